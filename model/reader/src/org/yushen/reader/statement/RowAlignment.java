package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
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
    private final List<StatementColumn> columns;
    private final int wholeRow;
    private final RowFit fit;
    private final ColumnMask mask;

    /**
     * @param columns the statement's columns
     * @param body the lines below the header
     * @param isTotal whether a row of that name sums up a whole list
     */
    RowAlignment(List<StatementColumn> columns, List<BodyLine> body, Predicate<String> isTotal) {
        this.columns = columns;
        this.wholeRow = columns.isEmpty() ? 0 : columns.get(columns.size() - 1).from() + 1;
        List<TableRow> sure = body.stream().filter(BodyLine::sure).map(line -> inPlace(line, line.slots())).filter(Objects::nonNull).toList();
        this.fit = RowFit.of(columns, sure);
        this.mask = new ColumnMask(columns, sure, isTotal);
    }

    RowFit fit() {
        return fit;
    }

    TableRow align(BodyLine line) {
        TableRow asPrinted = inPlace(line, line.slots());
        boolean mayStand = asPrinted != null && fit.judge(asPrinted) != Fit.CONFLICT;
        if (mayStand && (line.sure() || !hasAmounts(asPrinted))) {
            return asPrinted;
        }
        TableRow moved = moved(line);
        if (moved != null) {
            return moved;
        }
        GridCell[] cells = asPrinted == null ? RowPlacement.firstCells(columns, line) : asPrinted.cells();
        return new TableRow(line.line(), cells, line.sure() && asPrinted != null);
    }

    /** The only thing that the row can have said: what its sum proves before what it allows; null when several are left. */
    private TableRow moved(BodyLine line) {
        String code = line.slots().stream().filter(Objects::nonNull).map(cell -> SubjectCode.digits(cell.text().strip().split("\\s", 2)[0]))
                .filter(digits -> digits.length() >= 3).findFirst().orElse("");
        RowMoves moves = new RowMoves(wholeRow, (cell, slot) -> suits(cell, slot, code));
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
        List<TableRow> best = !proven.isEmpty() ? proven : !possible.isEmpty() ? possible : contradicted;
        return best.size() == 1 ? best.get(0) : null;
    }

    private boolean suits(GridCell cell, int slot, String code) {
        StatementColumn column = RowPlacement.columnAt(columns, slot);
        if (column == null) {
            return false;
        }
        boolean amount = AmountText.read(cell.text()).looksLikeAmount();
        return switch (column.role()) {
            case AMOUNT -> !PrintedText.hasChinese(cell.text()) && mask.mayHold(column, code);
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
