package org.yushen.workbench.paper;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.yushen.rules.pack.PackException;
import org.yushen.workbench.Words;

/** Loads the compiled rules while nobody waits for them yet. */
final class WarmUpJob extends Job {
    private final Papers papers;

    WarmUpJob(Papers papers) {
        super(new Words(WarmUpJob.class).get("job.warmUp"));
        this.papers = papers;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            papers.rules().warmUp(monitor);
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (PackException | IOException | RuntimeException e) {
            // Whatever goes wrong here goes wrong again in the first check, and is told there.
            ILog.of(WarmUpJob.class).warn(String.valueOf(e.getMessage()), e);
        }
        return Status.OK_STATUS;
    }
}
