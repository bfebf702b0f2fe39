package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureKind;
import org.yushen.model.review.Review;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.report.json.ReviewJson;
import org.yushen.report.words.Messages;
import org.yushen.rules.pack.PackException;

/** One run of {@code check}: reads, checks, writes and shows every paper found, then sums up. */
final class CheckRun {
    private final CommandContext context;
    private final Messages messages;
    private final PaperFinder finder;
    private final List<PaperFinder.Candidate> papers;
    private final OutputPlan plan;
    private final ReportWriting writing;
    private final CheckSummary summary;
    private final PhaseTimes times;
    private final List<PaperResult> results = new ArrayList<>();
    private boolean writeFailed;

    /**
     * @param finder what the user named and is not there, or is no paper
     * @param papers to be checked
     * @param template a Word template of the user's own; null for none
     */
    CheckRun(CommandContext context, PaperFinder finder, List<PaperFinder.Candidate> papers, OutputPlan plan, Path template, PhaseTimes times, boolean verbose) {
        this.context = context;
        this.finder = finder;
        this.papers = papers;
        this.plan = plan;
        this.times = times;
        messages = context.messages();
        writing = new ReportWriting(plan, new ReportNames(papers), context.surroundings().locale(), template);
        summary = new CheckSummary(context, plan, verbose);
    }

    /**
     * @param packs the packs named by the user; empty for the shipped ones
     * @param waivers the waiver file; null for none
     * @param outside what the user gives along with the papers
     * @return the exit code
     */
    int run(List<Path> packs, Path waivers, Outside outside) {
        finder.missing().forEach(missing -> results.add(refused(missing.shown(), missing.sentence(), false)));
        if (!papers.isEmpty()) {
            try {
                reviewAll(load(packs, waivers, outside));
            } catch (PackException | UnreadableSubmission | IOException e) {
                context.complain(e.getMessage());
                return ExitCode.UNREADABLE;
            }
        }
        finish();
        return writeFailed ? ExitCode.CANNOT_WRITE : BatchCode.of(results);
    }

    private PaperReviewer load(List<Path> packs, Path waivers, Outside outside) throws PackException, UnreadableSubmission, IOException {
        try (PhaseTimes.Running phase = times.begin("packs")) {
            return PaperReviewer.load(context, packs, waivers, outside);
        }
    }

    private void reviewAll(PaperReviewer reviewer) throws PackException {
        for (int i = 0; i < papers.size(); i++) {
            if (papers.size() > 1) {
                context.complain(messages.get("check.progress", i + 1, papers.size(), papers.get(i).shown()));
            }
            results.add(review(papers.get(i), reviewer));
        }
    }

    private PaperResult review(PaperFinder.Candidate paper, PaperReviewer reviewer) throws PackException {
        try {
            Disclosure disclosure = read(paper, reviewer);
            if (disclosure.getKind() == DisclosureKind.FINAL_ACCOUNT) {
                return refused(paper.shown(), messages.get("check.finalAccount", paper.shown()), false);
            }
            Review review = check(disclosure, paper.path(), reviewer);
            summary.show(paper.shown(), review);
            return PaperResult.Reviewed.of(paper.shown(), review, write(paper, review));
        } catch (UnreadableSubmission e) {
            return e.isNothingOfOurs() && !paper.named() ? new PaperResult.NoPaper(paper.shown())
                    : refused(paper.shown(), e.getMessage(), false);
        } catch (IOException e) {
            return refused(paper.shown(), messages.get("input.io", paper.shown()), false);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One paper that brings the program down must not take the others of the batch along.
            return refused(paper.shown(), InternalErrors.sentence(context, paper.shown(), e), true);
        }
    }

    private Disclosure read(PaperFinder.Candidate paper, PaperReviewer reviewer) throws PackException, UnreadableSubmission, IOException {
        try (PhaseTimes.Running phase = times.begin("read")) {
            return reviewer.read(paper.files());
        } finally {
            awaitPacks(reviewer);
        }
    }

    /** Without rules there is nothing to tell of a paper, not even that it cannot be read. */
    private void awaitPacks(PaperReviewer reviewer) throws PackException {
        try (PhaseTimes.Running phase = times.begin("packs")) {
            reviewer.awaitPacks();
        }
    }

    private Review check(Disclosure disclosure, Path file, PaperReviewer reviewer) {
        try (PhaseTimes.Running phase = times.begin("check")) {
            return reviewer.check(disclosure, file);
        }
    }

    private PaperResult refused(String shown, String sentence, boolean internal) {
        context.complain(sentence);
        return new PaperResult.NotReviewed(shown, sentence, internal);
    }

    /** Writes the paper's report; null when none is asked for or it could not be written. */
    private Path write(PaperFinder.Candidate paper, Review review) {
        Path target = writing.target(paper);
        try (PhaseTimes.Running phase = times.begin("write")) {
            if (plan.toStandardOutput()) {
                new ReviewJson().write(review, context.screen().bytes());
                context.screen().bytes().flush();
            }
            if (target != null) {
                writing.write(review, target);
            }
            return target;
        } catch (IOException e) {
            cannotWrite(target, e);
            return null;
        }
    }

    private void finish() {
        try {
            summary.finish(results, finder.others(), writeIndex(), times);
        } catch (IOException e) {
            cannotWrite(plan.folder() == null ? plan.file() : plan.folder(), e);
        }
    }

    private Path writeIndex() throws IOException {
        try (PhaseTimes.Running phase = times.begin("write")) {
            return writing.writeIndex(results);
        }
    }

    private void cannotWrite(Path target, IOException error) {
        writeFailed = true;
        CannotWrite.tell(context, target, error);
    }
}
