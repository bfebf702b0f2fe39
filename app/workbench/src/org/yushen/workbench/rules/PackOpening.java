package org.yushen.workbench.rules;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.yushen.workbench.Words;

/** Opens files of packs: rule files in the rule editor, others in the plain one; what is shipped can only be looked at. */
public final class PackOpening {

    private PackOpening() {
    }

    /**
     * Opens a file of a pack, the user's or a shipped one, and goes to a line; a table in the machine's own program for tables.
     *
     * @param line from 1
     * @return the editor; null for a table, and as below
     */
    public static IEditorPart open(IWorkbenchPage page, Path file, int line) {
        if (file.toString().endsWith(".xlsx")) {
            openTable(page, file);
            return null;
        }
        OwnPacks packs = PlatformUI.getWorkbench().getService(RuleBench.class).packs();
        Path whole = file.toAbsolutePath().normalize();
        boolean own = whole.startsWith(packs.folders().own());
        IEditorPart editor = own ? open(page, packs.project().getFile(packs.folders().own().relativize(whole).toString())) : open(page, whole);
        if (editor instanceof PackFileEditor text) {
            text.showLine(line);
        }
        return editor;
    }

    private static void openTable(IWorkbenchPage page, Path file) {
        if (!Program.launch(file.toString())) {
            Words words = new Words(PackOpening.class);
            MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), words.get("table.title"), words.get("table.noProgram", file));
        }
    }

    /** @return the editor; null when it could not be opened, which the user was told */
    public static IEditorPart open(IWorkbenchPage page, IFile file) {
        return open(page, new FileEditorInput(file), file.getName());
    }

    /** Opens a file outside the workspace, read only. @return as above */
    public static IEditorPart open(IWorkbenchPage page, Path shipped) {
        return open(page, new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(shipped.toFile())), shipped.getFileName().toString());
    }

    private static IEditorPart open(IWorkbenchPage page, IEditorInput input, String name) {
        try {
            return page.openEditor(input, name.endsWith(".drl") ? RuleEditor.ID : PackFileEditor.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            return null;
        }
    }
}
