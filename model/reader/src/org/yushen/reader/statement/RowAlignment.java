package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.yushen.reader.block.GridCell;
import org.yushen.reader.statement.RowFit.Fit;

/**
 * Puts the cells of each row under their columns. Where a row lost or gained a cell, the place is found where all cells
 * may stand and the row's sum holds, and only if there is one such place; otherwise the row's amounts are not trusted.
 */
final class RowAlignment {
    private final List<StatementColumn> columns;
    private final int width;
    private final RowFit fit;
    private final List<Integer> trustedWidths = new ArrayList<>();

    /**
     * @param columns the statement's columns
     * @param width grid columns of the header
     * @param body the lines below the header
     */
    RowAlignment(List<StatementColumn> columns, int width, List<BodyLine> body) {
        this.columns = columns;
        this.width = width;
        this.fit = RowFit.of(columns, body.stream().filter(BodyLine::sure).map(line -> inPlace(line, line.slots()))
                .filter(Objects::nonNull).toList());
        trustShortRows(body);
    }

    RowFit fit() {
        return fit;
    }

    TableRow align(BodyLine line) {
        TableRow asPrinted = inPlace(line, line.slots());
        Fit printed = asPrinted == null ? Fit.CONFLICT : fit.judge(asPrinted);
        boolean noDoubt = printed == Fit.PROVEN || line.sure() && printed != Fit.CONFLICT
                || printed == Fit.POSSIBLE && (!hasAmounts(asPrinted) || fit.equations().isEmpty());
        if (noDoubt) {
            return asPrinted;
        }
        TableRow moved = moved(line);
        if (moved != null) {
            return moved;
        }
        boolean inPlace = printed != Fit.CONFLICT && trustedWidths.contains(line.slots().size());
        return new TableRow(line.line(), asPrinted == null ? RowPlacement.firstCells(columns, line) : asPrinted.cells(), line.sure() && asPrinted != null || inPlace);
    }

    /** Pages that lost their empty columns at the right have shorter rows: trusted when their sums hold as they stand. */
    private void trustShortRows(List<BodyLine> body) {
        Map<Integer, int[]> byWidth = new TreeMap<>();
        for (BodyLine line : body) {
            TableRow row = inPlace(line, line.slots());
            Fit judged = row == null ? Fit.CONFLICT : fit.judge(row);
            int[] counts = byWidth.computeIfAbsent(line.slots().size(), k -> new int[2]);
            counts[0] += judged == Fit.PROVEN ? 1 : 0;
            counts[1] += judged == Fit.CONTRADICTED || judged == Fit.CONFLICT ? 1 : 0;
        }
        byWidth.forEach((cells, counts) -> {
            if (counts[0] >= 2 && counts[1] <= counts[0]) {
                trustedWidths.add(cells);
            }
        });
    }

    /**
     * The only way to move the row's cells that makes it fit, the smaller moves before the greater; null when there is
     * none, or several that say different things.
     */
    private TableRow moved(BodyLine line) {
        for (List<List<GridCell>> moves : new RowMoves(line.slots(), width).tiers()) {
            List<TableRow> proven = new ArrayList<>();
            List<TableRow> possible = new ArrayList<>();
            for (List<GridCell> slots : moves) {
                TableRow row = inPlace(line, slots);
                Fit judged = row == null ? Fit.CONFLICT : fit.judge(row);
                if (judged == Fit.PROVEN) {
                    addNew(proven, row);
                } else if (judged == Fit.POSSIBLE) {
                    addNew(possible, row);
                }
            }
            List<TableRow> fitting = proven.isEmpty() ? possible : proven;
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? fitting.get(0) : null;
            }
        }
        return null;
    }

    private void addNew(List<TableRow> rows, TableRow row) {
        if (rows.stream().noneMatch(other -> meaning(other).equals(meaning(row)))) {
            rows.add(row);
        }
    }

    /** What a row says: its labels in one, and each amount. */
    private List<String> meaning(TableRow row) {
        List<String> meaning = new ArrayList<>();
        StringBuilder labels = new StringBuilder();
        for (StatementColumn column : columns) {
            if (column.isAmount()) {
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
