package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.yushen.reader.block.GridCell;
import org.yushen.reader.statement.RowFit.Fit;

/**
 * Puts the cells of each row under their columns. Where a row lost or gained cells, every place they may have had is
 * tried: by what may stand under a column, by what total and subject above leave blank, by the row's sum. Only if one
 * is left are the amounts trusted.
 */
final class RowAlignment {
    /** Tabs go missing one or two at a time. */
    private static final int MOST_LOST = 2;
    private static final int ENOUGH_AMOUNTS = 6;

    private final List<StatementColumn> columns;
    private final int wholeRow;
    private final RowFit fit;
    private final ColumnMask mask;
    private final int decimals;

    /**
     * @param columns the statement's columns
     * @param body the lines below the header
     * @param isTotal whether a row of that name sums up a whole list
     */
    RowAlignment(List<StatementColumn> columns, List<BodyLine> body, Predicate<String> isTotal) {
        this.columns = columns;
        int fewest = columns.isEmpty() ? 0 : columns.get(columns.size() - 1).from() + 1;
        this.wholeRow = Math.max(fewest, CellCounts.usual(body.stream().map(BodyLine::line).toList()));
        List<TableRow> sure = body.stream().filter(BodyLine::sure).map(line -> inPlace(line, line.slots())).filter(Objects::nonNull).toList();
        this.fit = RowFit.of(columns, sure);
        this.mask = new ColumnMask(columns, sure, isTotal);
        this.decimals = leastDecimals(sure);
    }

    /** The decimals that every amount prints but zeros and those at the ends of lines; 0 where they are too few to tell. */
    private int leastDecimals(List<TableRow> rows) {
        List<AmountText> amounts = new ArrayList<>();
        for (TableRow row : rows) {
            List<GridCell> printed = row.line().cells();
            columns.stream().filter(StatementColumn::isAmount).filter(column -> row.cell(column) != null && row.cell(column) != printed.get(printed.size() - 1))
                    .map(row::amount).filter(amount -> amount.isNumber() && amount.value().signum() != 0).forEach(amounts::add);
        }
        return amounts.size() < ENOUGH_AMOUNTS ? 0 : amounts.stream().mapToInt(AmountText::decimals).min().orElse(0);
    }

    RowFit fit() {
        return fit;
    }

    TableRow align(BodyLine line) {
        GridCell last = line.slots().isEmpty() ? null : line.slots().get(line.slots().size() - 1);
        TableRow row = place(line);
        return isCutOff(line, last) ? row.suspecting(last) : row;
    }

    /** A number at the end of a line of text that has fewer decimals than all others was cut off there. */
    private boolean isCutOff(BodyLine line, GridCell last) {
        AmountText amount = last == null || line.line().grid().spansKnown() ? null : AmountText.read(last.text());
        return amount != null && amount.isNumber() && amount.decimals() < decimals && amount.value().signum() != 0;
    }

    private TableRow place(BodyLine line) {
        TableRow asPrinted = inPlace(line, line.slots());
        boolean mayStand = asPrinted != null && fit.judge(asPrinted) != Fit.CONFLICT;
        if (mayStand && (line.sure() || !hasAmounts(asPrinted))) {
            return asPrinted;
        }
        TableRow moved = isCut(line) ? null : moved(line);
        if (moved != null) {
            return moved;
        }
        GridCell[] cells = asPrinted == null ? RowPlacement.firstCells(columns, line) : asPrinted.cells();
        return new TableRow(line.line(), cells, line.sure() && asPrinted != null);
    }

    /** A row that ends in the middle lost more than blanks: what followed is gone. */
    private boolean isCut(BodyLine line) {
        int count = line.slots().size();
        GridCell last = count == 0 ? null : line.slots().get(count - 1);
        boolean endsInAmount = last != null && !PrintedText.hasChinese(last.text());
        return endsInAmount && (wholeRow - count > MOST_LOST || isCutOff(line, last)) && !provenAsPrinted(line);
    }

    private boolean provenAsPrinted(BodyLine line) {
        TableRow asPrinted = inPlace(line, line.slots());
        return asPrinted != null && fit.judge(asPrinted) == Fit.PROVEN;
    }

    /** The only thing that the row can have said: what its sum proves before what it allows; null when several are left. */
    private TableRow moved(BodyLine line) {
        String code = line.slots().stream().filter(Objects::nonNull).map(cell -> SubjectCode.digits(cell.text().strip().split("\\s", 2)[0]))
                .filter(digits -> digits.length() >= 3).findFirst().orElse("");
        boolean[] mayHold = mask.mayHold(code);
        Map<GridCell, Boolean> amounts = new IdentityHashMap<>();
        RowMoves moves = new RowMoves(wholeRow, (cell, slot) -> suits(cell, slot, mayHold,
                amounts.computeIfAbsent(cell, own -> AmountText.read(own.text()).looksLikeAmount())));
        List<TableRow> proven = new ArrayList<>();
        List<TableRow> possible = new ArrayList<>();
        List<TableRow> contradicted = new ArrayList<>();
        for (List<GridCell> slots : moves.of(line.slots())) {
            TableRow row = inPlace(line, slots);
            switch (row == null ? Fit.CONFLICT : fit.judge(row)) {
                case PROVEN -> addNew(proven, row);
                case POSSIBLE -> addNew(possible, row);
                case CONTRADICTED -> addNew(contradicted, row);
                default -> {
                    // no such row
                }
            }
        }
        boolean exchanged = line.slots().size() == wholeRow;
        List<TableRow> best = !proven.isEmpty() || exchanged ? proven : !possible.isEmpty() ? possible : contradicted;
        return best.size() == 1 ? best.get(0) : null;
    }

    private boolean suits(GridCell cell, int slot, boolean[] mayHold, boolean amount) {
        StatementColumn column = RowPlacement.columnAt(columns, slot);
        if (column == null) {
            return false;
        }
        return switch (column.role()) {
            case AMOUNT -> mayHold[column.index()] && !PrintedText.hasChinese(cell.text());
            case CODE, REMARK -> true;
            default -> !amount;
        };
    }

    private void addNew(List<TableRow> rows, TableRow row) {
        if (rows.stream().noneMatch(other -> meaning(other).equals(meaning(row)))) {
            rows.add(row);
        }
    }

    /** What a row says: the labels of each list in one, and each amount. */
    private List<String> meaning(TableRow row) {
        List<String> meaning = new ArrayList<>();
        StringBuilder labels = new StringBuilder();
        for (StatementColumn column : columns) {
            if (column.isAmount()) {
                meaning.add(labels.toString());
                labels.setLength(0);
                meaning.add(row.text(column));
            } else {
                labels.append(row.text(column).replaceAll("\\s+", ""));
            }
        }
        meaning.add(labels.toString());
        return meaning;
    }

    private TableRow inPlace(BodyLine line, List<GridCell> slots) {
        return RowPlacement.inPlace(columns, line, slots);
    }

    private boolean hasAmounts(TableRow row) {
        return columns.stream().filter(StatementColumn::isAmount).anyMatch(column -> !row.text(column).isBlank());
    }
}
