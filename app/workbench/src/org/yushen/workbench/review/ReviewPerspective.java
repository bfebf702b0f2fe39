package org.yushen.workbench.review;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** 审核: submissions on the left, the paper in the middle, findings below it, evidence on the right. */
public final class ReviewPerspective implements IPerspectiveFactory {
    public static final String ID = "org.yushen.workbench.review.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String paper = layout.getEditorArea();
        layout.addView(SubmissionsView.ID, IPageLayout.LEFT, 0.24f, paper);
        layout.getViewLayout(SubmissionsView.ID).setCloseable(false);
    }
}
