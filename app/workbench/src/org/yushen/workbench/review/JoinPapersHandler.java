package org.yushen.workbench.review;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.yushen.workbench.paper.Paper;

/** 合为一份: the chosen papers are parts of one (statements in one file, text in another). */
public final class JoinPapersHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        Shell shell = page.getWorkbenchWindow().getShell();
        List<Paper> chosen = chosen(event, page);
        if (chosen.size() < 2) {
            say(shell, "join.title", words().get("join.choose"));
        } else {
            papers().join(chosen);
        }
    }
}
