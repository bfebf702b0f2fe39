package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Says which columns may hold an amount of a row: none that its total or the subject above it leaves blank. It serves to
 * find the place of broken rows only.
 */
final class ColumnMask {
    private final List<StatementColumn> columns;
    private final List<TableRow> totals = new ArrayList<>();
    private final List<TableRow> coded = new ArrayList<>();

    /**
     * @param sureRows rows whose cells surely stand in place
     * @param isTotal whether a row of that name sums up a whole list
     */
    ColumnMask(List<StatementColumn> columns, List<TableRow> sureRows, Predicate<String> isTotal) {
        this.columns = columns;
        for (TableRow row : sureRows) {
            boolean total = columns.stream().filter(column -> column.role().isLabel()).map(row::text).filter(text -> !text.isBlank()).anyMatch(isTotal);
            if (total) {
                totals.add(row);
            }
            if (!code(row).isEmpty()) {
                coded.add(row);
            }
        }
    }

    /** Whether that column may hold an amount of the row with that code (empty for none). */
    boolean mayHold(StatementColumn column, String code) {
        boolean told = totals.stream().anyMatch(row -> tells(row, column));
        boolean inTotal = !told || totals.stream().anyMatch(row -> !row.text(column).isBlank());
        return inTotal && coded.stream().filter(row -> code.startsWith(code(row)) && code.length() > code(row).length() && tells(row, column))
                .noneMatch(row -> row.text(column).isBlank());
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
