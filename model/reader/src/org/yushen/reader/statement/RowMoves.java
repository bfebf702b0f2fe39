package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.reader.block.GridCell;

/** The ways in which a row may have lost or gained cells, undone: the smaller moves first. */
final class RowMoves {
    private static final Pattern TRAILING_AMOUNT = Pattern.compile("^(.*\\S)\\s+(-?[0-9][0-9,]*\\.[0-9]{2})$", Pattern.DOTALL);
    private static final Pattern LEADING_CODE = Pattern.compile("^([0-9]{3}(?:[0-9]{2}){0,2})\\s+(\\D.*)$", Pattern.DOTALL);
    private static final int MOST = 3;

    private final List<GridCell> printed;
    private final List<GridCell> parted;
    private final int width;

    /**
     * @param slots the row's cells in order, null where blank
     * @param width grid columns of the header
     */
    RowMoves(List<GridCell> slots, int width) {
        this.printed = slots;
        this.parted = parted(slots);
        this.width = width;
    }

    /** Rows to try, tier by tier: fused cells parted, as many blanks put back or taken out as are missing or too many, any others. */
    List<List<List<GridCell>>> tiers() {
        List<List<List<GridCell>>> tiers = new ArrayList<>();
        tiers.add(List.of(trimmed(parted)));
        tiers.add(both(this::exact));
        tiers.add(both(cells -> insertions(trimmed(cells))));
        tiers.add(both(cells -> exchanges(trimmed(cells))));
        return tiers;
    }

    private interface Moves {
        List<List<GridCell>> of(List<GridCell> cells);
    }

    private List<List<GridCell>> both(Moves moves) {
        List<List<GridCell>> all = new ArrayList<>(moves.of(parted));
        if (parted.size() != printed.size()) {
            all.addAll(moves.of(printed));
        }
        return all;
    }

    /** All missing blanks put back at one point, or all surplus ones taken out of one run. */
    private List<List<GridCell>> exact(List<GridCell> cells) {
        List<List<GridCell>> rows = new ArrayList<>();
        int missing = width - cells.size();
        for (int at = 0; at <= cells.size() && missing > 0; at++) {
            rows.add(trimmed(inserted(cells, at, missing)));
        }
        for (int at = 0; at < cells.size() && missing < 0; at++) {
            List<GridCell> shorter = removed(cells, at, -missing);
            if (shorter != null) {
                rows.add(trimmed(shorter));
            }
        }
        return rows;
    }

    private List<List<GridCell>> insertions(List<GridCell> cells) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int at = 0; at <= cells.size(); at++) {
            for (int blanks = 1; cells.size() + blanks <= width; blanks++) {
                rows.add(inserted(cells, at, blanks));
            }
        }
        return rows;
    }

    /** A few blanks too many at one point, and one too few at another. */
    private List<List<GridCell>> exchanges(List<GridCell> cells) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            for (int blanks = 1; blanks <= MOST; blanks++) {
                List<GridCell> shorter = removed(cells, at, blanks);
                if (shorter == null) {
                    break;
                }
                rows.add(shorter);
                for (int other = 0; other <= shorter.size(); other++) {
                    rows.add(inserted(shorter, other, 1));
                }
            }
        }
        return rows;
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

    /** The cells without a run of blanks; null when there is no such run. */
    private static List<GridCell> removed(List<GridCell> cells, int at, int blanks) {
        if (at + blanks > cells.size() || cells.subList(at, at + blanks).stream().anyMatch(cell -> cell != null)) {
            return null;
        }
        List<GridCell> shorter = new ArrayList<>(cells.subList(0, at));
        shorter.addAll(cells.subList(at + blanks, cells.size()));
        return shorter;
    }

    /** A name and an amount, a code and a name, or two amounts that lost the tab between them. */
    private static List<GridCell> parted(List<GridCell> cells) {
        List<GridCell> parted = new ArrayList<>();
        for (GridCell cell : cells) {
            Matcher fused = cell == null ? null : TRAILING_AMOUNT.matcher(cell.text());
            Matcher coded = cell == null ? null : LEADING_CODE.matcher(cell.text());
            if (cell != null && fused.matches() && !AmountText.read(cell.text()).isNumber()) {
                parted.addAll(parted(List.of(piece(cell, fused, 1))));
                parted.add(piece(cell, fused, 2));
            } else if (cell != null && coded.matches()) {
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
}
