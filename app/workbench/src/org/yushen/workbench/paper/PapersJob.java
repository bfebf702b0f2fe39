package org.yushen.workbench.paper;

import org.eclipse.core.runtime.jobs.Job;

/**
 * A job over papers; one runs at a time, for two checks of one paper must end in the order in which they were asked for. It holds no
 * rule of the workspace meanwhile: whoever wants to write a file, the screen above all, would wait until everything is checked.
 */
abstract class PapersJob extends Job {
    /** What {@link Job#belongsTo} answers to. */
    static final Object FAMILY = PapersJob.class;

    PapersJob(String name, Papers papers) {
        super(name);
        setJobGroup(papers.line());
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
