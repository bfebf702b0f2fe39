package org.yushen.reader.source.pdf;

import java.util.List;

/**
 * Joins the lines of one cell. A line that ran up to the cell's edge was wrapped there and goes on in the next; one that
 * had room for what follows ends by its author's will.
 */
final class CellLines {
    /** Punctuation that may not begin a line takes the character before it down with it. */
    static final String NEVER_FIRST = "，。、；：？！）》”’」』】〕％%),.;:?!]";
    /** What a cell's edges keep free, as a share of the writing's size. */
    private static final float PADDING = 0.35f;
    /** Writing that stands so near to its cell's edge is set against it, not in the cell's middle. */
    private static final float SNUG = 0.75f;

    private CellLines() {
    }

    /**
     * @param lines of one cell, top to bottom, at least one
     * @param left the cell's left edge
     * @param right its right edge
     */
    static Printed join(List<InkLine> lines, float left, float right, Turn turn) {
        Printed.Builder text = new Printed.Builder(turn);
        float textLeft = left(lines);
        InkLine before = null;
        for (InkLine line : lines) {
            if (before != null) {
                text.addBreak(isWrapped(before, line, textLeft, left, right) ? blankBetween(before, line) : "\n");
            }
            text.add(line);
            before = line;
        }
        return text.build();
    }

    /** How a cell's text may go on on the next page. */
    static LaidItem.Wrap wrap(List<InkLine> lines, float left, float right) {
        InkLine last = lines.get(lines.size() - 1);
        return new LaidItem.Wrap(room(last, left(lines), left, right), firstWord(lines.get(0)), (last.top() + last.bottom()) / 2, last.bottom());
    }

    private static float left(List<InkLine> lines) {
        float left = Float.MAX_VALUE;
        for (InkLine line : lines) {
            left = Math.min(left, line.left());
        }
        return left;
    }

    /** Whether a line has no room for the first word of the one that follows, or ends with a sign that needs a number. */
    static boolean isWrapped(InkLine before, InkLine line, float left, float right) {
        return isWrapped(before, line, Math.min(before.left(), line.left()), left, right);
    }

    private static boolean isWrapped(InkLine before, InkLine line, float textLeft, float left, float right) {
        return before.text().matches(".*[≥≤≧≦＞＜]") || room(before, textLeft, left, right) < firstWord(line);
    }

    /** What a line leaves free of its cell, but for what the cell's edges keep free: on the right as much as on the left, where that is little. */
    private static float room(InkLine line, float textLeft, float left, float right) {
        float margin = Math.max(0, textLeft - left);
        float padding = Math.min(margin, line.size()) + (margin <= SNUG * line.size() ? Math.max(margin, PADDING * line.size()) : PADDING * line.size());
        return right - left - (line.right() - line.left()) - padding;
    }

    /** How wide the piece at the beginning of a line is that could not have been broken. */
    private static float firstWord(InkLine line) {
        List<InkLine.Piece> pieces = line.pieces();
        int end = 1;
        while (end < pieces.size() && (staysWith(pieces.get(end - 1).text(), pieces.get(end).text()))) {
            end++;
        }
        return pieces.get(end - 1).right() - pieces.get(0).left();
    }

    private static boolean staysWith(String before, String text) {
        return NEVER_FIRST.contains(text) || "（《“‘(【〔「『[".contains(before) || isLetterOrDigit(before) && isLetterOrDigit(text);
    }

    private static boolean isLetterOrDigit(String text) {
        char c = text.charAt(0);
        return c < 0x250 && (Character.isLetterOrDigit(c) || ".,-/%:()".indexOf(c) >= 0);
    }

    /** Words of letters are parted by a blank where a line ends, all else by nothing. */
    static String blankBetween(InkLine before, InkLine line) {
        char last = before.text().charAt(before.text().length() - 1);
        char first = line.text().charAt(0);
        return last < 0x250 && first < 0x250 && Character.isLetter(last) && Character.isLetter(first) ? " " : "";
    }
}
