package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchWindow;

/** 与随附版本比较: the user's file and the shipped one side by side, what differs marked. */
public final class CompareFileHandler extends ShippedVersionHandler {

    @Override
    void on(IFile file, Path shipped, IWorkbenchWindow window) throws IOException {
        SideBySide lines = SideBySide.of(text(shipped), text(file.getLocation().toPath()));
        new CompareDialog(window.getShell(), file.getProjectRelativePath().toString(), lines).open();
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
