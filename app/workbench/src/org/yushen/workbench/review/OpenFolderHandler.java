package org.yushen.workbench.review;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchPage;

/** 打开文件夹: all papers in it. */
public final class OpenFolderHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        DirectoryDialog dialog = new DirectoryDialog(page.getWorkbenchWindow().getShell(), SWT.OPEN);
        dialog.setText(words().get("openFolder.title"));
        dialog.setMessage(words().get("openFolder.message"));
        dialog.setFilterPath(LastFolder.OPEN.get());
        String folder = dialog.open();
        if (folder != null) {
            LastFolder.OPEN.remember(folder);
            papers().open(List.of(Path.of(folder)));
        }
    }
}
