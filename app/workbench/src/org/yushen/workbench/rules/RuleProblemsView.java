package org.yushen.workbench.rules;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** 规则问题: the platform's view of problems, narrowed to rule packs and with our words in its columns. */
public final class RuleProblemsView extends MarkerSupportView {
    public static final String ID = "org.yushen.workbench.rules.problems";

    public RuleProblemsView() {
        super("org.yushen.workbench.rules.problemsGenerator");
    }
}
