package org.yushen.workbench.rules;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** 规则: packs on the left, rule files in the middle, what is wrong and what changed below. */
public final class RulesPerspective implements IPerspectiveFactory {
    public static final String ID = "org.yushen.workbench.rules.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String files = layout.getEditorArea();
        layout.addView(PacksView.ID, IPageLayout.LEFT, 0.27f, files);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, files);
        below.addView(ChangesView.ID);
        below.addView(RuleProblemsView.ID);
        for (String view : new String[] {PacksView.ID, ChangesView.ID, RuleProblemsView.ID}) {
            layout.getViewLayout(view).setCloseable(false);
            layout.addShowViewShortcut(view);
        }
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    }
}
