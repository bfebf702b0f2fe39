package org.yushen.workbench.rules;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

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
    private final ObjIntConsumer<RuleChange> partlyTold;
    private final Map<Paper, Review> before = new HashMap<>();
    private final Set<Paper> waitingFor = new HashSet<>();
    private final Set<String> files = new LinkedHashSet<>();
    private Map<String, String> hashes = Map.of();
    private long since;
    private int problems;

    /**
     * @param told hears what came of a change once all papers are checked
     * @param partlyTold hears what came of it so far, and how many papers are left, whenever one is done
     */
    Recheck(Papers papers, Consumer<RuleChange> told, ObjIntConsumer<RuleChange> partlyTold) {
        this.papers = papers;
        this.told = told;
        this.partlyTold = partlyTold;
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
            papers.checkAgain(papers.lookedAtFirst(all));
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
        RuleChange soFar;
        int left;
        synchronized (this) {
            if (!waitingFor.contains(paper) || !ready(paper)) {
                return;
            }
            waitingFor.remove(paper);
            left = waitingFor.size();
            soFar = left == 0 ? null : change();
            done = finished();
        }
        if (done != null) {
            told.accept(done);
        } else {
            partlyTold.accept(soFar, left);
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
        RuleChange change = change();
        before.clear();
        files.clear();
        return change;
    }

    /** What changed in the papers that are done. */
    private RuleChange change() {
        FindingDifference difference = new FindingDifference();
        List<Paper> checked = before.keySet().stream().filter(paper -> !waitingFor.contains(paper)).toList();
        checked.forEach(paper -> difference.compare(paper, before.get(paper), paper.review()));
        return new RuleChange(List.copyOf(files), difference.gone(), difference.added(), difference.altered(), checked.size(),
                (System.nanoTime() - since) / NANOS_IN_MILLISECOND, problems);
    }

    void dispose() {
        papers.removeListener(this);
    }
}
