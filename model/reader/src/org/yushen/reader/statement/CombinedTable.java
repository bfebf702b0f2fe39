package org.yushen.reader.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.yushen.model.disclosure.StatementKind;

/** Parts a table that holds two statements (“三公”经费 and 机关运行经费) by its columns. */
final class CombinedTable {
    private static final String RUNNING_COSTS = "机关运行经费";

    private CombinedTable() {
    }

    /** The statements a region's table holds: one, or two where its title names two. */
    static Map<StatementKind, StatementTable> parts(StatementRegion region, StatementTable table) {
        Map<StatementKind, StatementTable> parts = new LinkedHashMap<>();
        if (region.title().second() == null) {
            parts.put(region.title().kind(), table);
            return parts;
        }
        Predicate<StatementColumn> running = column -> RUNNING_COSTS.equals(column.measure()) || column.path().contains(RUNNING_COSTS);
        parts.put(region.title().kind(), only(table, running.negate()));
        parts.put(region.title().second(), only(table, running));
        return parts;
    }

    private static StatementTable only(StatementTable table, Predicate<StatementColumn> amounts) {
        List<StatementColumn> columns = table.columns().stream().filter(column -> !column.isAmount() || amounts.test(column)).toList();
        return new StatementTable(columns, table.rows(), table.doubtfulHeader(), table.fit(), table.otherHeader());
    }
}
