package org.yushen.workbench.paper;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.yushen.cli.LogFile;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureKind;
import org.yushen.model.review.Review;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.CheckListener;
import org.yushen.rules.pack.PackException;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper.Snapshot;
import org.yushen.workbench.paper.Paper.State;

/** Reads and checks papers one after the other. A paper that is cancelled is again what it was before. */
final class CheckingJob extends PapersJob {
    private static final int READING = 60;
    private static final int CHECKING = 40;

    private final Papers papers;
    private final List<Paper> some;
    private final boolean anew;
    private final Set<Paper> followers = new LinkedHashSet<>();
    private final Words words = new Words(CheckingJob.class);

    /** @param anew whether papers that were read before are read again */
    CheckingJob(Papers papers, List<Paper> some, boolean anew) {
        super(new Words(CheckingJob.class).get("job.check"), papers);
        this.papers = papers;
        this.some = some;
        this.anew = anew;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (anew) {
            papers.comparison().forget();
        }
        SubMonitor progress = SubMonitor.convert(monitor, some.size() * (READING + CHECKING));
        for (Paper paper : some) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            if (papers.of(paper.file()) == paper) {
                progress.subTask(paper.name());
                Snapshot before = paper.now();
                try {
                    one(paper, progress.split(READING + CHECKING, SubMonitor.SUPPRESS_NONE));
                } catch (CancellationException | OperationCanceledException e) {
                    papers.become(paper, before);
                    return Status.CANCEL_STATUS;
                }
            }
        }
        // Papers of the year after that were checked before this one was read: now there is something to hold them against.
        papers.checkAgain(followers);
        return Status.OK_STATUS;
    }

    private void one(Paper paper, SubMonitor progress) {
        Review last = paper.review();
        Paper.Against against = paper.now().against();
        try {
            Disclosure disclosure = paper.disclosure();
            if (disclosure == null || anew) {
                papers.become(paper, new Snapshot(State.READING, null, disclosure, last, against));
                disclosure = read(paper, progress);
                last = null;
                against = null;
                papers.become(paper, new Snapshot(State.READ, null, disclosure, null, null));
            }
            progress.setWorkRemaining(CHECKING);
            papers.become(paper, new Snapshot(State.CHECKING, null, disclosure, last, against));
            PaperComparison.Held held = papers.comparison().of(paper, disclosure,
                    CheckContext.empty().withWaivers(papers.waivers().of(paper)).withListener(listener(progress)));
            Review review = papers.rules().check(disclosure, held.context());
            papers.become(paper, new Snapshot(State.CHECKED, null, disclosure, review, held.against()));
            if (last == null) {
                followers.addAll(papers.comparison().waitingFor(paper));
            }
        } catch (UnreadableSubmission | PackException e) {
            fail(paper, e.getMessage());
        } catch (CoreException | IOException e) {
            ILog.of(CheckingJob.class).warn(paper.name(), e);
            fail(paper, words.get("paper.io", paper.name()));
        } catch (CancellationException | OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // One paper that brings the program down must not take the workbench along.
            ILog.of(CheckingJob.class).error(paper.name(), e);
            fail(paper, words.get("paper.internal", paper.name(), LogFile.in(papers.rules().surroundings().cacheFolder())));
        }
    }

    /** What cannot be reviewed has no review: one of an earlier reading would be taken for its own. */
    private void fail(Paper paper, String sentence) {
        papers.become(paper, new Snapshot(State.FAILED, sentence, null, null, null));
    }

    private Disclosure read(Paper paper, SubMonitor progress) throws UnreadableSubmission, PackException, IOException, CoreException {
        if (anew) {
            papers.project().renew(paper, progress.slice(1));
            papers.outside().renew(paper);
        }
        Disclosure disclosure = papers.rules().read(paper.paths(), new ReadingMonitor() {
            @Override
            public boolean cancelled() {
                return progress.isCanceled();
            }
        });
        if (disclosure.getKind() == DisclosureKind.FINAL_ACCOUNT) {
            throw new PackException(words.get("paper.finalAccount", paper.name()));
        }
        return disclosure;
    }

    private CheckListener listener(SubMonitor progress) {
        return new CheckListener() {
            @Override
            public void begins(Step step) {
                progress.worked(CHECKING / Step.values().length);
            }

            @Override
            public boolean cancelled() {
                return progress.isCanceled();
            }
        };
    }
}
