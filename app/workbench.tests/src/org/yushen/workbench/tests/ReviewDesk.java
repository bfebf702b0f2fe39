package org.yushen.workbench.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.yushen.model.review.Finding;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PaperFinding;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.review.FindingsView;
import org.yushen.workbench.review.Reveal;

/** The review side as a person uses it: one paper on the desk, its findings in the table. */
final class ReviewDesk {
    private static final int ROWS_ABOVE = 2;

    private final Papers papers = PlatformUI.getWorkbench().getService(Papers.class);
    private final Paper paper;

    /** Opens a file, where it is not open yet, and waits until it is checked and in front. */
    ReviewDesk(Path file) {
        Screen.ask(() -> PlatformUI.getWorkbench().showPerspective("org.yushen.workbench.review.perspective", window()));
        String name = file.getFileName().toString();
        if (papers.all().stream().noneMatch(one -> one.name().equals(name))) {
            papers.open(List.of(file));
        }
        Screen.until("the paper is checked", () -> papers.all().stream().anyMatch(one -> one.name().equals(name) && one.state() == Paper.State.CHECKED));
        paper = papers.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        // Rules that come into force at the start check the paper once more.
        Screen.until("nothing is at work", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getClass().getName().startsWith("org.yushen.workbench.")) && paper.state() == Paper.State.CHECKED);
        Screen.ask(() -> Reveal.open(Screen.page(), paper, true));
        Screen.until("its findings are shown", () -> view().paper() == paper && table().getItemCount() == paper.review().getFindings().size());
    }

    static Path sample(String name) {
        return Path.of(System.getProperty("yushen.root"), "samples", name);
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static Shell shell() {
        return Screen.ask(() -> window().getShell());
    }

    Paper paper() {
        return paper;
    }

    Papers papers() {
        return papers;
    }

    static FindingsView view() {
        return Screen.ask(() -> (FindingsView) Screen.page().showView(FindingsView.ID, null, IWorkbenchPage.VIEW_VISIBLE));
    }

    /** The table of findings is the one that makes its rows when they come into sight. */
    static Table table() {
        return Screen.await(shell(), Table.class, table -> (table.getStyle() & SWT.VIRTUAL) != 0);
    }

    /** The finding selected in the findings view; null for none. */
    static Finding selected() {
        Object first = ((IStructuredSelection) view().getSite().getSelectionProvider().getSelection()).getFirstElement();
        return first instanceof PaperFinding found ? found.finding() : null;
    }

    /** Clicks on the first finding of a rule, scrolled into sight; aims again where the table moved under the mouse. */
    Finding click(String rule) {
        Table table = table();
        int index = Screen.ask(() -> {
            for (int i = 0; i < table.getItemCount(); i++) {
                if (table.getItem(i).getText(1).equals(rule)) {
                    return i;
                }
            }
            throw new AssertionError("no finding of " + rule);
        });
        Screen.untilDone(rule + " is selected", () -> selected() != null && selected().getRule().equals(rule), () -> {
            Point at = Screen.ask(() -> {
                // The first row in sight may be half under the heads of the columns; a click there would sort.
                if (index > 0 && index <= table.getTopIndex() || !table.getClientArea().contains(middle(table, index))) {
                    table.setTopIndex(Math.max(0, index - ROWS_ABOVE));
                }
                return middle(table, index);
            });
            Screen.rest();
            // Scrolling takes effect when the table is drawn the next time.
            boolean steady = Screen.ask(() -> at.equals(middle(table, index)) && table.getClientArea().contains(at)
                    && (index == 0 || index > table.getTopIndex()));
            if (steady) {
                Screen.click(table, at.x, at.y);
            }
            return steady;
        });
        return Screen.ask(ReviewDesk::selected);
    }

    /** The evidence of a finding, as soon as it is shown. */
    static StyledText evidence(Finding finding) {
        return Screen.await(shell(), StyledText.class, text -> text.getText().contains(finding.getKey()));
    }

    /** The words of the links in the evidence that lead to places, not to other findings. */
    static List<String> operands(StyledText evidence) {
        return Screen.ask(() -> links(evidence).map(link -> words(evidence, link)).filter(words -> !words.matches("[A-Z]{3}-\\d+.*")).toList());
    }

    private static Stream<StyleRange> links(StyledText evidence) {
        return Arrays.stream(evidence.getStyleRanges()).filter(style -> style.underlineStyle == SWT.UNDERLINE_LINK);
    }

    private static String words(StyledText evidence, StyleRange link) {
        return evidence.getText(link.start, link.start + link.length - 1);
    }

    /** Clicks on a link of the evidence, scrolled into sight. */
    static void follow(StyledText evidence, String words) {
        Point at = Screen.ask(() -> {
            int offset = links(evidence).filter(link -> words(evidence, link).equals(words)).findFirst().orElseThrow().start;
            evidence.setTopIndex(Math.max(0, evidence.getLineAtOffset(offset) - 1));
            Point place = evidence.getLocationAtOffset(offset + 1);
            return new Point(place.x, place.y + evidence.getLineHeight(offset) / 2);
        });
        Mouse.click(Screen.ask(() -> evidence.toDisplay(at)));
    }

    private static Point middle(Table table, int row) {
        Rectangle cell = table.getItem(row).getBounds(2);
        return new Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
    }

    /** The grid in front. */
    static Canvas grid() {
        return Screen.await(shell(), Canvas.class, canvas -> canvas.getClass().getSimpleName().equals("NatTable"));
    }
}
