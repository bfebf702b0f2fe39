package org.yushen.workbench.editor;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide the columns and how high the rows of a grid must be for its text. */
final class GridMeasure {
    static final int SIDE = 7;
    static final int INDENT = 16;
    private static final int TOP = 5;
    private static final int MIN_AMOUNT = 84;
    private static final int MAX_AMOUNT = 170;
    private static final int MIN_TEXT = 72;
    private static final int MAX_TEXT = 300;

    private final Grid grid;
    private final int[] widths;
    private final int[] heights;

    /**
     * Measures a grid.
     *
     * @param room width that is there
     * @param weights shares of the width for each column; null for widths by content
     */
    static GridMeasure of(Grid grid, Control control, Palette palette, int room, int[] weights) {
        GC gc = new GC(control);
        try {
            gc.setFont(palette.bold());
            return new GridMeasure(grid, new TextSetting().on(gc), gc.getFontMetrics().getHeight(), room, weights);
        } finally {
            gc.dispose();
        }
    }

    private GridMeasure(Grid grid, TextSetting setting, int lineHeight, int room, int[] weights) {
        this.grid = grid;
        widths = new int[grid.getColumnCount()];
        heights = new int[grid.getRowCount()];
        if (weights == null) {
            measureColumns(setting);
            widenText(room);
        } else {
            share(room, weights);
        }
        measureRows(setting, lineHeight);
    }

    private void measureColumns(TextSetting setting) {
        for (int column = 0; column < widths.length; column++) {
            boolean amounts = false;
            int widest = 0;
            for (int row = grid.headerRows(); row < heights.length; row++) {
                GridCell cell = grid.at(column, row);
                if (grid.begins(column, row) && grid.columnSpan(column, row) == 1) {
                    widest = Math.max(widest, setting.width(cell.text()) + cell.indent() * INDENT);
                    amounts |= cell.role() == GridCell.Role.AMOUNT;
                }
            }
            int head = setting.width(grid.at(column, Math.max(0, grid.headerRows() - 1)).text());
            int wanted = Math.max(widest, Math.min(head, MAX_AMOUNT / 2)) + 2 * SIDE + 2;
            widths[column] = amounts ? Math.clamp(wanted, MIN_AMOUNT, MAX_AMOUNT) : Math.clamp(wanted, MIN_TEXT, MAX_TEXT);
        }
    }

    /** Room that is left goes to the columns by their width, so that a statement fills its page; but none doubles. */
    private void widenText(int room) {
        int used = width();
        int spare = Math.min(room - used, used * 2 / 3);
        for (int i = 0; spare > 0 && i < widths.length; i++) {
            widths[i] += (int) ((long) spare * widths[i] / used);
        }
    }

    private void share(int room, int[] weights) {
        int sum = java.util.Arrays.stream(weights).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = room * weights[i] / sum;
        }
    }

    private void measureRows(TextSetting setting, int lineHeight) {
        java.util.Arrays.fill(heights, lineHeight + 2 * TOP);
        for (int pass = 1; pass <= 2; pass++) {
            for (int row = 0; row < heights.length; row++) {
                for (int column = 0; column < widths.length; column++) {
                    boolean single = grid.rowSpan(column, row) == 1;
                    if (grid.begins(column, row) && single == (pass == 1)) {
                        fit(setting, lineHeight, column, row);
                    }
                }
            }
        }
    }

    /** Makes the last row that the cell reaches high enough for its text. */
    private void fit(TextSetting setting, int lineHeight, int column, int row) {
        GridCell cell = grid.at(column, row);
        if (cell.text().isEmpty()) {
            return;
        }
        int width = 0;
        for (int c = column; c < column + grid.columnSpan(column, row); c++) {
            width += widths[c];
        }
        int needed = setting.lines(cell.text(), width - 2 * SIDE - cell.indent() * INDENT).size() * lineHeight + 2 * TOP;
        int last = row + grid.rowSpan(column, row) - 1;
        int there = 0;
        for (int r = row; r <= last; r++) {
            there += heights[r];
        }
        heights[last] += Math.max(0, needed - there);
    }

    int columnWidth(int column) {
        return widths[column];
    }

    int rowHeight(int row) {
        return heights[row];
    }

    int width() {
        return java.util.Arrays.stream(widths).sum();
    }
}
