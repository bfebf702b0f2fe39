package org.yushen.reader.statement;

import java.util.List;
import java.util.regex.Pattern;

import org.yushen.reader.block.GridCell;

/** What the rows under a header hold, grid column by grid column. */
final class ColumnContent {
    private static final Pattern CODE = Pattern.compile("[0-9]{3}(?:\\s*[0-9]{2}){0,4}|[0-9]{2}");
    private static final double USUAL = 0.2;
    private static final double SOME = 0.1;
    private static final double MOST = 0.6;

    private final int[] filled;
    private final int[] codes;
    private final int[] amounts;
    /** “-” and the like, where an amount would stand. */
    private final int[] dashes;
    private final int[] spendings;
    private final int rows;

    ColumnContent(List<PaperLine> body) {
        int width = body.stream().flatMap(line -> line.cells().stream()).mapToInt(cell -> middle(cell) + 1).max().orElse(0);
        filled = new int[width];
        codes = new int[width];
        amounts = new int[width];
        dashes = new int[width];
        spendings = new int[width];
        rows = (int) body.stream().filter(line -> !line.isBlank()).count();
        body.stream().flatMap(line -> line.filled().stream()).forEach(this::count);
    }

    private void count(GridCell cell) {
        int column = middle(cell);
        filled[column]++;
        if (CODE.matcher(cell.text().strip()).matches()) {
            codes[column]++;
        }
        AmountText amount = AmountText.read(cell.text());
        if (amount.looksLikeAmount()) {
            amounts[column]++;
        } else if (amount.isDash()) {
            dashes[column]++;
        }
        if (cell.text().contains("支出")) {
            spendings[column]++;
        }
    }

    /** An amount over several grid columns counts for the middle one: shifted borders in Word reach into the neighbour's. */
    private static int middle(GridCell cell) {
        return AmountText.read(cell.text()).looksLikeAmount() ? cell.column() + (cell.columnSpan() - 1) / 2 : cell.column();
    }

    /** The grid columns up to the last that holds something in more than a stray row. */
    int usualWidth() {
        int width = filled.length;
        while (width > 0 && (filled[width - 1] < 2 || filled[width - 1] < rows * USUAL)) {
            width--;
        }
        return width;
    }

    /** Whether the column holds something in more than a stray row. */
    boolean isUsed(int column) {
        return column < filled.length && filled[column] > 0 && filled[column] >= rows * SOME;
    }

    boolean isFilled(int from, int to) {
        for (int column = from; column < Math.min(to, filled.length); column++) {
            if (filled[column] > 0) {
                return true;
            }
        }
        return false;
    }

    boolean isMostlyCodes(int from, int to) {
        return share(codes, from, to) >= MOST;
    }

    /** Whether all it holds are codes and words (合计), and codes among them. */
    boolean isCodesAndWords(int column) {
        return column < filled.length && codes[column] > 0 && codes[column] >= amounts[column];
    }

    boolean isMostlyText(int from, int to) {
        return isFilled(from, to) && share(amounts, from, to) + share(dashes, from, to) < 1 - MOST;
    }

    boolean isMostlyAmounts(int from, int to) {
        return share(amounts, from, to) >= MOST && share(codes, from, to) < MOST;
    }

    /** Whether the column names mostly kinds of spending (教育支出, 本年支出合计). */
    boolean isMostlySpending(int from, int to) {
        return share(spendings, from, to) >= 0.5;
    }

    private double share(int[] counts, int from, int to) {
        int all = 0;
        int some = 0;
        for (int column = from; column < Math.min(to, filled.length); column++) {
            all += filled[column];
            some += counts[column];
        }
        return all == 0 ? 0 : (double) some / all;
    }
}
