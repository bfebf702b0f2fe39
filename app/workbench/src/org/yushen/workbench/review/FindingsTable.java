package org.yushen.workbench.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.yushen.model.review.Finding;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;
import org.yushen.workbench.Icons;
import org.yushen.workbench.Words;
import org.yushen.workbench.Wrapped;

/** The findings in a table that makes a row only when it comes into sight: thousands of findings cost no more than those seen. */
final class FindingsTable {
    private static final FindingLines.Order[] COLUMNS = {FindingLines.Order.SEVERITY, FindingLines.Order.RULE, FindingLines.Order.MESSAGE,
        FindingLines.Order.PLACE, FindingLines.Order.STATE};
    private static final int[] WIDTHS = {88, 76, 0, 190, 132};
    private static final int LEAST_MESSAGE = 200;
    private static final String SORTED = "sortedBy";
    private static final String UPWARD = "upward";

    private final Table table;
    private final ResourceManager images;
    private final Words words = new Words(getClass());
    private final Messages reportWords = Messages.ofReports(Words.locale());
    private final Font bold;
    private FindingLines lines;
    private Runnable changed = () -> { };

    FindingsTable(Composite parent, ResourceManager images, Font bold) {
        this.images = images;
        this.bold = bold;
        // A layout of columns wants the table alone in its composite.
        Composite alone = new Composite(parent, SWT.NONE);
        alone.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout layout = new TableColumnLayout();
        alone.setLayout(layout);
        table = new Table(alone, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(words.get("findings.column." + COLUMNS[i].name()));
            layout.setColumnData(column, WIDTHS[i] == 0 ? new ColumnWeightData(1, LEAST_MESSAGE) : new ColumnPixelData(WIDTHS[i]));
            FindingLines.Order order = COLUMNS[i];
            column.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sortBy(column, order)));
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> table.setToolTipText(null));
        table.addListener(SWT.MouseMove, event -> tell(table.getItem(new Point(event.x, event.y))));
        table.setSortColumn(table.getColumn(0));
        table.setSortDirection(SWT.DOWN);
    }

    /** A message is mostly longer than its column: all of it, and where it stands. */
    private void tell(TableItem item) {
        int index = item == null ? -1 : table.indexOf(item);
        FindingLines.Line line = lines == null || index < 0 || index >= lines.lines().size() ? null : lines.lines().get(index);
        // What is selected stands in the evidence in full.
        String tip = line == null || line.finding() == null || table.isSelected(index) ? null
                : Wrapped.of(words.get("findings.tip", Objects.toString(line.finding().getMessage(), ""), lines.place(line.finding())).strip());
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    Table control() {
        return table;
    }

    /** @param listener called when lines changed by a click on a column or a group */
    void whenChanged(Runnable listener) {
        changed = listener;
    }

    void save(IMemento memento) {
        memento.putInteger(SORTED, table.indexOf(table.getSortColumn()));
        memento.putBoolean(UPWARD, table.getSortDirection() == SWT.UP);
    }

    /** Sorts as it was saved. */
    void restore(IMemento memento) {
        Integer column = memento.getInteger(SORTED);
        if (column != null && column >= 0 && column < table.getColumnCount()) {
            table.setSortColumn(table.getColumn(column));
            table.setSortDirection(Boolean.TRUE.equals(memento.getBoolean(UPWARD)) ? SWT.UP : SWT.DOWN);
        }
    }

    /** @param next null shows nothing */
    void show(FindingLines next) {
        lines = next;
        if (lines != null) {
            applySorting();
        }
    }

    /** Draws the lines anew. */
    void refresh() {
        int count = lines == null ? 0 : lines.lines().size();
        table.setItemCount(count);
        table.clearAll();
    }

    private void sortBy(TableColumn column, FindingLines.Order order) {
        boolean again = table.getSortColumn() == column;
        table.setSortColumn(column);
        table.setSortDirection(again && table.getSortDirection() == SWT.DOWN ? SWT.UP : SWT.DOWN);
        if (lines != null) {
            applySorting();
            changed.run();
        }
    }

    private void applySorting() {
        lines.sort(COLUMNS[table.indexOf(table.getSortColumn())], table.getSortDirection() == SWT.UP);
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (lines == null || event.index >= lines.lines().size()) {
            // Painted between two papers; the new lines are drawn right after.
            return;
        }
        FindingLines.Line line = lines.lines().get(event.index);
        if (line.finding() == null) {
            fillGroup(item, line);
            return;
        }
        Finding finding = line.finding();
        item.setFont((Font) null);
        item.setImage(0, Icons.of(images, finding.getSeverity()));
        boolean waived = finding.getWaiver() != null;
        item.setText(cells(finding));
        item.setForeground(waived ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
    }

    private String[] cells(Finding finding) {
        return new String[] {ReviewWords.severity(reportWords, finding.getSeverity()), finding.getRule(),
            Objects.toString(finding.getMessage(), "").replaceAll("\\s+", " "), lines.place(finding), state(finding)};
    }

    /** Waived, or how it hangs together with others: who mends the cause mends what comes of it. */
    private String state(Finding finding) {
        if (finding.getWaiver() != null) {
            return words.get("findings.waived");
        }
        if (!finding.getCauses().isEmpty()) {
            return words.get("findings.causedBy", finding.getCauses().get(0).getRule());
        }
        return finding.getConsequences().isEmpty() ? "" : words.get("findings.causes", finding.getConsequences().size());
    }

    /** The selected findings as text that a spreadsheet takes over as cells. */
    String text() {
        return selected().stream().map(finding -> String.join("\t", cells(finding))).collect(Collectors.joining(System.lineSeparator()));
    }

    private void fillGroup(TableItem item, FindingLines.Line line) {
        item.setFont(bold);
        item.setImage(0, null);
        item.setText(new String[] {lines.isClosed(line.group()) ? "▸" : "▾", "", words.get("findings.groupHead", line.group(), line.count()), "", ""});
    }

    /** Opens or closes a group where its head is selected. */
    boolean toggleGroup() {
        int index = table.getSelectionIndex();
        if (lines == null || index < 0 || lines.lines().get(index).finding() != null) {
            return false;
        }
        lines.toggle(lines.lines().get(index).group());
        changed.run();
        table.setSelection(index);
        return true;
    }

    List<Finding> selected() {
        List<Finding> found = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (lines != null && index < lines.lines().size() && lines.lines().get(index).finding() != null) {
                found.add(lines.lines().get(index).finding());
            }
        }
        return found;
    }

    /** Selects the finding of that key. @return false when it is not shown */
    boolean select(String key) {
        int index = lines == null || key == null ? -1 : lines.indexOf(key);
        if (index < 0) {
            table.deselectAll();
            return false;
        }
        table.setSelection(index);
        table.showSelection();
        return true;
    }

    /** Goes to the next finding, down for 1 and up for -1. @return false at the end */
    boolean step(int step) {
        if (lines == null) {
            return false;
        }
        int from = table.getSelectionIndex();
        int index = lines.next(from < 0 && step < 0 ? lines.lines().size() : from, step);
        if (index < 0) {
            return false;
        }
        table.setSelection(index);
        table.showSelection();
        return true;
    }
}
