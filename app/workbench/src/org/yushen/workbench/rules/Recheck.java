package org.yushen.workbench.rules;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.yushen.model.review.PackReference;
import org.yushen.model.review.Review;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.paper.PapersListener;

/**
 * Has the open papers checked again and tells what came of it once the last is done. A change made meanwhile joins in: what is told then
 * is the difference to the state before the first.
 */
final class Recheck implements PapersListener {
    private static final long NANOS_IN_MILLISECOND = 1_000_000;

    private final Papers papers;
    private final Consumer<RuleChange> told;
    private final Map<Paper, Review> before = new HashMap<>();
    private final Set<Paper> waitingFor = new HashSet<>();
    private final Set<String> files = new LinkedHashSet<>();
    private Map<String, String> hashes = Map.of();
    private long since;
    private int problems;

    Recheck(Papers papers, Consumer<RuleChange> told) {
        this.papers = papers;
        this.told = told;
        papers.addListener(this);
    }

    /** Begins; what is told comes through the consumer, in a thread of the check. */
    void start(RuleBench.Changes changes, int errors) {
        List<Paper> all = papers.all().stream().filter(paper -> paper.review() != null).toList();
        RuleChange done;
        synchronized (this) {
            if (files.isEmpty()) {
                since = changes.since();
            }
            files.addAll(changes.files());
            problems = errors;
            hashes = inForce();
            all.forEach(paper -> before.putIfAbsent(paper, paper.review()));
            waitingFor.addAll(all);
            done = finished();
        }
        if (done != null) {
            told.accept(done);
        } else {
            papers.checkAgain(all);
        }
    }

    private Map<String, String> inForce() {
        Map<String, String> byId = new HashMap<>();
        try {
            for (RulePack pack : papers.rules().source().all()) {
                byId.put(pack.id(), pack.sha256());
            }
        } catch (PackException | IOException e) {
            // Then no pack is in force and no check can go through either: its failure ends the waiting.
            ILog.of(Recheck.class).warn(e.getMessage(), e);
        }
        return byId;
    }

    @Override
    public void paperChanged(Paper paper) {
        RuleChange done;
        synchronized (this) {
            if (!waitingFor.contains(paper) || !ready(paper)) {
                return;
            }
            waitingFor.remove(paper);
            done = finished();
        }
        if (done != null) {
            told.accept(done);
        }
    }

    @Override
    public void papersChanged() {
        RuleChange done;
        synchronized (this) {
            if (!waitingFor.retainAll(papers.all())) {
                return;
            }
            before.keySet().retainAll(papers.all());
            done = finished();
        }
        if (done != null) {
            told.accept(done);
        }
    }

    /** A check that was under way when the rules changed ends with a review by the old ones: that is not the one waited for. */
    private boolean ready(Paper paper) {
        Paper.Snapshot now = paper.now();
        return switch (now.state()) {
            case FAILED -> true;
            case CHECKED -> now.review().getRulePacks().stream().allMatch(this::inForce);
            case NEW, READING, READ, CHECKING -> false;
        };
    }

    private boolean inForce(PackReference pack) {
        return pack.getSha256().equals(hashes.get(pack.getId()));
    }

    /** What to tell; null as long as a paper is missing. */
    private RuleChange finished() {
        if (!waitingFor.isEmpty()) {
            return null;
        }
        FindingDifference difference = new FindingDifference();
        before.forEach((paper, review) -> difference.compare(paper, review, paper.review()));
        RuleChange change = new RuleChange(List.copyOf(files), difference.gone(), difference.added(), difference.altered(), before.size(),
                (System.nanoTime() - since) / NANOS_IN_MILLISECOND, problems);
        before.clear();
        files.clear();
        return change;
    }

    void dispose() {
        papers.removeListener(this);
    }
}
