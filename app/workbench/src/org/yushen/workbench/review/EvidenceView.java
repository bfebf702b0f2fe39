package org.yushen.workbench.review;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.ViewPart;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.workbench.SimpleSelection;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PaperFinding;

/** 证据: why the selected finding is one: the clause, the values compared and where each of them stands. */
public final class EvidenceView extends ViewPart implements EvidencePage.Jump {
    public static final String ID = "org.yushen.workbench.review.evidence";

    private final ISelectionListener follower = this::follow;
    private final SimpleSelection selection = new SimpleSelection();
    private LocalResourceManager images;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private PaperFinding shown;

    @Override
    public void createPartControl(Composite parent) {
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 1;
        layout.leftMargin = 10;
        layout.rightMargin = 22; // the bar for scrolling lies over it
        form.getBody().setLayout(layout);
        say(new Words(getClass()).get("evidence.none"));
        getSite().setSelectionProvider(selection);
        getSite().getPage().addPostSelectionListener(follower);
        // Also while another part is active: opening a paper changes what is selected there.
        getSite().getPage().addSelectionListener(FindingsView.ID, follower);
        // Opened late, it shows what is already selected.
        if (getSite().getPage().findView(FindingsView.ID) instanceof FindingsView findings) {
            follow(findings, findings.getSite().getSelectionProvider().getSelection());
        }
    }

    private void follow(IWorkbenchPart part, ISelection what) {
        if (part == this || !(what instanceof IStructuredSelection structured)) {
            return;
        }
        Object first = structured.getFirstElement();
        if (first instanceof PaperFinding found) {
            show(found);
        } else if (part instanceof FindingsView || first instanceof Paper paper && shown != null && shown.paper() != paper) {
            shown = null;
            say(new Words(getClass()).get("evidence.none"));
        }
    }

    private void show(PaperFinding found) {
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        form.setRedraw(false);
        clear();
        new EvidencePage(found, form.getBody(), toolkit, images, this).fill();
        form.reflow(true);
        form.setRedraw(true);
    }

    private void say(String sentence) {
        clear();
        toolkit.createLabel(form.getBody(), sentence, SWT.WRAP);
        form.reflow(true);
    }

    private void clear() {
        for (Control control : form.getBody().getChildren()) {
            control.dispose();
        }
        form.setOrigin(0, 0);
    }

    @Override
    public void toPlace(Location place) {
        Reveal.reveal(getSite().getPage(), shown.paper(), place);
    }

    @Override
    public void toFinding(Finding finding) {
        PaperFinding found = new PaperFinding(shown.paper(), finding);
        Reveal.reveal(getSite().getPage(), found);
        selection.setSelection(new StructuredSelection(found));
        // After the click's own event, for the link that was clicked goes away.
        form.getDisplay().asyncExec(() -> {
            if (!form.isDisposed()) {
                show(found);
            }
        });
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        getSite().getPage().removeSelectionListener(FindingsView.ID, follower);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }
}
