package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yushen.reader.source.pdf.LaidItem.LaidCell;
import org.yushen.reader.source.pdf.LaidItem.LaidGrid;

/** A table without ruled lines: its columns are told by the stretches of paper that no row prints on. */
final class UnruledTable {
    /** A gap from here on, in em, parts two cells. */
    private static final float CELL_GAP = 1.1f;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;
    /** Rows are no farther apart than this many times the writing's size. */
    private static final float FARTHEST = 3.5f;
    private static final int LONGEST_CELL = 40;

    private UnruledTable() {
    }

    /** Index after the last line of the table that begins at a line; the line itself where none begins. */
    static int end(List<InkLine> lines, int start) {
        int end = start;
        int rows = 0;
        for (int i = start; i < lines.size(); i++) {
            InkLine line = lines.get(i);
            if (i > start && line.top() - lines.get(i - 1).bottom() > FARTHEST * line.size()) {
                break;
            }
            List<InkLine> cells = cells(line);
            if (isProse(line.text()) || rows == 0 && cells.size() < FEWEST_COLUMNS || cells.size() == 1 && line.pieces().size() > LONGEST_CELL) {
                break;
            }
            if (cells.size() >= FEWEST_COLUMNS) {
                rows++;
                end = i + 1;
            }
        }
        return rows >= FEWEST_ROWS ? end : start;
    }

    /** Sentences, however widely their words are set. */
    private static boolean isProse(String text) {
        return text.endsWith("。") || text.indexOf('，') >= 0 || text.indexOf('；') >= 0;
    }

    private static List<InkLine> cells(InkLine line) {
        return line.parted(CELL_GAP * line.size());
    }

    /** The table of those lines; null when they do not stand in columns. */
    static LaidGrid laid(List<InkLine> lines, Turn turn) {
        List<List<InkLine>> rows = lines.stream().map(UnruledTable::cells).toList();
        List<float[]> columns = columns(rows);
        if (columns.size() < FEWEST_COLUMNS) {
            return null;
        }
        float[] xs = edges(columns);
        List<LaidCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            addRow(rows.get(row), row, columns, turn, cells);
        }
        float bottom = lines.get(lines.size() - 1).bottom();
        return new LaidGrid(xs, rows.size(), cells, lines.get(0).top(), bottom, false);
    }

    /** The stretches that rows print on; a cell that bridges what most rows keep apart is a header over them. */
    private static List<float[]> columns(List<List<InkLine>> rows) {
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        List<float[]> columns = new ArrayList<>();
        for (List<InkLine> row : rows) {
            if (row.size() * 2 > most) {
                row.forEach(cell -> columns.add(new float[] {cell.left(), cell.right()}));
            }
        }
        List<float[]> apart = merged(columns);
        if (apart.size() >= most) {
            return apart;
        }
        columns.clear();
        for (List<InkLine> row : rows) { // only the fullest rows tell
            if (row.size() == most) {
                row.forEach(cell -> columns.add(new float[] {cell.left(), cell.right()}));
            }
        }
        return merged(columns);
    }

    private static List<float[]> merged(List<float[]> spans) {
        List<float[]> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingDouble(span -> span[0]));
        List<float[]> merged = new ArrayList<>();
        for (float[] span : sorted) {
            float[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span[0] < last[1]) {
                last[1] = Math.max(last[1], span[1]);
            } else {
                merged.add(span.clone());
            }
        }
        return merged;
    }

    private static float[] edges(List<float[]> columns) {
        float[] xs = new float[columns.size() + 1];
        xs[0] = columns.get(0)[0];
        for (int i = 1; i < columns.size(); i++) {
            xs[i] = (columns.get(i - 1)[1] + columns.get(i)[0]) / 2;
        }
        xs[columns.size()] = columns.get(columns.size() - 1)[1];
        return xs;
    }

    private static void addRow(List<InkLine> row, int index, List<float[]> columns, Turn turn, List<LaidCell> cells) {
        int free = 0;
        for (InkLine cell : row) {
            int first = Math.max(free, first(cell, columns));
            int end = Math.max(first + 1, end(cell, columns));
            if (first >= columns.size()) {
                first = columns.size() - 1; // more cells than columns: the last takes them together
                end = columns.size();
                LaidCell last = cells.remove(cells.size() - 1);
                cells.add(new LaidCell(index, last.column(), 1, last.columnSpan(), Printed.joined(last.printed(), "  ", Printed.of(cell, turn))));
            } else {
                cells.add(new LaidCell(index, first, 1, end - first, Printed.of(cell, turn)));
            }
            free = end;
        }
    }

    private static int first(InkLine cell, List<float[]> columns) {
        int column = 0;
        while (column < columns.size() - 1 && columns.get(column)[1] <= cell.left()) {
            column++;
        }
        return column;
    }

    private static int end(InkLine cell, List<float[]> columns) {
        int end = columns.size();
        while (end > 1 && columns.get(end - 1)[0] >= cell.right()) {
            end--;
        }
        return end;
    }
}
