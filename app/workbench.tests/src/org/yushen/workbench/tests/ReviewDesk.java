package org.yushen.workbench.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ScrolledForm;
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
        papers.open(List.of(file));
        String name = file.getFileName().toString();
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

    /** The links to the operands of a finding, as soon as its evidence is shown. */
    static List<Link> operands(Finding finding) {
        Screen.await(shell(), Label.class, label -> label.getText().equals(finding.getMessage()));
        return Screen.ask(() -> Screen.seen(evidence(), Link.class, link -> !link.getText().matches("<a>[A-Z]{3}-\\d+.*")));
    }

    private static Composite evidence() {
        return Screen.seen(shell(), ScrolledForm.class, form -> true).get(0);
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
