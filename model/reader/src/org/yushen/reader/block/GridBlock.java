package org.yushen.reader.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as a grid of cells. In text sources the columns are what tabs part, and nothing is known of spans: a blank
 * cell beside a header may be its span. In Word and Excel spans are known ({@link #spansKnown}).
 */
public final class GridBlock implements Block {
    private final List<List<GridCell>> rows;
    private final Map<Long, GridCell> byPosition = new HashMap<>();
    private final int columnCount;
    private final boolean spansKnown;
    private final Place place;

    /**
     * @param cells all cells, each merged region once
     * @param rowCount number of grid rows, blank ones included
     * @param spansKnown whether the format tells merged cells
     * @param place where the grid begins
     */
    public GridBlock(List<GridCell> cells, int rowCount, boolean spansKnown, Place place) {
        this.rows = new ArrayList<>(rowCount);
        for (int i = 0; i < rowCount; i++) {
            rows.add(new ArrayList<>());
        }
        int width = 0;
        for (GridCell cell : cells) {
            rows.get(cell.row()).add(cell);
            width = Math.max(width, cell.column() + cell.columnSpan());
            cover(cell);
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(GridCell::column)));
        this.columnCount = width;
        this.spansKnown = spansKnown;
        this.place = place;
    }

    private void cover(GridCell cell) {
        for (int r = cell.row(); r < Math.min(rows.size(), cell.row() + cell.rowSpan()); r++) {
            for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                byPosition.put(key(r, c), cell);
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    @Override
    public Place place() {
        return place;
    }

    public int rowCount() {
        return rows.size();
    }

    public int columnCount() {
        return columnCount;
    }

    public boolean spansKnown() {
        return spansKnown;
    }

    /** The cells that begin in that row, left to right; cells merged from a row above are not among them. */
    public List<GridCell> row(int row) {
        return List.copyOf(rows.get(row));
    }

    /** The cell that covers that position; null where the row is shorter. */
    public GridCell at(int row, int column) {
        return byPosition.get(key(row, column));
    }

    /** The text at that position, also that of a merged cell covering it; empty where there is no cell. */
    public String text(int row, int column) {
        GridCell cell = at(row, column);
        return cell == null ? "" : cell.text();
    }
}
