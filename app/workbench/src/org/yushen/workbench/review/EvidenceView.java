package org.yushen.workbench.review;

import java.util.Objects;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Review;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;
import org.yushen.workbench.SimpleSelection;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PaperFinding;

/** 证据: why the selected finding is one: the clause, the values compared and where each of them stands. */
public final class EvidenceView extends ViewPart {
    public static final String ID = "org.yushen.workbench.review.evidence";

    private final ISelectionListener follower = this::follow;
    private final SimpleSelection selection = new SimpleSelection();
    private final Words words = new Words(getClass());
    private EvidenceSheet sheet;
    private PaperFinding shown;
    private PaperFinding next;
    private Review review;
    private ReviewWords reviewWords;

    @Override
    public void createPartControl(Composite parent) {
        sheet = new EvidenceSheet(parent, new LocalResourceManager(JFaceResources.getResources(), parent), this::jump);
        sheet.say(words.get("evidence.none"));
        offer(ActionFactory.COPY, sheet::copy);
        offer(ActionFactory.SELECT_ALL, sheet::selectAll);
        getSite().setSelectionProvider(selection);
        getSite().getPage().addPostSelectionListener(follower);
        // Also while another part is active: opening a paper changes what is selected there.
        getSite().getPage().addSelectionListener(FindingsView.ID, follower);
        // Opened late, it shows what is already selected.
        if (getSite().getPage().findView(FindingsView.ID) instanceof FindingsView findings) {
            follow(findings, findings.getSite().getSelectionProvider().getSelection());
        }
    }

    private void offer(ActionFactory command, Runnable what) {
        getViewSite().getActionBars().setGlobalActionHandler(command.getId(), new Action() {
            @Override
            public void run() {
                what.run();
            }
        });
    }

    private void follow(IWorkbenchPart part, ISelection what) {
        if (part == this || !(what instanceof IStructuredSelection structured)) {
            return;
        }
        Object first = structured.getFirstElement();
        if (first instanceof PaperFinding found) {
            show(found);
        } else if (part instanceof FindingsView || first instanceof Paper paper && shown != null && shown.paper() != paper) {
            show(null);
        }
    }

    /** The place in the paper comes first; who goes through the findings with a key held down sees the evidence of the last. Null for none. */
    private void show(PaperFinding found) {
        boolean waits = next != shown;
        next = found;
        if (!waits && next != shown) {
            sheet.control().getDisplay().asyncExec(() -> {
                if (!sheet.control().isDisposed()) {
                    showNext();
                }
            });
        }
    }

    private void showNext() {
        boolean same = Objects.equals(next, shown);
        shown = next;
        if (!same && shown == null) {
            sheet.say(words.get("evidence.none"));
        } else if (!same) {
            sheet.show(new EvidenceText(shown.finding(), words(shown.paper().review())), shown.finding().getSeverity());
        }
    }

    /** Where things stand in a paper is worked out once for a review. */
    private ReviewWords words(Review of) {
        if (reviewWords == null || review != of) {
            review = of;
            reviewWords = new ReviewWords(Messages.ofReports(Words.locale()), of);
        }
        return reviewWords;
    }

    private void jump(Object target) {
        if (target instanceof Location place) {
            Reveal.reveal(getSite().getPage(), shown.paper(), place);
        } else if (target instanceof Finding finding) {
            PaperFinding found = new PaperFinding(shown.paper(), finding);
            Reveal.reveal(getSite().getPage(), found);
            selection.setSelection(new StructuredSelection(found));
            show(found);
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        getSite().getPage().removeSelectionListener(FindingsView.ID, follower);
        super.dispose();
    }

    @Override
    public void setFocus() {
        sheet.control().setFocus();
    }
}
