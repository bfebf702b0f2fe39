package org.yushen.workbench.review;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** 审核: submissions on the left, the paper in the middle, findings below it, evidence on the right. */
public final class ReviewPerspective implements IPerspectiveFactory {
    public static final String ID = "org.yushen.workbench.review.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String paper = layout.getEditorArea();
        layout.addView(SubmissionsView.ID, IPageLayout.LEFT, 0.32f, paper);
        layout.addView(FindingsView.ID, IPageLayout.BOTTOM, 0.62f, paper);
        layout.addView(EvidenceView.ID, IPageLayout.RIGHT, 0.68f, paper);
        for (String view : new String[] {SubmissionsView.ID, FindingsView.ID, EvidenceView.ID}) {
            layout.getViewLayout(view).setCloseable(false);
            layout.addShowViewShortcut(view);
        }
        layout.addShowViewShortcut("org.eclipse.ui.views.ProgressView");
    }
}
