package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a line of an unruled table into what stands in its cells: by gaps, and where an amount ends or begins. */
final class PrintedCells {
    /** A gap from here on, in em, parts two cells. */
    static final float CELL_GAP = 1.1f;
    /** Beside an amount, or inside a row of a table, a gap from here on does. */
    private static final float NARROW_GAP = 0.3f;
    /** Within a number nothing parts two digits; from here on, in em, something does. */
    private static final float NO_GAP = 0.03f;
    /** In a row of a table a name may stand that near behind an amount of the column before; what an amount is in stands at it. */
    private static final float TIGHT_GAP = 0.1f;
    private static final String UNITS_AND_SIGNS = "元万亿千个年月%％、，。；：）)";
    /** An amount as statements print it, recognised ones with a blank after the point; what follows with more decimals is another. */
    private static final Pattern AMOUNT = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\. ?\\d{2}(?![\\d%％])|-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2}(?=\\d+\\.\\d{2})");

    private static final Pattern FUSED = Pattern.compile("(?:" + AMOUNT.pattern() + ")\\s*[\\p{IsHan}&&[^元万亿千个年月]]");
    private static final Pattern WHOLE = Pattern.compile("\\d{3}|-?\\d{5,}|-?\\d{1,3}(?:,\\d{3})+");

    private PrintedCells() {
    }

    static boolean hasAmount(InkLine cell) {
        return AMOUNT.matcher(cell.text().strip()).matches();
    }

    /** Whether a cell holds what only rows below a header do: an amount, one in 元 without decimals too, or a subject's code. */
    static boolean isOfBody(InkLine cell) {
        return hasAmount(cell) || WHOLE.matcher(cell.text().strip()).matches();
    }

    /** The cells of a line that may be a sentence as well: only what surely parts two cells does. */
    static List<InkLine> apart(InkLine line) {
        return parted(line, false);
    }

    /** The cells of a line that is known to be a row of a table: a narrow gap between characters does as well. */
    static List<InkLine> ofRow(InkLine line) {
        return parted(line, true);
    }

    private static List<InkLine> parted(InkLine line, boolean narrow) {
        float em = line.size();
        boolean[] amountEdge = amountEdges(line);
        List<InkLine.Piece> pieces = line.pieces();
        List<InkLine> parts = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = 1; i < pieces.size(); i++) {
            InkLine.Piece piece = pieces.get(i);
            if (piece.isBlank()) {
                continue;
            }
            InkLine.Piece before = pieces.get(end);
            float gap = piece.left() - before.right();
            boolean parts2 = gap >= CELL_GAP * em || edge(amountEdge, end, i) && (gap >= NARROW_GAP * em || bothDigits(before, piece) && gap >= NO_GAP * em)
                    || narrow && gap >= NARROW_GAP * em && isWide(before) && isWide(piece)
                    || narrow && gap >= TIGHT_GAP * em && amountEdge[end + 1] && beginsAName(piece);
            if (parts2) {
                parts.add(new InkLine(pieces.subList(start, end + 1)));
                start = i;
            }
            end = i;
        }
        parts.add(new InkLine(pieces.subList(start, end + 1)));
        return parts;
    }

    private static boolean edge(boolean[] edges, int before, int piece) {
        for (int i = before + 1; i <= piece; i++) {
            if (edges[i]) {
                return true;
            }
        }
        return false;
    }

    /** For each piece, whether an amount begins with it or ended right before it. */
    private static boolean[] amountEdges(InkLine line) {
        List<InkLine.Piece> pieces = line.pieces();
        StringBuilder text = new StringBuilder();
        int[] at = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            at[i] = text.length();
            text.append(pieces.get(i).text());
        }
        at[pieces.size()] = text.length();
        boolean[] edges = new boolean[pieces.size() + 1];
        Matcher amount = AMOUNT.matcher(text);
        while (amount.find()) {
            for (int i = 0; i <= pieces.size(); i++) {
                edges[i] |= at[i] == amount.start() || at[i] == amount.end();
            }
        }
        return edges;
    }

    private static boolean beginsAName(InkLine.Piece piece) {
        return isWide(piece) && UNITS_AND_SIGNS.indexOf(piece.text().charAt(0)) < 0;
    }

    /** Whether a cell holds an amount and the name that stands behind it: two columns that nothing parts. */
    static boolean fusesAmountAndName(InkLine cell) {
        return FUSED.matcher(cell.text().strip()).lookingAt();
    }

    private static boolean bothDigits(InkLine.Piece before, InkLine.Piece piece) {
        return isDigit(before) && (isDigit(piece) || piece.text().equals("-"));
    }

    private static boolean isDigit(InkLine.Piece piece) {
        return Character.isDigit(piece.text().charAt(0));
    }

    private static boolean isWide(InkLine.Piece piece) {
        return piece.text().codePointAt(0) >= 0x2e80;
    }
}
