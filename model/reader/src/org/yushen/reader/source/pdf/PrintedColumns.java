package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of an unruled table: the stretches of paper that its rows print on, but for what bridges columns that other
 * rows keep apart (a header over several columns, a name that is too long for its column).
 */
final class PrintedColumns {
    /** Two cells overlap from here on, in em. */
    private static final float OVERLAP = 0.5f;
    /** Columns may come that near to each other, in em, or touch. */
    private static final float TOUCH = 0.1f;

    private final List<List<InkLine>> rows;
    private final int headerRows;
    private final float em;
    private final List<float[]> columns;

    /**
     * @param rows the cells of each row
     * @param headerRows how many of them stand above the first amount
     */
    PrintedColumns(List<List<InkLine>> rows, int headerRows) {
        this.rows = rows;
        this.headerRows = headerRows;
        this.em = size(rows);
        List<float[]> spans = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (InkLine cell : rows.get(row)) {
                if (!bridges(cell, row)) {
                    spans.add(new float[] {cell.left(), cell.right()});
                }
            }
        }
        this.columns = merged(spans, TOUCH * em);
        joinHeadersWithTheirAmounts();
    }

    /** In a wide column the header stands at the left and the amounts at the right, and nothing prints on both. */
    private void joinHeadersWithTheirAmounts() {
        for (int i = columns.size() - 1; headerRows > 0 && i > 0; i--) {
            if (holds(i - 1, true, false) && holds(i, false, true)) {
                columns.get(i - 1)[1] = columns.remove(i)[1];
            }
        }
    }

    /** Whether what prints on a column is words of the header alone, or amounts of the body alone. */
    private boolean holds(int column, boolean header, boolean amounts) {
        boolean some = false;
        for (int row = 0; row < rows.size(); row++) {
            for (InkLine cell : rows.get(row)) {
                if (first(cell) <= column && end(cell) > column) {
                    boolean only = end(cell) - first(cell) == 1;
                    boolean own = row < headerRows ? header || !only : amounts && only && PrintedCells.hasAmount(cell);
                    if (!own) {
                        return false;
                    }
                    some |= only;
                }
            }
        }
        return some;
    }

    private static float size(List<List<InkLine>> rows) {
        List<Float> sizes = rows.stream().flatMap(List::stream).map(InkLine::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    int count() {
        return columns.size();
    }

    /** Left and right of a column's print. */
    float[] column(int index) {
        return columns.get(index);
    }

    /** The column edges, halfway between the columns' print. */
    float[] edges() {
        float[] xs = new float[columns.size() + 1];
        xs[0] = columns.get(0)[0];
        for (int i = 1; i < columns.size(); i++) {
            xs[i] = (columns.get(i - 1)[1] + columns.get(i)[0]) / 2;
        }
        xs[columns.size()] = columns.get(columns.size() - 1)[1];
        return xs;
    }

    /** The first column that a cell prints on; the number of columns where it stands right of all. */
    int first(InkLine cell) {
        int column = 0;
        while (column < columns.size() && columns.get(column)[1] <= cell.left() + TOUCH * em) {
            column++;
        }
        return column;
    }

    /** The column after the last that a cell prints on. */
    int end(InkLine cell) {
        int end = columns.size();
        while (end > 0 && columns.get(end - 1)[0] >= cell.right() - TOUCH * em) {
            end--;
        }
        return end;
    }

    /** Of the columns that a cell prints on, the one that it is set in: their left edges, right edges or middles agree best. */
    int aligned(InkLine cell) {
        int best = first(cell);
        float least = Float.MAX_VALUE;
        for (int i = first(cell); i < end(cell); i++) {
            float off = off(cell, i);
            if (off < least) {
                least = off;
                best = i;
            }
        }
        return best;
    }

    /** How far a cell is from being set in a column by its left edge, its right edge or its middle, in points. */
    float off(InkLine cell, int column) {
        float left = Math.abs(columns.get(column)[0] - cell.left());
        float right = Math.abs(columns.get(column)[1] - cell.right());
        float middle = Math.abs(columns.get(column)[0] + columns.get(column)[1] - cell.left() - cell.right()) / 2;
        return Math.min(left, Math.min(right, middle));
    }

    /** Whether more rows part what a cell prints over than print there unparted. */
    private boolean bridges(InkLine cell, int own) {
        for (int row = 0; row < rows.size(); row++) {
            List<InkLine> cells = rows.get(row);
            for (int i = 1; row != own && i < cells.size(); i++) {
                if (partsUnder(cells.get(i - 1), cells.get(i), cell, overlap(own))) {
                    float from = Math.max(cell.left(), cells.get(i - 1).right());
                    float to = Math.min(cell.right(), cells.get(i).left());
                    for (float x : new float[] {from + 0.2f, (from + to) / 2, to - 0.2f}) {
                        if (isParted(cell, own, x)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean partsUnder(InkLine left, InkLine right, InkLine cell, float overlap) {
        return left.right() > cell.left() + overlap && right.left() < cell.right() - overlap;
    }

    /** A header over several columns may reach but little into the last of them. */
    private float overlap(int row) {
        return (row < headerRows ? TOUCH : OVERLAP) * em;
    }

    private boolean isParted(InkLine cell, int own, float x) {
        int parting = 0;
        int bridging = 0;
        int amounts = 0;
        boolean header = false;
        for (int row = 0; row < rows.size(); row++) {
            List<InkLine> cells = rows.get(row);
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).left() < x && cells.get(i).right() > x) {
                    bridging++;
                } else if (i > 0 && cells.get(i - 1).right() <= x && cells.get(i).left() >= x && partsUnder(cells.get(i - 1), cells.get(i), cell, overlap(own))) {
                    parting++;
                    header |= own < row && own < headerRows;
                    amounts += PrintedCells.hasAmount(cells.get(i - 1)) || PrintedCells.hasAmount(cells.get(i)) ? 1 : 0;
                }
            }
        }
        return amounts >= 2 || parting >= (header ? 1 : 2) && parting >= bridging;
    }

    private static List<float[]> merged(List<float[]> spans, float touch) {
        List<float[]> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingDouble(span -> span[0]));
        List<float[]> merged = new ArrayList<>();
        for (float[] span : sorted) {
            float[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span[0] < last[1] - touch) {
                last[1] = Math.max(last[1], span[1]);
            } else {
                merged.add(span.clone());
            }
        }
        return merged;
    }
}
