package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.yushen.model.review.Review;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.review.FindingsView;
import org.yushen.workbench.review.Reveal;

/** What a reviewer does first: start, open a paper, see its findings. */
class WorkbenchTest {

    private static Paper openSample() {
        Papers papers = PlatformUI.getWorkbench().getService(Papers.class);
        Path sample = Path.of(System.getProperty("yushen.root"), "samples", "yunze-wenlv-2025.docx");
        boolean first = papers.all().isEmpty();
        if (first) {
            Screen.ask(() -> {
                papers.open(List.of(sample));
                return null;
            });
        }
        Screen.until("the paper is read and checked", () -> !papers.all().isEmpty() && papers.all().get(0).state() == Paper.State.CHECKED);
        Paper paper = papers.all().get(0);
        if (!first) {
            // Another test may have closed its editor; who opens a paper gets one without asking.
            Screen.ask(() -> Reveal.open(Screen.page(), paper, true));
        }
        return paper;
    }

    @Test
    void theReviewPerspectiveIsThere() throws Exception {
        Screen.until("the window", () -> Screen.page() != null);
        assertEquals("org.yushen.workbench.review.perspective", Screen.ask(() -> Screen.page().getPerspective().getId()));
        assertEquals("审核", Screen.ask(() -> Screen.page().getPerspective().getLabel()));
        for (String view : List.of("submissions", "findings", "evidence")) {
            assertNotNull(Screen.ask(() -> Screen.page().findView("org.yushen.workbench.review." + view)), view);
        }
        assertTrue(Files.size(Screen.picture("review-empty")) > 0, "the picture");
    }

    @Test
    void theFindingsOfAnOpenedPaperAppear() throws Exception {
        Review review = openSample().review();
        assertFalse(review.getFindings().isEmpty(), "the sample has mistakes");
        Screen.until("the paper is shown in an editor", () -> Screen.page().getActiveEditor() != null);
        Table table = table();
        Screen.until("a row for every finding", () -> table.getItemCount() >= review.getFindings().size());
        assertTrue(Files.size(Screen.picture("review-findings")) > 0, "the picture");
    }

    @Test
    void f5ChecksAgainAndAClickOnAFindingSelectsIt() {
        Paper paper = openSample();
        Review before = paper.review();
        Table table = table();
        Screen.until("rows", () -> table.getItemCount() > 2);
        Rectangle row = Screen.ask(() -> table.getItem(1).getBounds(2));
        Screen.click(table, row.x + 20, row.y + row.height / 2);
        FindingsView view = findings();
        Screen.until("a finding is selected", () -> !view.getSite().getSelectionProvider().getSelection().isEmpty());
        Screen.picture("review-jump");
        Screen.press(0, SWT.F5);
        Screen.until("another review", () -> paper.state() == Paper.State.CHECKED && paper.review() != before);
        assertEquals(before.getFindings().size(), paper.review().getFindings().size());
    }

    private static FindingsView findings() {
        return Screen.ask(() -> (FindingsView) Screen.page().showView(FindingsView.ID));
    }

    private static Table table() {
        findings();
        Table[] found = new Table[1];
        Screen.until("the table of findings", () -> {
            found[0] = within(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
            return found[0] != null;
        });
        return found[0];
    }

    /** The table of findings is the one that makes its rows when they come into sight. */
    private static Table within(Control control) {
        if (control instanceof Table table && (table.getStyle() & SWT.VIRTUAL) != 0 && table.isVisible()) {
            return table;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Table inner = within(child);
                if (inner != null) {
                    return inner;
                }
            }
        }
        return null;
    }
}
