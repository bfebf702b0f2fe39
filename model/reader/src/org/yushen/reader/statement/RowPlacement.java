package org.yushen.reader.statement;

import java.util.List;

import org.yushen.reader.block.GridCell;

/** Puts a row's cells under the columns that their slots belong to. */
final class RowPlacement {

    private RowPlacement() {
    }

    /** The cells under the columns of their slots; null when two filled cells meet under one column or one has none. */
    static TableRow inPlace(List<StatementColumn> columns, BodyLine line, List<GridCell> slots) {
        GridCell[] placed = new GridCell[columns.size()];
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.get(slot) == null) {
                continue;
            }
            StatementColumn column = columnAt(columns, slot);
            if (column == null || placed[column.index()] != null) {
                return null;
            }
            placed[column.index()] = slots.get(slot);
        }
        return new TableRow(line.line(), placed, true);
    }

    /** For a row whose cells have no sure place: the first under each column, so that its name is kept. */
    static GridCell[] firstCells(List<StatementColumn> columns, BodyLine line) {
        GridCell[] placed = new GridCell[columns.size()];
        for (int slot = 0; slot < line.slots().size(); slot++) {
            StatementColumn column = columnAt(columns, slot);
            if (column != null && placed[column.index()] == null) {
                placed[column.index()] = line.slots().get(slot);
            }
        }
        return placed;
    }

    /** The column that covers a slot; null when none does. */
    static StatementColumn columnAt(List<StatementColumn> columns, int slot) {
        return columns.stream().filter(column -> column.covers(slot)).findFirst().orElse(null);
    }
}
