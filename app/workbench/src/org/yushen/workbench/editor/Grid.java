package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;

/** What a grid shows: cells in rows and columns, some over several of them. */
final class Grid implements ISpanningDataProvider {

    /** Where an element is shown. */
    record Position(int column, int row) {
    }

    private record Placed(GridCell cell, int column, int row, int columns, int rows) {
    }

    private final int columns;
    private final int headerRows;
    private final int fixedColumns;
    private final List<Placed[]> rows = new ArrayList<>();
    private final Map<Object, Position> byElement = new IdentityHashMap<>();

    /**
     * @param headerRows rows at the top that stay when the grid is scrolled
     * @param fixedColumns columns at the left that stay likewise
     */
    Grid(int columns, int headerRows, int fixedColumns) {
        this.columns = columns;
        this.headerRows = headerRows;
        this.fixedColumns = fixedColumns;
    }

    /** Puts a cell; rows come into being as needed. */
    void put(int row, int column, int columnSpan, int rowSpan, GridCell cell) {
        while (rows.size() < row + rowSpan) {
            rows.add(new Placed[columns]);
        }
        Placed placed = new Placed(cell, column, row, columnSpan, rowSpan);
        for (int r = row; r < row + rowSpan; r++) {
            for (int c = column; c < column + columnSpan; c++) {
                rows.get(r)[c] = placed;
            }
        }
        if (cell.element() != null) {
            byElement.putIfAbsent(cell.element(), new Position(column, row));
        }
    }

    void put(int row, int column, GridCell cell) {
        put(row, column, 1, 1, cell);
    }

    int headerRows() {
        return headerRows;
    }

    int fixedColumns() {
        return fixedColumns;
    }

    /** The cell at a position, the one that reaches over it included; an empty one where nothing was put. */
    GridCell at(int column, int row) {
        Placed placed = placed(column, row);
        return placed == null ? GridCell.blank() : placed.cell();
    }

    private Placed placed(int column, int row) {
        return row < 0 || row >= rows.size() || column < 0 || column >= columns ? null : rows.get(row)[column];
    }

    /** Whether a cell begins at that position. */
    boolean begins(int column, int row) {
        Placed placed = placed(column, row);
        return placed == null || placed.column() == column && placed.row() == row;
    }

    int columnSpan(int column, int row) {
        Placed placed = placed(column, row);
        return placed == null ? 1 : placed.columns();
    }

    int rowSpan(int column, int row) {
        Placed placed = placed(column, row);
        return placed == null ? 1 : placed.rows();
    }

    /** Where the element is shown; null when it is not in this grid. */
    Position position(Object element) {
        return byElement.get(element);
    }

    @Override
    public DataCell getCellByPosition(int column, int row) {
        Placed placed = placed(column, row);
        return placed == null ? new DataCell(column, row)
                : new DataCell(placed.column(), placed.row(), placed.columns(), placed.rows());
    }

    @Override
    public Object getDataValue(int column, int row) {
        return at(column, row).text();
    }

    /** Grids are read only: a paper is what was printed. */
    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return columns;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }
}
