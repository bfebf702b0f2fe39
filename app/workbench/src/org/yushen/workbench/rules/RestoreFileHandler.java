package org.yushen.workbench.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** 恢复随附版本: the file is as it was shipped again, after asking. */
public final class RestoreFileHandler extends ShippedVersionHandler {

    @Override
    boolean fits(PackNode node) {
        return node.changed() && super.fits(node);
    }

    @Override
    void on(IFile file, Path shipped, IWorkbenchWindow window) throws IOException {
        if (!MessageDialog.openConfirm(window.getShell(), words.get("restore.title"), words.get("restore.ask", file.getName()))) {
            return;
        }
        byte[] content = Files.readAllBytes(shipped);
        Job job = Job.create(words.get("job.restore", file.getName()), monitor -> {
            file.setContents(new ByteArrayInputStream(content), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
        });
        job.setRule(file);
        job.schedule();
    }
}
