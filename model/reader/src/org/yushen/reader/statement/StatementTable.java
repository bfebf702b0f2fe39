package org.yushen.reader.statement;

import java.util.List;

/**
 * A statement's table as read: columns, and rows with each cell under its column.
 *
 * @param columns left to right; empty where no header was found
 * @param rows top to bottom, header and column numbers left out
 * @param doubtfulHeader whether the rows contradict the header, so that no amount could be tied to its column
 * @param fit the sums its rows obey; null where there are no columns
 * @param otherHeader the header of another table that ended it, whose title was lost; null when none did
 */
record StatementTable(List<StatementColumn> columns, List<TableRow> rows, boolean doubtfulHeader, RowFit fit, PaperLine otherHeader) {

    StatementTable endedBy(PaperLine header) {
        return new StatementTable(columns, rows, doubtfulHeader, fit, header);
    }
}
