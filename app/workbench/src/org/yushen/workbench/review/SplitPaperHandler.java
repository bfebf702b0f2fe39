package org.yushen.workbench.review;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.yushen.workbench.paper.Paper;

/** 拆成单份: every file of the chosen papers is a paper of its own. */
public final class SplitPaperHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        List<Paper> several = chosen(event, page).stream().filter(paper -> paper.files().size() > 1).toList();
        if (several.isEmpty()) {
            say(page.getWorkbenchWindow().getShell(), "split.title", words().get("split.choose"));
        }
        several.forEach(papers()::split);
    }
}
