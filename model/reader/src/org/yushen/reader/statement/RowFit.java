package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.yushen.reader.statement.RowEquation.Verdict;

/** Judges whether the cells of a row fit the columns they were put under: by what they hold and by the row's sums. */
final class RowFit {

    /** How a row fits. */
    enum Fit {
        /** A cell cannot stand where it was put. */
        CONFLICT,
        /** Every cell may stand there, and a sum contradicts. */
        CONTRADICTED,
        /** Every cell may stand there, and no sum tells. */
        POSSIBLE,
        /** Every cell may stand there, and the sums prove it. */
        PROVEN
    }

    private static final Pattern CODE = Pattern.compile("[0-9OolI]{2,3}(?:\\s*[0-9OolI]{2}){0,4}");
    private static final double MOSTLY = 0.6;

    private final List<StatementColumn> columns;
    private final List<RowEquation> equations;

    private RowFit(List<StatementColumn> columns, List<RowEquation> equations) {
        this.columns = columns;
        this.equations = equations;
    }

    /**
     * @param columns the statement's columns
     * @param sureRows rows whose cells surely stand in place: they choose among the equations a list could obey
     */
    static RowFit of(List<StatementColumn> columns, List<TableRow> sureRows) {
        List<RowEquation> chosen = new ArrayList<>();
        int strips = columns.stream().mapToInt(StatementColumn::strip).max().orElse(-1) + 1;
        for (int strip = 0; strip < strips; strip++) {
            choose(RowEquation.candidates(columns, strip), sureRows, chosen);
        }
        return new RowFit(columns, chosen);
    }

    private static void choose(List<RowEquation> candidates, List<TableRow> rows, List<RowEquation> chosen) {
        RowEquation best = null;
        long bestHolds = 0;
        for (RowEquation candidate : candidates) {
            long holds = rows.stream().filter(row -> candidate.judge(row) == Verdict.HOLDS).count();
            long broken = rows.stream().filter(row -> candidate.judge(row) == Verdict.BROKEN).count();
            if (holds > bestHolds && holds >= MOSTLY * (holds + broken)) {
                best = candidate;
                bestHolds = holds;
            }
        }
        if (best != null) {
            chosen.add(best);
        }
    }

    List<RowEquation> equations() {
        return equations;
    }

    Fit judge(TableRow row) {
        if (columns.stream().anyMatch(column -> !mayStand(row.text(column), column, row))) {
            return Fit.CONFLICT;
        }
        boolean proven = false;
        for (RowEquation equation : equations) {
            Verdict verdict = equation.judge(row);
            if (verdict == Verdict.BROKEN) {
                return Fit.CONTRADICTED;
            }
            proven |= verdict == Verdict.HOLDS;
        }
        return proven ? Fit.PROVEN : Fit.POSSIBLE;
    }

    private boolean mayStand(String text, StatementColumn column, TableRow row) {
        if (text.isBlank()) {
            return true;
        }
        AmountText amount = AmountText.read(text);
        return switch (column.role()) {
            case CODE -> CODE.matcher(text.strip()).matches() || !amount.looksLikeAmount() && nameOf(column, row).isBlank();
            case NAME, UNIT, GOVERNMENT_NAME -> !amount.looksLikeAmount();
            case AMOUNT -> amount.kind() != AmountText.Kind.TEXT || !PrintedText.hasChinese(text) || text.strip().length() <= 1;
            case REMARK -> true;
        };
    }

    private String nameOf(StatementColumn code, TableRow row) {
        return columns.stream().filter(column -> column.strip() == code.strip() && column.role() == ColumnRole.NAME)
                .map(row::text).findFirst().orElse("");
    }
}
