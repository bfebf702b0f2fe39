package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.reader.source.pdf.LaidItem.LaidCell;
import org.yushen.reader.source.pdf.LaidItem.LaidGrid;

/**
 * A row that a page break cuts: what did not fit stands in the first row of the next page, most of whose cells are blank.
 *
 * @param above the table on the first page, its last row whole
 * @param below the table on the next page without the rest of that row
 */
record SplitRow(LaidGrid above, LaidGrid below) {
    private static final float NEAR = 3f;
    private static final Pattern AMOUNT = Pattern.compile("-?[\\d,]*\\d\\. ?\\d+|-?\\d{1,3}(?:,\\d{3})+|-?\\d{4,}");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}$");
    private static final Pattern ITEM = Pattern.compile("[一二三四五六七八九十]{1,3}、");
    private static final Pattern DIGITS = Pattern.compile("\\d{3,7}(?=\\s|$)");
    /** Codes of functional classes have so many digits. */
    private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d\\d){0,2}");
    private static final Pattern OPEN_AMOUNT = Pattern.compile("-?[\\d,]+\\.");
    private static final int ENDING = 2;
    private static final int SHORT = 10;
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,4}");

    /**
     * The tables with the row made whole; null where no row is cut.
     *
     * @param header how many rows the next page's part begins with that only repeat the table's header
     */
    static SplitRow over(LaidGrid above, LaidGrid below, int header) {
        if (header >= below.rowCount()) {
            return null;
        }
        List<LaidCell> first = row(below, header);
        List<LaidCell> last = row(above, above.rowCount() - 1);
        if (!isRest(first, below, last, above)) {
            return null;
        }
        List<LaidCell> whole = new ArrayList<>();
        for (LaidCell cell : above.cells()) {
            LaidCell rest = cell.row() + cell.rowSpan() == above.rowCount() ? matching(cell, above, first, below) : null;
            boolean goesOn = rest != null && !rest.isBlank();
            whole.add(goesOn ? joined(cell, rest) : cell.row() + cell.rowSpan() == above.rowCount() ? ended(cell) : cell);
        }
        List<LaidCell> remaining = new ArrayList<>();
        for (LaidCell cell : below.cells()) {
            if (cell.row() > header) {
                remaining.add(new LaidCell(cell.row() - 1, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.printed(), cell.wrap()));
            } else if (cell.row() + cell.rowSpan() <= header) {
                remaining.add(cell);
            } else if (cell.rowSpan() > 1) {
                remaining.add(new LaidCell(cell.row(), cell.column(), cell.rowSpan() - 1, cell.columnSpan(), cell.row() < header ? cell.printed() : new Printed("", cell.printed().box())));
            }
        }
        return new SplitRow(new LaidGrid(above.xs(), above.rowCount(), whole, above.top(), above.bottom(), above.unruled()),
                new LaidGrid(below.xs(), below.rowCount() - 1, remaining, below.top(), below.bottom(), below.unruled()));
    }

    /** Both pieces; where the page ends again in it, what stands on that page tells whether it goes on. */
    private static LaidCell joined(LaidCell cell, LaidCell rest) {
        LaidItem.Wrap wrap = cell.wrap() == null || rest.wrap() == null ? null
                : new LaidItem.Wrap(rest.wrap().room(), cell.wrap().firstWord(), rest.wrap().level(), rest.wrap().bottom());
        return new LaidCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), Printed.joined(cell.printed(), "", rest.printed()), wrap);
    }

    /** A cell of the row that had room for all it says on the page before: it does not go on after the next. */
    private static LaidCell ended(LaidCell cell) {
        LaidItem.Wrap wrap = cell.wrap() == null ? null : new LaidItem.Wrap(cell.wrap().room(), cell.wrap().firstWord(), 0, 0);
        return new LaidCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.printed(), wrap);
    }

    private static List<LaidCell> row(LaidGrid grid, int row) {
        return grid.cells().stream().filter(cell -> cell.row() <= row && cell.row() + cell.rowSpan() > row).toList();
    }

    /** Every filled cell goes on what stands above it; a single one does so only where some cell that is filled above has nothing to go on with. */
    private static boolean isRest(List<LaidCell> first, LaidGrid below, List<LaidCell> last, LaidGrid above) {
        boolean some = false;
        LaidCell lowest = lowest(last, above.rowCount() - 1);
        for (LaidCell cell : first) {
            if (cell.isBlank()) {
                continue;
            }
            LaidCell over = matching(cell, below, last, above);
            if (beginsARow(cell.printed().text(), over) || over != null && isAlike(cell.printed().text().strip(), over.printed().text().strip())) {
                return false;
            }
            if (over == null || !isCut(over, lowest) || !completes(cell, over)) {
                return false;
            }
            some |= cell.rowSpan() == 1;
        }
        long filled = last.stream().filter(cell -> !cell.isBlank()).count();
        long goingOn = first.stream().filter(cell -> !cell.isBlank()).count();
        return some && (filled > goingOn || filled == goingOn && goingOn > 1);
    }

    /** Of the cells of a row, the one whose text ends lowest. */
    private static LaidCell lowest(List<LaidCell> cells, int row) {
        return cells.stream().filter(cell -> cell.row() == row && cell.wrap() != null).max(Comparator.comparing(cell -> cell.wrap().bottom())).orElse(null);
    }

    /** What the end of the page cut ran down to it: as far as anything in its row. */
    private static boolean isCut(LaidCell cell, LaidCell lowest) {
        return cell.wrap() == null || lowest == null || cell.wrap().bottom() > lowest.wrap().level();
    }

    /** Whether a cell was wrapped where another's text begins; an amount that ends with its point was, whatever room is left. */
    private static boolean completes(LaidCell cell, LaidCell over) {
        return OPEN_AMOUNT.matcher(over.printed().text().strip()).matches() && DECIMALS.matcher(cell.printed().text().strip()).matches()
                || over.wrap() != null && cell.wrap() != null && over.wrap().goesOnIn(cell.wrap());
    }

    /** A whole amount below a whole amount, or below the word that heads its column, is another row's, and so is what has a number of its own, however full the cell above is. */
    private static boolean beginsARow(String text, LaidCell over) {
        String before = over == null ? "" : over.printed().text().strip();
        boolean amount = AMOUNT.matcher(text.strip()).matches();
        return ITEM.matcher(text).lookingAt() || hasOwnCode(text, before) || amount && (AMOUNT.matcher(before).matches() || WORD.matcher(before).find());
    }

    /** Two short names that end in the same word, 数量指标 and 质量指标, are two. */
    private static boolean isAlike(String text, String before) {
        return text.length() > ENDING && before.length() > ENDING && text.length() <= SHORT && before.length() <= SHORT
                && before.endsWith(text.substring(text.length() - ENDING));
    }

    /** Digits are a code of their own unless they, or those that they would go on, are too few or too many for one. */
    private static boolean hasOwnCode(String text, String before) {
        Matcher digits = DIGITS.matcher(text);
        boolean cut = before.matches("\\d+") && !CODE.matcher(before).matches();
        return digits.lookingAt() && CODE.matcher(digits.group()).matches() && !cut;
    }

    private static LaidCell matching(LaidCell cell, LaidGrid own, List<LaidCell> others, LaidGrid other) {
        float left = own.xs()[cell.column()];
        float right = own.xs()[cell.column() + cell.columnSpan()];
        return others.stream().filter(candidate -> Math.abs(other.xs()[candidate.column()] - left) <= NEAR
                && Math.abs(other.xs()[candidate.column() + candidate.columnSpan()] - right) <= NEAR).findFirst().orElse(null);
    }
}
