package org.yushen.reader.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the columns of other years and of comparisons (上年执行数, 2024年预算数, 增减) from being taken for this year's
 * budget: they keep their header and lose their measure.
 */
final class OtherPeriods {
    private static final Pattern OTHER = Pattern.compile("执行数|完成数|决算|增减|增长|比上年|较上年|变动|上年预算|上年数|上年同期|预计");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年?");

    private OtherPeriods() {
    }

    static List<StatementColumn> unnamed(List<StatementColumn> columns) {
        int latest = columns.stream().mapToInt(OtherPeriods::year).max().orElse(0);
        return columns.stream().map(column -> column.isAmount() && column.sure() && isOther(column, latest) ? column.as(null, ColumnRole.AMOUNT) : column).toList();
    }

    private static boolean isOther(StatementColumn column, int latest) {
        int year = year(column);
        return OTHER.matcher(column.path()).find() || year > 0 && year < latest;
    }

    /** The year its headers name; 0 for none. */
    private static int year(StatementColumn column) {
        Matcher matcher = YEAR.matcher(column.path());
        int year = 0;
        while (matcher.find()) {
            year = Math.max(year, Integer.parseInt(matcher.group(1)));
        }
        return year;
    }
}
