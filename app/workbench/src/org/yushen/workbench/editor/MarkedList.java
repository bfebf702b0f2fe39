package org.yushen.workbench.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.yushen.model.review.Finding;
import org.yushen.workbench.ShortText;

/** The list at the left of a page: titles with the number of findings in each, in the colour of the gravest. */
final class MarkedList<T> {
    private static final int COUNT_WIDTH = 38;
    private static final String STEP = "　";

    /**
     * A line of the list.
     *
     * @param indent steps set in
     * @param faint whether it holds nothing
     */
    record Entry<T>(T element, String title, int indent, boolean faint, List<Finding> findings) {
    }

    private final Table table;
    private final TableColumn titles;
    private final TableColumn counts;
    private final Palette palette;
    private final Consumer<T> chosen;
    private List<Entry<T>> entries = List.of();

    MarkedList(Composite parent, Palette palette, Consumer<T> chosen) {
        this.palette = palette;
        this.chosen = chosen;
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        titles = new TableColumn(table, SWT.LEFT);
        counts = new TableColumn(table, SWT.RIGHT);
        counts.setWidth(COUNT_WIDTH);
        table.addListener(SWT.Selection, event -> chooseSelected());
        table.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.MouseMove, event -> tell(table.getItem(new Point(event.x, event.y))));
    }

    private void chooseSelected() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            chosen.accept(entries.get(index).element());
        }
    }

    /** A title that had to be shortened is told in full. */
    private void tell(TableItem item) {
        String whole = item == null ? null : entries.get(table.indexOf(item)).title();
        String tip = whole == null || item.getText(0).endsWith(whole) ? null : whole;
        if (tip == null ? table.getToolTipText() != null : !tip.equals(table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    private void fit() {
        int width = Math.max(80, table.getClientArea().width - COUNT_WIDTH - 4);
        if (width != titles.getWidth()) {
            titles.setWidth(width);
            for (int i = 0; i < table.getItemCount(); i++) {
                table.getItem(i).setText(0, fitting(entries.get(i)));
            }
        }
    }

    private String fitting(Entry<T> entry) {
        return ShortText.endOut(STEP.repeat(entry.indent()) + entry.title(), titles);
    }

    /** Fills the list anew; what was chosen stays by its position. */
    void show(List<Entry<T>> shown) {
        int index = table.getSelectionIndex();
        table.setRedraw(false);
        table.removeAll();
        entries = List.copyOf(shown);
        for (Entry<T> entry : entries) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, fitting(entry));
            if (entry.faint()) {
                item.setForeground(0, palette.faintInk());
            }
            if (!entry.findings().isEmpty()) {
                item.setText(1, String.valueOf(entry.findings().size()));
                item.setForeground(1, palette.of(entry.findings()));
                item.setFont(1, palette.bold());
            }
        }
        table.setRedraw(true);
        fit();
        if (!entries.isEmpty()) {
            table.setSelection(Math.clamp(index, 0, entries.size() - 1));
        }
    }

    List<Entry<T>> entries() {
        return entries;
    }

    /** The position of what is chosen; -1 when nothing is. */
    int index() {
        return table.getSelectionIndex();
    }

    /** Marks a line as chosen without telling anybody. */
    void select(int index) {
        table.setSelection(index);
        table.showSelection();
    }

    Table table() {
        return table;
    }
}
