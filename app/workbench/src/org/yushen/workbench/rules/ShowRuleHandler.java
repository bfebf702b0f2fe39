package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
import org.yushen.rules.check.RulePiece;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.PaperFinding;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.paper.RuleDesk;
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
                showRow(rule, window);
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

    /** A rule that is a row of a table is told, and the table opened by the machine's own program for tables. */
    private void showRow(String rule, IWorkbenchWindow window) throws IOException {
        RuleDesk desk = PlatformUI.getWorkbench().getService(Papers.class).rules();
        try {
            List<RulePack> packs = desk.source().all();
            RulePiece row = desk.checker().catalogue(packs).pieces(rule).stream().findFirst().orElse(null);
            RulePack pack = row == null ? null : packs.stream().filter(one -> one.id().equals(row.pack())).findFirst().orElse(null);
            if (pack == null) {
                MessageDialog.openInformation(window.getShell(), words.get("showRule.title"), words.get("showRule.lost", rule));
                return;
            }
            Path file = pack.folder().resolve(row.file());
            if (MessageDialog.openConfirm(window.getShell(), words.get("showRule.title"), words.get("showRule.row", rule, file, row.line()))) {
                PackOpening.open(window.getActivePage(), file, row.line());
            }
        } catch (PackException e) {
            MessageDialog.openInformation(window.getShell(), words.get("showRule.title"), e.getMessage());
        }
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
