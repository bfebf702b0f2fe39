package org.yushen.reader.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The sum that every row of a list obeys: its total column is the sum of its parts. It serves to tell where the cells of
 * a broken row stood; a row in place that breaks it is the paper's affair, not the reader's.
 *
 * @param total the total column
 * @param parts the columns that add up to it
 */
record RowEquation(StatementColumn total, List<StatementColumn> parts) {

    /** What a row says to the equation. */
    enum Verdict {
        /** Total and parts are there and fit. */
        HOLDS,
        /** Nothing to add up: blank, or no amounts. */
        SILENT,
        /** They do not fit. */
        BROKEN
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The equations a list could obey, the likelier first: of the header's group, without the carry-over, of all columns. */
    static List<RowEquation> candidates(List<StatementColumn> columns, int strip) {
        List<StatementColumn> amounts = columns.stream().filter(column -> column.strip() == strip && column.isAmount()).toList();
        StatementColumn total = amounts.stream().filter(column -> HeaderWords.TOTAL.equals(column.measure())).findFirst().orElse(null);
        List<RowEquation> candidates = new ArrayList<>();
        if (total == null) {
            return candidates;
        }
        List<StatementColumn> others = tops(amounts.stream().filter(column -> column != total).toList(), total);
        List<StatementColumn> group = others.stream().filter(column -> startsWith(column.parents(), total.parents())).toList();
        List<StatementColumn> current = others.stream().filter(column -> !HeaderWords.CARRIED_OVER.equals(column.measure())).toList();
        for (List<StatementColumn> parts : List.of(group, others, current)) {
            if (!parts.isEmpty() && candidates.stream().noneMatch(known -> known.parts().equals(parts))) {
                candidates.add(new RowEquation(total, parts));
            }
        }
        return candidates;
    }

    private static boolean startsWith(List<String> path, List<String> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }

    /** A spanning header with a subtotal of its own counts by that, the others by their columns. */
    private static List<StatementColumn> tops(List<StatementColumn> columns, StatementColumn total) {
        return columns.stream().filter(column -> columns.stream().noneMatch(sum -> sum != column && isSubtotal(sum)
                && startsWith(column.parents(), sum.parents()) && sum.parents().size() > total.parents().size()
                && Objects.equals(sum.strip(), column.strip()))).toList();
    }

    private static boolean isSubtotal(StatementColumn column) {
        String bare = HeaderWords.bare(column.label());
        return bare.equals("小计") || bare.equals("合计");
    }

    Verdict judge(TableRow row) {
        AmountText sum = row.amount(total);
        BigDecimal added = BigDecimal.ZERO;
        int decimals = sum.decimals();
        int filled = 0;
        for (StatementColumn part : parts) {
            AmountText amount = row.amount(part);
            if (amount.looksLikeAmount()) {
                added = added.add(amount.value());
                decimals = Math.max(decimals, amount.decimals());
                filled++;
            } else if (amount.kind() == AmountText.Kind.BROKEN) {
                return Verdict.SILENT;
            }
        }
        if (sum.kind() == AmountText.Kind.BROKEN || !sum.looksLikeAmount() && filled == 0) {
            return Verdict.SILENT;
        }
        BigDecimal printed = sum.looksLikeAmount() ? sum.value() : BigDecimal.ZERO;
        if (printed.signum() == 0 && added.signum() == 0) {
            return Verdict.SILENT;
        }
        // rounding: half a unit of the last printed place for the total and every part
        BigDecimal tolerance = HALF.movePointLeft(decimals).multiply(BigDecimal.valueOf(filled + 1L));
        return printed.subtract(added).abs().compareTo(tolerance) <= 0 ? Verdict.HOLDS : Verdict.BROKEN;
    }
}
