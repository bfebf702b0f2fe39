package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.reader.block.GridCell;
import org.yushen.reader.statement.RowFit.Fit;

/**
 * Puts the cells of each row under their columns. Where a row lost or gained a cell, the place is found where all cells
 * may stand and the row's sum holds, and only if there is one such place; otherwise the row's amounts are not trusted.
 */
final class RowAlignment {
    private static final Pattern TRAILING_AMOUNT = Pattern.compile("^(.*\\S)\\s+(-?[0-9][0-9,]*\\.[0-9]{2})$", Pattern.DOTALL);
    private static final Pattern LEADING_CODE = Pattern.compile("^([0-9]{3}(?:[0-9]{2}){0,2})\\s+(\\D.*)$", Pattern.DOTALL);
    private static final int MOST_SHIFT = 3;

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
        boolean inPlace = line.sure() || trustedWidths.contains(line.slots().size());
        boolean noDoubt = printed == Fit.PROVEN || inPlace && printed != Fit.CONFLICT
                || printed == Fit.POSSIBLE && (!hasAmounts(asPrinted) || fit.equations().isEmpty());
        if (noDoubt) {
            return asPrinted;
        }
        TableRow moved = moved(line);
        return moved != null ? moved : new TableRow(line.line(), asPrinted == null ? RowPlacement.firstCells(columns, line) : asPrinted.cells(), inPlace);
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
            if (counts[0] >= 2 && counts[1] * 3 <= counts[0]) {
                trustedWidths.add(cells);
            }
        });
    }

    /** The only way to move the row's cells that makes it fit; null when there is none or several. */
    private TableRow moved(BodyLine line) {
        List<TableRow> proven = new ArrayList<>();
        List<TableRow> possible = new ArrayList<>();
        for (List<GridCell> variant : variants(line)) {
            TableRow row = inPlace(line, variant);
            Fit judged = row == null ? Fit.CONFLICT : fit.judge(row);
            if (judged == Fit.PROVEN) {
                addNew(proven, row);
            } else if (judged == Fit.POSSIBLE) {
                addNew(possible, row);
            }
        }
        if (proven.size() == 1) {
            return proven.get(0);
        }
        return proven.isEmpty() && possible.size() == 1 ? possible.get(0) : null;
    }

    private void addNew(List<TableRow> rows, TableRow row) {
        boolean known = rows.stream().anyMatch(other -> columns.stream().allMatch(column -> other.text(column).equals(row.text(column))));
        if (!known) {
            rows.add(row);
        }
    }

    /** Every way a few blanks may have been lost or gained at one point, with fused cells parted and not. */
    private List<List<GridCell>> variants(BodyLine line) {
        List<List<GridCell>> variants = new ArrayList<>();
        for (List<GridCell> cells : List.of(trimmed(line.slots()), parted(trimmed(line.slots())))) {
            variants.add(cells);
            for (int at = 0; at <= cells.size(); at++) {
                for (int blanks = 1; blanks <= Math.max(MOST_SHIFT, width - cells.size()) && cells.size() + blanks <= width; blanks++) {
                    variants.add(inserted(cells, at, blanks));
                }
                List<GridCell> cut = cells;
                for (int blanks = 1; blanks <= MOST_SHIFT && at < cut.size() && cut.get(at) == null; blanks++) {
                    cut = removed(cut, at);
                    variants.add(cut);
                    for (int other = 0; other <= cut.size(); other++) {
                        variants.add(inserted(cut, other, 1));
                    }
                }
            }
        }
        return variants;
    }

    private static List<GridCell> trimmed(List<GridCell> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1) == null) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static List<GridCell> inserted(List<GridCell> cells, int at, int blanks) {
        List<GridCell> longer = new ArrayList<>(cells.subList(0, at));
        for (int i = 0; i < blanks; i++) {
            longer.add(null);
        }
        longer.addAll(cells.subList(at, cells.size()));
        return longer;
    }

    private static List<GridCell> removed(List<GridCell> cells, int at) {
        List<GridCell> shorter = new ArrayList<>(cells);
        shorter.remove(at);
        return shorter;
    }

    /** A name and an amount, a code and a name or two amounts that lost the tab between them. */
    private static List<GridCell> parted(List<GridCell> cells) {
        List<GridCell> parted = new ArrayList<>();
        for (GridCell cell : cells) {
            if (cell == null) {
                parted.add(null);
                continue;
            }
            Matcher fused = TRAILING_AMOUNT.matcher(cell.text());
            Matcher coded = LEADING_CODE.matcher(cell.text());
            if (fused.matches() && !AmountText.read(cell.text()).isNumber()) {
                parted.addAll(parted(List.of(piece(cell, fused, 1))));
                parted.add(piece(cell, fused, 2));
            } else if (coded.matches()) {
                parted.add(piece(cell, coded, 1));
                parted.add(piece(cell, coded, 2));
            } else {
                parted.add(cell);
            }
        }
        return parted;
    }

    private static GridCell piece(GridCell cell, Matcher matcher, int group) {
        return new GridCell(matcher.group(group), cell.row(), cell.column(), 1, 1, null,
                cell.place().part(matcher.start(group), matcher.group(group).length()));
    }

    private TableRow inPlace(BodyLine line, List<GridCell> slots) {
        return RowPlacement.inPlace(columns, line, slots);
    }

    private boolean hasAmounts(TableRow row) {
        return columns.stream().filter(StatementColumn::isAmount).anyMatch(column -> !row.text(column).isBlank());
    }
}
