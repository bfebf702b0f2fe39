package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.yushen.workbench.Words;

/** A command on a file of the user's that has a shipped version. */
abstract class ShippedVersionHandler extends PackHandler {
    final Words words = new Words(ShippedVersionHandler.class);

    @Override
    boolean fits(PackNode node) {
        return node.resource() instanceof IFile file && shipped(file) != null;
    }

    @Override
    void on(PackNode node, IWorkbenchWindow window) {
        IFile file = (IFile) node.resource();
        Path shipped = shipped(file);
        if (shipped == null) {
            return;
        }
        try {
            on(file, shipped, window);
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(words.get("shipped.failed", file.getName(), e.getMessage()), e),
                    StatusManager.LOG | StatusManager.SHOW);
        }
    }

    abstract void on(IFile file, Path shipped, IWorkbenchWindow window) throws IOException;

    private static Path shipped(IFile file) {
        try {
            return bench().packs().shippedVersion(file);
        } catch (IOException e) {
            // A folder that cannot be read offers nothing to go back to; whoever loads the packs tells why.
            ILog.of(ShippedVersionHandler.class).warn(e.getMessage(), e);
            return null;
        }
    }
}
