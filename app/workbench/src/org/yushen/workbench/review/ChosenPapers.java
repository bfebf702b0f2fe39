package org.yushen.workbench.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PaperFinding;
import org.yushen.workbench.paper.Papers;

/** What papers and findings a command means. */
final class ChosenPapers {

    private ChosenPapers() {
    }

    /** The paper that the editor shows; null when it shows none. */
    static Paper ofEditor(IEditorPart editor) {
        return editor != null && editor.getEditorInput() instanceof FileEditorInput input
                ? PlatformUI.getWorkbench().getService(Papers.class).of(input.getFile()) : null;
    }

    /** Papers selected; else the one of the editor in front; else the one whose findings are shown. */
    static List<Paper> of(ISelection selection, IWorkbenchPage page) {
        Set<Paper> papers = new LinkedHashSet<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                if (element instanceof Paper paper) {
                    papers.add(paper);
                } else if (element instanceof PaperFinding found) {
                    papers.add(found.paper());
                }
            }
        }
        if (papers.isEmpty() && ofEditor(page.getActiveEditor()) != null) {
            papers.add(ofEditor(page.getActiveEditor()));
        }
        if (papers.isEmpty() && page.findView(FindingsView.ID) instanceof FindingsView findings && findings.paper() != null) {
            papers.add(findings.paper());
        }
        return List.copyOf(papers);
    }

    static List<PaperFinding> findings(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? structured.stream().filter(PaperFinding.class::isInstance).map(PaperFinding.class::cast).toList() : List.of();
    }
}
