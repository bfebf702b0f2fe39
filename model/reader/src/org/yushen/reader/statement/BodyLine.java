package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.block.GridCell;

/**
 * A line below the header with its cells slot by slot.
 *
 * @param line the line as printed
 * @param slots one for each grid column from the left, null where blank
 * @param sure whether the slots surely are the header's grid columns: the format tells, or the number of cells is right
 */
record BodyLine(PaperLine line, List<GridCell> slots, boolean sure) {

    /**
     * @param line a row of a grid, or a line of text wedged into one
     * @param header first header line: its grid's columns are the slots
     * @param width grid columns of the header
     * @param columns the statement's columns
     */
    static BodyLine of(PaperLine line, PaperLine header, int width, List<StatementColumn> columns) {
        boolean known = line.isGridRow() && line.grid().spansKnown() && header.grid().spansKnown();
        if (!known) {
            return inOrder(line, width, line.isGridRow());
        }
        boolean sameGrid = line.block() == header.block() || line.grid().columnCount() == header.grid().columnCount();
        return sameGrid ? inPlace(line, columns) : foreign(line, columns);
    }

    private static BodyLine inOrder(PaperLine line, int width, boolean row) {
        List<GridCell> slots = new ArrayList<>();
        line.cells().forEach(cell -> slots.add(cell.isBlank() ? null : cell));
        return new BodyLine(line, slots, row && slots.size() == width);
    }

    private static BodyLine inPlace(PaperLine line, List<StatementColumn> columns) {
        List<GridCell> slots = new ArrayList<>();
        boolean sure = true;
        for (GridCell cell : line.filled()) {
            pad(slots, cell.column());
            slots.add(cell);
            sure &= !isAcrossAmounts(cell, columns);
        }
        return new BodyLine(line, slots, sure);
    }

    /** A table goes on in another grid: as many cells as columns are those columns, else only their order is known. */
    private static BodyLine foreign(PaperLine line, List<StatementColumn> columns) {
        if (line.cells().size() != columns.size()) {
            return inOrder(line, -1, true);
        }
        List<GridCell> slots = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pad(slots, columns.get(i).from());
            slots.add(line.cells().get(i).isBlank() ? null : line.cells().get(i));
        }
        return new BodyLine(line, slots, true);
    }

    private static void pad(List<GridCell> slots, int size) {
        while (slots.size() < size) {
            slots.add(null);
        }
    }

    /** An amount merged over several columns of amounts does not say which it belongs to. */
    private static boolean isAcrossAmounts(GridCell cell, List<StatementColumn> columns) {
        int end = cell.column() + cell.columnSpan();
        return AmountText.read(cell.text()).looksLikeAmount()
                && columns.stream().filter(column -> column.isAmount() && column.from() < end && column.to() > cell.column()).count() > 1;
    }
}
