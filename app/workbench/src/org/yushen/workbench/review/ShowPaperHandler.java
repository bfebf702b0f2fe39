package org.yushen.workbench.review;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;

/** 查看: opens the editor of the chosen papers. */
public final class ShowPaperHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        chosen(event, page).forEach(paper -> Reveal.open(page, paper, true));
    }
}
