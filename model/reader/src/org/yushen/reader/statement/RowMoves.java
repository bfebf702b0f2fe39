package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yushen.reader.block.GridCell;

/**
 * Every way in which a row may have lost or gained blank cells, undone. Filled cells keep their order; names stay under
 * columns of names, amounts under columns that may hold one.
 */
final class RowMoves {
    private static final Pattern TRAILING_AMOUNT = Pattern.compile("^(.*\\S)(?:\\s+|(?<=[\\p{IsHan})）】]))(-?[0-9][0-9,]*\\.[0-9]{2})$", Pattern.DOTALL);
    private static final Pattern TWO_AMOUNTS = Pattern.compile("^(-?[0-9][0-9,]*\\.[0-9]{2})(-?[0-9][0-9,]*\\.[0-9]{2})$");
    private static final Pattern LEADING_CODE = Pattern.compile("^([0-9]{3}(?:[0-9]{2}){0,4})(?:\\s+|(?=\\p{IsHan}))(\\D.*)$", Pattern.DOTALL);
    private static final int LONGEST = 200;
    /** More ways than this say that the row says nothing about its columns. */
    private static final int MOST_WAYS = 5000;

    /** Whether a cell may stand at a slot. */
    interface Place {
        boolean suits(GridCell cell, int slot);
    }

    private final int width;
    private final Place place;
    private final List<List<GridCell>> ways = new ArrayList<>();

    /**
     * @param width how many cells a whole row has
     * @param place which cells may stand where
     */
    RowMoves(int width, Place place) {
        this.width = width;
        this.place = place;
    }

    /**
     * The rows that the printed one may have been.
     *
     * @param slots the row's cells in order, null where blank
     * @return fused cells parted first; empty where there are too many ways to tell
     */
    List<List<GridCell>> of(List<GridCell> slots) {
        List<GridCell> parted = parted(slots);
        if (parted.size() > slots.size()) {
            move(parted);
        }
        if (ways.isEmpty()) {
            move(slots);
        }
        return ways.size() > MOST_WAYS ? List.of() : ways;
    }

    private void move(List<GridCell> slots) {
        int missing = width - slots.size();
        if (missing >= 0) {
            putBack(slots, 0, 0, missing, new ArrayList<>());
        } else {
            takeOut(slots, 0, -missing, new ArrayList<>());
        }
        if (ways.isEmpty() && missing == 0) {
            exchange(slots);
        }
    }

    /** Puts up to that many blanks back, anywhere: what is not put back was lost at the end. */
    private void putBack(List<GridCell> slots, int index, int shift, int most, List<GridCell> row) {
        if (ways.size() > MOST_WAYS) {
            return;
        }
        int next = index;
        while (next < slots.size() && slots.get(next) == null) {
            next++;
        }
        if (next == slots.size()) {
            ways.add(new ArrayList<>(row));
            return;
        }
        for (int more = shift; more <= most; more++) {
            if (place.suits(slots.get(next), next + more)) {
                List<GridCell> longer = new ArrayList<>(row);
                pad(longer, next + more);
                longer.add(slots.get(next));
                putBack(slots, next + 1, more, most, longer);
            }
        }
    }

    /** Takes up to that many blanks out, anywhere: what is not taken out was surplus at the end. */
    private void takeOut(List<GridCell> slots, int index, int most, List<GridCell> row) {
        if (ways.size() > MOST_WAYS) {
            return;
        }
        int next = index;
        while (next < slots.size() && slots.get(next) == null) {
            next++;
        }
        if (next == slots.size()) {
            ways.add(new ArrayList<>(row));
            return;
        }
        int shift = index - row.size();
        for (int less = shift; less <= Math.min(most, next - row.size()); less++) {
            if (place.suits(slots.get(next), next - less)) {
                List<GridCell> shorter = new ArrayList<>(row);
                pad(shorter, next - less);
                shorter.add(slots.get(next));
                takeOut(slots, next + 1, most, shorter);
            }
        }
    }

    /** A row of the right length whose cells cannot stand there lost one blank and gained another. */
    private void exchange(List<GridCell> slots) {
        List<GridCell> longer = new ArrayList<>(slots);
        longer.add(null);
        takeOut(longer, 0, 1, new ArrayList<>());
        for (int at = 0; at < slots.size(); at++) {
            if (slots.get(at) == null) {
                List<GridCell> shorter = new ArrayList<>(slots);
                shorter.remove(at);
                putBack(shorter, 0, 0, 1, new ArrayList<>());
            }
        }
    }

    private static void pad(List<GridCell> row, int size) {
        while (row.size() < size) {
            row.add(null);
        }
    }

    /** A name and an amount, a code at the row's head and a name, or two amounts that lost the tab between them. */
    private static List<GridCell> parted(List<GridCell> cells) {
        List<GridCell> parted = new ArrayList<>();
        for (GridCell cell : cells) {
            boolean first = parted.stream().allMatch(Objects::isNull);
            Matcher seam = cell == null || cell.text().length() > LONGEST || AmountText.read(cell.text()).isNumber() ? null
                    : Stream.of(TWO_AMOUNTS, TRAILING_AMOUNT, LEADING_CODE).filter(pattern -> pattern != LEADING_CODE || first)
                            .map(pattern -> pattern.matcher(cell.text())).filter(Matcher::matches).findFirst().orElse(null);
            if (seam == null) {
                parted.add(cell);
            } else {
                parted.addAll(parted(List.of(piece(cell, seam, 1))));
                parted.add(piece(cell, seam, 2));
            }
        }
        return parted;
    }

    private static GridCell piece(GridCell cell, Matcher matcher, int group) {
        return new GridCell(matcher.group(group), cell.row(), cell.column(), 1, 1, null,
                cell.place().part(matcher.start(group), matcher.group(group).length()));
    }
}
