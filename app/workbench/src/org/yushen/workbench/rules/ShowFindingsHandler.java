package org.yushen.workbench.rules;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.yushen.workbench.Words;
import org.yushen.workbench.review.FindingsView;
import org.yushen.workbench.review.ReviewPerspective;

/** 查看这条规则的问题: from the rule at the cursor to what it found, on the review side. */
public final class ShowFindingsHandler extends AbstractHandler {
    private final Words words = new Words(ShowFindingsHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String rule = window.getActivePage().getActiveEditor() instanceof RuleEditor editor ? editor.ruleAtCursor() : null;
        if (rule == null) {
            MessageDialog.openInformation(window.getShell(), words.get("showFindings.title"), words.get("showFindings.none"));
            return null;
        }
        try {
            PlatformUI.getWorkbench().showPerspective(ReviewPerspective.ID, window);
            ((FindingsView) window.getActivePage().showView(FindingsView.ID)).filter(rule);
        } catch (WorkbenchException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
        return null;
    }
}
