package org.yushen.workbench.review;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;

/** 全部重新审核. */
public final class CheckAllAgainHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        papers().readAgain(papers().all());
    }
}
