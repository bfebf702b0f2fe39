package org.yushen.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.yushen.model.review.Finding;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PaperFinding;
import org.yushen.workbench.paper.Papers;

/**
 * A session of the workbench in a process of its own: the first one works and is closed, the second one looks whether everything is
 * as it was left. Each writes what it saw last.
 */
public final class Session extends OwnSession {
    /** Path of what the session saw; the second one has that of the first in {@link #LEFT}. */
    static final String SEEN = "yushen.session.seen";
    static final String LEFT = "yushen.session.left";

    @Override
    void work() throws Exception {
        String left = System.getProperty(LEFT);
        if (left == null) {
            waiveAndGo();
        } else {
            String before = Files.readString(Path.of(left));
            Screen.until("everything as it was left", () -> before.equals(seen()));
        }
    }

    @Override
    void leave() {
        Screen.ask(() -> Files.writeString(Path.of(System.getProperty(SEEN)), seen()));
    }

    /** Opens two papers, waives a finding, groups the findings, goes to one of a statement. */
    private static void waiveAndGo() throws Exception {
        new ReviewDesk(ReviewDesk.sample("yunze-shuiwu-2025.txt"));
        ReviewDesk desk = new ReviewDesk(ReviewDesk.sample("yunze-wenlv-2025.docx"));
        Finding waived = desk.click("SEC-01");
        desk.papers().waive(List.of(new PaperFinding(desk.paper(), waived)), "told by phone", "reviewer", null);
        Screen.until("the finding is waived", () -> desk.paper().state() == Paper.State.CHECKED && waivers(desk.paper()) == 1);
        Combo grouping = Screen.await(ReviewDesk.shell(), Combo.class, combo -> combo.getItemCount() > 3);
        Screen.ask(() -> {
            grouping.select(1);
            grouping.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        desk.click("ARI-02");
        Screen.until("the statement is shown", () -> seen().contains("表三"));
    }

    private static long waivers(Paper paper) {
        return paper.review() == null ? 0 : paper.review().getFindings().stream().filter(finding -> finding.getWaiver() != null).count();
    }

    /** What a person sees, line by line; called in the screen's thread. */
    private static String seen() {
        Papers papers = PlatformUI.getWorkbench().getService(Papers.class);
        StringBuilder seen = new StringBuilder();
        line(seen, "perspective", Screen.page().getPerspective().getLabel());
        papers.all().stream().sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(paper -> line(seen, paper.name(), paper.state() + ", waived " + waivers(paper)));
        line(seen, "editors", Arrays.stream(Screen.page().getEditorReferences()).map(IEditorReference::getName).sorted().toList());
        line(seen, "in front", Screen.page().getActiveEditor() == null ? "" : Screen.page().getActiveEditor().getTitle());
        for (CTabFolder pages : Screen.seen(shell(), CTabFolder.class, tabs -> tabs.getItemCount() > 0 && tabs.getItem(0).getText().equals("概览"))) {
            line(seen, "page", pages.getSelection().getText());
        }
        for (Table statements : Screen.seen(shell(), Table.class, table -> table.getItemCount() > 0 && table.getItem(0).getText().startsWith("表一"))) {
            line(seen, "statement", statements.getSelectionCount() == 0 ? "" : statements.getSelection()[0].getText());
        }
        for (Combo grouping : Screen.seen(shell(), Combo.class, combo -> combo.getItemCount() > 3)) {
            line(seen, "grouping", grouping.getText());
        }
        Finding selected = ReviewDesk.selected();
        line(seen, "finding", selected == null ? "" : selected.getKey());
        return seen.toString();
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static void line(StringBuilder seen, String what, Object value) {
        seen.append(what).append(": ").append(value).append('\n');
    }
}
