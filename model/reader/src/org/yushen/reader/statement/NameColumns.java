package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses among the label columns of each list the one that names its rows. */
final class NameColumns {

    private NameColumns() {
    }

    /** A list has one column of names: a project's before its unit's, the subject's before others. */
    static List<StatementColumn> chosen(List<StatementColumn> columns) {
        List<StatementColumn> named = new ArrayList<>(columns);
        int start = 0;
        for (int i = 0; i <= named.size(); i++) {
            boolean endOfLabels = i == named.size() || named.get(i).isAmount();
            if (endOfLabels) {
                chooseName(named, start, i);
                start = i + 1;
            }
        }
        return named;
    }

    private static void chooseName(List<StatementColumn> columns, int from, int to) {
        List<StatementColumn> labels = columns.subList(from, to);
        StatementColumn name = labels.stream().filter(column -> "项目".equals(column.measure()) && column.role() == ColumnRole.NAME && labels.size() > 1
                && labels.stream().anyMatch(other -> other.role() == ColumnRole.UNIT)).findFirst()
                .or(() -> underGroups(labels))
                .or(() -> labels.stream().filter(column -> column.role() == ColumnRole.NAME).findFirst())
                .or(() -> labels.stream().filter(column -> column.role() == ColumnRole.UNIT).findFirst()).orElse(null);
        for (int i = from; i < to; i++) {
            StatementColumn column = columns.get(i);
            if (column == name && column.role() == ColumnRole.UNIT) {
                columns.set(i, column.as(column.measure(), ColumnRole.NAME));
            } else if (column != name && column.role() == ColumnRole.NAME) {
                columns.set(i, column.as(column.measure(), ColumnRole.REMARK));
            }
        }
    }

    /** Names without a header of their own, beside a column of names: there the names of groups stand, merged over theirs. */
    private static Optional<StatementColumn> underGroups(List<StatementColumn> labels) {
        for (int i = 1; i < labels.size(); i++) {
            StatementColumn column = labels.get(i);
            boolean unlabelled = column.role() == ColumnRole.NAME && column.place() == null && column.label().isEmpty();
            if (unlabelled && labels.get(i - 1).role() == ColumnRole.NAME && labels.get(i - 1).place() != null) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
