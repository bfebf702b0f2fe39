package org.yushen.reader.statement;

import java.util.List;

import org.yushen.reader.block.GridCell;

/**
 * A row of a statement with each cell under its column.
 *
 * @param line the line it was printed on
 * @param cells one for each column, null where blank or missing
 * @param trusted whether the cells surely stand under these columns; where not, its amounts are not read
 */
record TableRow(PaperLine line, GridCell[] cells, boolean trusted, GridCell suspect) {

    TableRow(PaperLine line, GridCell[] cells, boolean trusted) {
        this(line, cells, trusted, null);
    }

    TableRow suspecting(GridCell cell) {
        return new TableRow(line, cells, trusted, cell);
    }

    GridCell cell(StatementColumn column) {
        return cells[column.index()];
    }

    String text(StatementColumn column) {
        GridCell cell = cells[column.index()];
        return cell == null ? "" : cell.text();
    }

    AmountText amount(StatementColumn column) {
        return AmountText.read(text(column));
    }

    boolean isBlank(List<StatementColumn> columns) {
        return columns.stream().allMatch(column -> text(column).isBlank());
    }
}
