package org.yushen.workbench.paper;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

/** A job over papers; one runs at a time, for two checks of one paper must end in the order in which they were asked for. */
abstract class PapersJob extends Job {
    /** What {@link Job#belongsTo} answers to. */
    static final Object FAMILY = PapersJob.class;

    private static final class OneAtATime implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            // Within the job the workspace is written into, under rules of its own.
            return true;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule instanceof OneAtATime;
        }
    }

    PapersJob(String name) {
        super(name);
        setRule(new OneAtATime());
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
