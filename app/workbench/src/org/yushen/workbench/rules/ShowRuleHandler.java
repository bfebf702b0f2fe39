package org.yushen.workbench.rules;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.PaperFinding;
import org.yushen.workbench.review.FindingsView;

/** 查看这条规则: from a finding to the rule that made it, on the rule side. */
public final class ShowRuleHandler extends AbstractHandler {
    private final Words words = new Words(ShowRuleHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String rule = rule(event, window.getActivePage());
        if (rule == null) {
            MessageDialog.openInformation(window.getShell(), words.get("showRule.title"), words.get("showRule.none"));
            return null;
        }
        try {
            RuleSearch.Found found = new RuleSearch(PackHandler.bench().packs().folders().inForce()).rule(rule);
            if (found == null) {
                MessageDialog.openInformation(window.getShell(), words.get("showRule.title"), words.get("showRule.lost", rule));
                return null;
            }
            PlatformUI.getWorkbench().showPerspective(RulesPerspective.ID, window);
            PackOpening.open(window.getActivePage(), found.file(), found.line());
            if (window.getActivePage().findView(PacksView.ID) instanceof PacksView packs) {
                packs.select(found.file());
            }
        } catch (IOException | WorkbenchException e) {
            StatusManager.getManager().handle(Status.error(words.get("rules.io", e.getMessage()), e), StatusManager.LOG | StatusManager.SHOW);
        }
        return null;
    }

    /** Of the finding selected in the part in front, else in the findings view; null when none is. */
    private static String rule(ExecutionEvent event, IWorkbenchPage page) {
        for (ISelection selection : new ISelection[] {HandlerUtil.getCurrentSelection(event), page.getSelection(FindingsView.ID)}) {
            if (selection instanceof IStructuredSelection several && several.getFirstElement() instanceof PaperFinding found) {
                return found.finding().getRule();
            }
        }
        return null;
    }
}
