package org.yushen.workbench.review;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.yushen.rules.pack.PackException;
import org.yushen.workbench.paper.PaperFinding;

/** 豁免: waives the selected findings with a reason. */
public final class WaiveHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        List<PaperFinding> findings = findings(event, page);
        Shell shell = page.getWorkbenchWindow().getShell();
        if (findings.isEmpty()) {
            say(shell, "waive.title", words().get("waive.none"));
            return;
        }
        WaiveDialog dialog = new WaiveDialog(shell, findings);
        if (dialog.open() != Window.OK) {
            return;
        }
        try {
            papers().waive(findings, dialog.reason(), dialog.person(), dialog.expiry());
        } catch (PackException e) {
            complain(shell, "waive.title", e.getMessage());
        } catch (IOException e) {
            ILog.of(WaiveHandler.class).error(findings.get(0).paper().name(), e);
            complain(shell, "waive.title", words().get("waive.cannotWrite"));
        }
    }
}
