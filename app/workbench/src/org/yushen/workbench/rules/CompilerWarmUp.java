package org.yushen.workbench.rules;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.rules.Texts;
import org.yushen.rules.compile.RuleCompiler;
import org.yushen.rules.safety.HostLoader;
import org.yushen.workbench.Words;

/** Compiles a rule file once for nothing while it is still being read, so that the first save need not wait for the compiler to load. */
final class CompilerWarmUp extends Job {
    private final String text;
    private final Locale locale;

    CompilerWarmUp(String text) {
        super(new Words(CompilerWarmUp.class).get("job.warmUp"));
        this.text = text;
        locale = Words.locale();
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
        new RuleCompiler(new HostLoader(Disclosure.class), new Texts(locale)).compile(text);
        return Status.OK_STATUS;
    }
}
