package org.yushen.reader.form;

import java.util.List;
import java.util.regex.Pattern;

/** Puts a text together that was cut into several cells. */
final class Pieces {
    private static final Pattern LEADING_NOISE = Pattern.compile("^[^\\p{IsHan}\\p{IsDigit}(（《〈“\"【\\[]+(?=.)");

    private Pieces() {
    }

    /**
     * One cell: its text on one line. Several: the pieces one behind the other, without those that hold neither a Chinese
     * character nor a digit, and without a character that stands on both sides of a cut.
     */
    static String join(List<FormCell> cells) {
        if (cells.size() == 1) {
            return cells.get(0).flat();
        }
        boolean anyHan = cells.stream().anyMatch(cell -> Characters.hasHan(cell.text()));
        StringBuilder joined = new StringBuilder();
        for (FormCell cell : cells) {
            String piece = cell.flat();
            if (anyHan && !Characters.hasMeaning(piece)) {
                continue;
            }
            append(joined, joined.isEmpty() ? piece : LEADING_NOISE.matcher(piece).replaceFirst(""));
        }
        return joined.toString().strip();
    }

    private static void append(StringBuilder joined, String piece) {
        boolean twice = !joined.isEmpty() && !piece.isEmpty() && Characters.isHan(piece.charAt(0))
                && joined.charAt(joined.length() - 1) == piece.charAt(0);
        boolean twoNumbers = !joined.isEmpty() && !piece.isEmpty() && Character.isDigit(piece.charAt(0))
                && Character.isDigit(joined.charAt(joined.length() - 1));
        joined.append(twoNumbers ? " " : "").append(twice ? piece.substring(1) : piece);
    }
}
