package org.yushen.workbench.review;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;

/** 打开送审材料. */
public final class OpenFilesHandler extends PaperHandler {
    static final String[] ENDINGS = {"*.docx;*.xlsx;*.txt;*.doc;*.xls;*.pdf;*.ofd;*.wps;*.et", "*.*"};

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        FileDialog dialog = new FileDialog(page.getWorkbenchWindow().getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(words().get("open.title"));
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(new String[] {words().get("open.papers"), words().get("open.all")});
        dialog.setFilterPath(LastFolder.OPEN.get());
        if (dialog.open() != null) {
            LastFolder.OPEN.remember(dialog.getFilterPath());
            Path folder = Path.of(dialog.getFilterPath());
            papers().open(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }
}
