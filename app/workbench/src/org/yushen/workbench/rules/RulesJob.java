package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.yushen.model.review.Problem;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.pack.RulePacks;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.paper.RuleDesk;

/** Takes changed packs into force: loads, compiles, marks what is wrong, has the open papers checked again. */
final class RulesJob extends Job {
    /** What {@link Job#belongsTo} answers to. */
    static final Object FAMILY = RulesJob.class;

    private final RuleBench bench;
    private final Papers papers;
    private final Words words = new Words(RulesJob.class);

    RulesJob(RuleBench bench, Papers papers, String name) {
        super(name);
        this.bench = bench;
        this.papers = papers;
        setPriority(SHORT);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        RuleBench.Changes changes = bench.take();
        if (!changes.files().isEmpty()) {
            bench.applying();
        }
        try {
            List<PackTrouble> troubles = apply(changes, monitor);
            new PackMarkers(bench.packs().project()).show(troubles);
            bench.packsInForce();
            if (!changes.files().isEmpty()) {
                bench.recheck().start(changes, (int) troubles.stream().filter(PackTrouble::error).count());
            }
        } catch (CancellationException e) {
            bench.giveBack(changes);
            return Status.CANCEL_STATUS;
        } catch (CoreException | IOException e) {
            ILog.of(RulesJob.class).error(e.getMessage(), e);
            return Status.error(words.get("rules.io", e.getMessage()), e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            // A pack that brings the engine down must not take the workbench along; what was in force stays.
            ILog.of(RulesJob.class).error(String.valueOf(e.getMessage()), e);
            return internal(changes);
        }
        return Status.OK_STATUS;
    }

    private List<PackTrouble> apply(RuleBench.Changes changes, IProgressMonitor monitor) throws IOException {
        PackTroubles finder = new PackTroubles(bench.packs().folders());
        RuleDesk desk = papers.rules();
        try {
            ahead(changes);
            desk.use(bench.packs().folders().inForce());
            List<Problem> problems = new ArrayList<>();
            for (List<RulePack> choice : desk.source().likelyChoices()) {
                problems.addAll(desk.compile(choice, monitor));
            }
            return finder.of(problems);
        } catch (PackException e) {
            return finder.of(e);
        }
    }

    /** A rule file saved by itself is compiled while the packs are still being read, which takes about as long. */
    private void ahead(RuleBench.Changes changes) {
        Path file = changes.files().size() == 1 ? Path.of(changes.files().getFirst()) : null;
        if (file == null || file.getNameCount() < 2) {
            return;
        }
        Path pack = bench.packs().folders().own().resolve(file.getName(0));
        String inside = file.subpath(1, file.getNameCount()).toString().replace('\\', '/');
        Job.createSystem("ahead", (ICoreRunnable) monitor -> {
            try {
                RulePacks.ruleFile(pack, inside).ifPresent(papers.rules().checker()::compileAhead);
            } catch (PackException e) {
                // Whoever reads the pack meets the same, and tells it.
                ILog.of(RulesJob.class).info(e.getMessage(), e);
            }
        }).schedule();
    }

    private IStatus internal(RuleBench.Changes changes) {
        try {
            String file = changes.files().isEmpty() ? "" : changes.files().getFirst();
            new PackMarkers(bench.packs().project()).show(List.of(new PackTrouble(file, 1, words.get("rules.internal"), true)));
            bench.recheck().start(changes, 1);
        } catch (CoreException e) {
            return e.getStatus();
        }
        return Status.OK_STATUS;
    }
}
