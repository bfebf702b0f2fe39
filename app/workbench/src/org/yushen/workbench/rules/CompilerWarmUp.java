package org.yushen.workbench.rules;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.RuleDesk;

/** Compiles a rule file once for nothing while it is still being read, so that the first save need not wait for the compiler to load. */
final class CompilerWarmUp extends Job {
    private final String text;
    private final RuleDesk desk;

    CompilerWarmUp(RuleDesk desk, String text) {
        super(new Words(CompilerWarmUp.class).get("job.warmUp"));
        this.text = text;
        this.desk = desk;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == RulesJob.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        // What is wrong with the file is told when it is in force; nothing of it runs here.
        desk.checker().warmCompiler(text);
        return Status.OK_STATUS;
    }
}
