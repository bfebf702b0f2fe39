package org.yushen.workbench.review;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PaperFinding;
import org.yushen.workbench.paper.Papers;

/** A command on papers or findings. */
abstract class PaperHandler extends AbstractHandler {
    private final Words words = new Words(PaperHandler.class);

    @Override
    public final Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null && window.getActivePage() != null) {
            run(event, window.getActivePage());
        }
        return null;
    }

    abstract void run(ExecutionEvent event, IWorkbenchPage page);

    final Papers papers() {
        return PlatformUI.getWorkbench().getService(Papers.class);
    }

    final List<Paper> chosen(ExecutionEvent event, IWorkbenchPage page) {
        return ChosenPapers.of(HandlerUtil.getCurrentSelection(event), page);
    }

    /** The findings selected in the part in front; else those of the findings view. */
    final List<PaperFinding> findings(ExecutionEvent event, IWorkbenchPage page) {
        List<PaperFinding> selected = ChosenPapers.findings(HandlerUtil.getCurrentSelection(event));
        if (selected.isEmpty() && page.findView(FindingsView.ID) instanceof FindingsView view) {
            return ChosenPapers.findings(view.getSite().getSelectionProvider().getSelection());
        }
        return selected;
    }

    final Words words() {
        return words;
    }

    final void say(Shell shell, String titleKey, String sentence) {
        MessageDialog.openInformation(shell, words.get(titleKey), sentence);
    }

    final void complain(Shell shell, String titleKey, String sentence) {
        MessageDialog.openError(shell, words.get(titleKey), sentence);
    }
}
