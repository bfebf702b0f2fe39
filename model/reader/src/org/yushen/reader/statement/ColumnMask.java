package org.yushen.reader.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Says which columns may hold an amount of a row: none that its total or the subject above it leaves blank. It serves to
 * find the place of broken rows only.
 */
final class ColumnMask {
    private static final int SHORTEST_CODE = 3;

    private final List<StatementColumn> columns;
    private final boolean[] inTotals;
    private final Map<String, TableRow> byCode = new HashMap<>();

    /**
     * @param sureRows rows whose cells surely stand in place
     * @param isTotal whether a row of that name sums up a whole list
     */
    ColumnMask(List<StatementColumn> columns, List<TableRow> sureRows, Predicate<String> isTotal) {
        this.columns = columns;
        List<TableRow> totals = sureRows.stream().filter(row -> columns.stream().filter(column -> column.role().isLabel()).map(row::text)
                .anyMatch(text -> !text.isBlank() && isTotal.test(text))).toList();
        this.inTotals = new boolean[columns.size()];
        for (StatementColumn column : columns) {
            boolean told = totals.stream().anyMatch(row -> tells(row, column));
            inTotals[column.index()] = !told || totals.stream().anyMatch(row -> !row.text(column).isBlank());
        }
        sureRows.stream().filter(row -> !code(row).isEmpty()).forEach(row -> byCode.putIfAbsent(code(row), row));
    }

    /** For each column whether it may hold an amount of the row with that code (empty for none). */
    boolean[] mayHold(String code) {
        boolean[] mayHold = inTotals.clone();
        for (int length = SHORTEST_CODE; length < code.length(); length++) {
            TableRow above = byCode.get(code.substring(0, length));
            for (StatementColumn column : columns) {
                mayHold[column.index()] &= above == null || !tells(above, column) || !above.text(column).isBlank();
            }
        }
        return mayHold;
    }

    /** A row tells of a column when it holds any amount of that list. */
    private boolean tells(TableRow row, StatementColumn column) {
        return columns.stream().anyMatch(other -> other.isAmount() && other.strip() == column.strip() && !row.text(other).isBlank());
    }

    private String code(TableRow row) {
        StringBuilder code = new StringBuilder();
        columns.stream().filter(column -> column.role() == ColumnRole.CODE).forEach(column -> code.append(SubjectCode.digits(row.text(column))));
        return code.toString();
    }
}
