package org.yushen.workbench.review;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.yushen.rules.pack.PackException;
import org.yushen.workbench.paper.PaperFinding;

/** 撤销豁免: of the selected findings. */
public final class UndoWaiverHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        List<PaperFinding> waived = findings(event, page).stream().filter(found -> found.finding().getWaiver() != null).toList();
        Shell shell = page.getWorkbenchWindow().getShell();
        if (waived.isEmpty()) {
            say(shell, "undoWaiver.title", words().get("undoWaiver.none"));
            return;
        }
        try {
            papers().undoWaiver(waived);
        } catch (PackException e) {
            complain(shell, "undoWaiver.title", e.getMessage());
        } catch (IOException e) {
            ILog.of(UndoWaiverHandler.class).error(waived.get(0).paper().name(), e);
            complain(shell, "undoWaiver.title", words().get("waive.cannotWrite"));
        }
    }
}
