package org.yushen.workbench.rules;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The user's packs are watched from the start, whether the rule side is looked at or not. */
public final class RuleBenchStartup implements IStartup {

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            if (!workbench.isClosing()) {
                RuleBench bench = workbench.getService(RuleBench.class);
                // Who edited a table comes back to this window to see what it did.
                workbench.addWindowListener(new WindowComesToFront(bench::lookOutside));
            }
        });
    }
}
