package org.yushen.workbench.review;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.yushen.workbench.paper.Paper;

/** 对照材料与日期: what the chosen papers are held against. */
public final class OutsideHandler extends PaperHandler {
    /** Id of the command. */
    public static final String ID = "org.yushen.workbench.review.outside";

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        Shell shell = page.getWorkbenchWindow().getShell();
        List<Paper> chosen = chosen(event, page);
        if (chosen.isEmpty()) {
            say(shell, "outside.title", words().get("export.choose"));
            return;
        }
        try {
            OutsideDialog dialog = new OutsideDialog(shell, chosen, papers().outside(chosen.get(0)));
            if (dialog.open() == Window.OK) {
                for (Paper paper : chosen) {
                    papers().give(paper, dialog.given(papers().outside(paper)));
                }
            }
        } catch (IOException e) {
            ILog.of(OutsideHandler.class).warn(String.valueOf(e.getMessage()), e);
            complain(shell, "outside.title", words().get("outside.cannotWrite"));
        }
    }
}
