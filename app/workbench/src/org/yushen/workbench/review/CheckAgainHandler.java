package org.yushen.workbench.review;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.yushen.workbench.paper.Paper;

/** 重新审核: the chosen papers, read anew where their originals changed; all where none is chosen. */
public final class CheckAgainHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        List<Paper> chosen = chosen(event, page);
        papers().readAgain(chosen.isEmpty() ? papers().all() : chosen);
    }
}
