package org.yushen.workbench.review;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.yushen.model.disclosure.Location;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PaperFinding;
import org.yushen.workbench.paper.RevealTarget;

/** Opens papers in their editor and jumps to places in them. */
public final class Reveal {
    /** Id of the editor of papers. */
    public static final String EDITOR = "org.yushen.workbench.editor.paper";

    private Reveal() {
    }

    /** Shows the place in the paper's editor, opened where it is not; the focus stays where it is. */
    public static void reveal(IWorkbenchPage page, Paper paper, Location place) {
        if (open(page, paper, false) instanceof RevealTarget target) {
            target.reveal(place);
        }
    }

    /** Shows the places of the finding in its paper's editor. */
    public static void reveal(IWorkbenchPage page, PaperFinding found) {
        if (open(page, found.paper(), false) instanceof RevealTarget target) {
            target.revealFinding(found.finding());
        }
    }

    /** @return the editor; null when it could not be opened, which the user was told */
    public static IEditorPart open(IWorkbenchPage page, Paper paper, boolean activate) {
        if (PlatformUI.getWorkbench().getEditorRegistry().findEditor(EDITOR) == null) {
            return null;
        }
        try {
            FileEditorInput input = new FileEditorInput(paper.file());
            IEditorPart editor = page.openEditor(input, EDITOR, activate, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            page.bringToTop(editor);
            return editor;
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            return null;
        }
    }
}
