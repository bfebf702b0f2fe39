package org.yushen.workbench.rules;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.yushen.workbench.Words;

/** 删除: takes one of the user's packs away, after asking; the shipped one it stood for is in force again. */
public final class DeletePackHandler extends PackHandler {

    @Override
    boolean fits(PackNode node) {
        return node.kind() == PackNode.Kind.OWN_PACK;
    }

    @Override
    void on(PackNode node, IWorkbenchWindow window) {
        Words words = new Words(DeletePackHandler.class);
        IResource folder = node.resource();
        if (MessageDialog.openConfirm(window.getShell(), words.get("delete.title"), words.get("delete.ask", folder.getName()))) {
            Job job = Job.create(words.get("job.delete", folder.getName()), monitor -> {
                folder.getWorkspace().run(inside -> folder.delete(true, inside), folder.getProject(), IWorkspace.AVOID_UPDATE, monitor);
            });
            job.schedule();
        }
    }
}
