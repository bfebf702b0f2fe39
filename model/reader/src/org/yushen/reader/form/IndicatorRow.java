package org.yushen.reader.form;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.yushen.model.disclosure.Phase;

/** One row of the indicator table, its cells assigned, its levels not yet resolved. */
final class IndicatorRow {
    private final FormLine line;
    private final List<FormCell> level1;
    private final Map<Phase, Half> halves = new EnumMap<>(Phase.class);

    /**
     * What one half prints in this row.
     *
     * @param level2 cells of 二级指标; empty when blank
     * @param level2Column grid column of 二级指标 in the header
     * @param indicator name and values; null when neither is printed
     * @param weight 分值; null when blank or no number
     */
    record Half(List<FormCell> level2, int level2Column, NamedValue indicator, BigDecimal weight) {

        boolean isBlank() {
            return level2.isEmpty() && indicator == null;
        }
    }

    IndicatorRow(FormLine line, List<FormCell> level1) {
        this.line = line;
        this.level1 = level1;
    }

    FormLine line() {
        return line;
    }

    List<FormCell> level1() {
        return level1;
    }

    void put(Phase phase, Half half) {
        halves.put(phase, half);
    }

    /** Null where the table has no such half. */
    Half half(Phase phase) {
        return halves.get(phase);
    }
}
