package org.yushen.workbench.tests;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.ui.PlatformUI;
import org.yushen.workbench.rules.RuleBench;
import org.yushen.workbench.rules.RuleBenchListener;
import org.yushen.workbench.rules.RuleChange;

/** What the last change of rules did, waited for; to be closed. */
final class AppliedChange implements RuleBenchListener, AutoCloseable {
    private final RuleBench bench = Screen.ask(() -> PlatformUI.getWorkbench().getService(RuleBench.class));
    private final AtomicReference<RuleChange> change = new AtomicReference<>();

    AppliedChange() {
        bench.addListener(this);
    }

    RuleBench bench() {
        return bench;
    }

    @Override
    public void applied(RuleChange applied) {
        change.set(applied);
    }

    /** Forgets what changed before. */
    void expect() {
        change.set(null);
    }

    boolean there() {
        return change.get() != null;
    }

    /** Waits until the change is in force and the open papers are checked by it. */
    RuleChange await() {
        Screen.until("the change is applied", this::there);
        return change.get();
    }

    @Override
    public void close() {
        bench.removeListener(this);
    }
}
