package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.yushen.workbench.Words;

/** 复制为我的规则包: copies the shipped pack of what is selected; the copy takes its place. */
public final class CopyPackHandler extends PackHandler {

    @Override
    boolean fits(PackNode node) {
        return node.shipped() && !bench().packs().project().getFolder(pack(node).getFileName().toString()).exists();
    }

    @Override
    void on(PackNode node, IWorkbenchWindow window) {
        Words words = new Words(CopyPackHandler.class);
        Path pack = pack(node);
        Job.create(words.get("job.copy", pack.getFileName()), monitor -> {
            try {
                bench().packs().copy(pack, monitor);
                return Status.OK_STATUS;
            } catch (IOException | CoreException e) {
                return Status.error(words.get("copy.failed", pack.getFileName(), e.getMessage()), e);
            }
        }).schedule();
    }

    /** The shipped pack that the node is, or is part of. */
    private static Path pack(PackNode node) {
        Path shelf = bench().packs().folders().shipped().toAbsolutePath().normalize();
        Path inside = shelf.relativize(node.path().toAbsolutePath().normalize());
        return shelf.resolve(inside.getName(0));
    }
}
