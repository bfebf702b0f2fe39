package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;

/** Gives columns under a spanning header the measure they have there: 小计 under 上年结转 is 上年结转, not another 合计. */
final class SubtotalMeasures {

    private SubtotalMeasures() {
    }

    static List<StatementColumn> adjust(List<StatementColumn> columns, HeaderWords words) {
        List<StatementColumn> adjusted = new ArrayList<>();
        for (StatementColumn column : columns) {
            String span = spanMeasure(column, words);
            boolean repeated = column.measure() != null && adjusted.stream()
                    .anyMatch(other -> other.strip() == column.strip() && column.measure().equals(other.measure()));
            if (!column.isAmount() || !column.sure()) {
                adjusted.add(column);
            } else if (HeaderWords.CARRIED_OVER.equals(span)) {
                adjusted.add(column.as(isTotal(column) ? span : null, ColumnRole.AMOUNT));
            } else if (isTotal(column) && span != null && isSubtotal(column, columns)) {
                adjusted.add(column.as(span, ColumnRole.AMOUNT));
            } else {
                adjusted.add(repeated ? column.as(null, ColumnRole.AMOUNT) : column);
            }
        }
        return adjusted;
    }

    /** The measure that the nearest spanning header stands for itself (财政拨款, 公务用车购置及运行费); null when it is none. */
    private static String spanMeasure(StatementColumn column, HeaderWords words) {
        if (column.parents().isEmpty()) {
            return null;
        }
        String measure = words.measure(column.parents().get(column.parents().size() - 1));
        boolean plain = measure == null || HeaderWords.AMOUNT.equals(measure) || HeaderWords.TOTAL.equals(measure);
        return plain || HeaderWords.role(measure) != ColumnRole.AMOUNT ? null : measure;
    }

    /** A total under a spanning header is a part's when the list has another total outside that header. */
    private static boolean isSubtotal(StatementColumn column, List<StatementColumn> columns) {
        return columns.stream().anyMatch(other -> other.strip() == column.strip() && other.index() != column.index() && isTotal(other)
                && !other.parents().equals(column.parents()));
    }

    private static boolean isTotal(StatementColumn column) {
        return HeaderWords.TOTAL.equals(column.measure());
    }
}
