package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/**
 * A paragraph of the paper, joined from the lines it was printed on, in two forms: the characters as printed, each
 * knowing the block it came from, and the <em>form</em> that is read: without blanks, full-width letters, digits and
 * marks made half-width, one character of the form for one printed character. All positions that readers pass about
 * are positions in the form.
 *
 * <p>A blank between two digits stays in the form as one blank: whether it parts two numbers or was put into one by
 * text recognition is for the reader of numbers to judge.
 */
final class PlacedText {
    private final StringBuilder printed = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private String form = "";
    private int[] origin = new int[0];

    /** A run of printed characters that stand one after the other in one block. */
    private record Piece(int start, TextBlock block) {
    }

    PlacedText(List<TextBlock> lines) {
        for (TextBlock line : lines) {
            pieces.add(new Piece(printed.length(), line));
            printed.append(line.text());
        }
        compose();
    }

    /** A word in the form that paragraphs are read in: for words of a profile that are looked for in them. */
    static String formOf(String word) {
        StringBuilder result = new StringBuilder();
        word.codePoints().filter(c -> !isBlank((char) c)).forEach(c -> result.appendCodePoint(plain((char) c)));
        return result.toString();
    }

    private void compose() {
        StringBuilder letters = new StringBuilder();
        int[] from = new int[2 * printed.length()];
        boolean gap = false;
        int nextPiece = 1;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            while (nextPiece < pieces.size() && pieces.get(nextPiece).start() <= i) {
                gap = true;
                nextPiece++;
            }
            if (isBlank(c)) {
                gap = true;
                continue;
            }
            char plain = plain(c);
            char before = letters.isEmpty() ? 0 : letters.charAt(letters.length() - 1);
            if (gap && isDigit(before) && isDigit(plain)) {
                from[letters.length()] = i - 1;
                letters.append(' ');
            }
            gap = false;
            from[letters.length()] = i;
            letters.append(plain == '.' && endsSentence(before) ? '。' : plain);
        }
        form = letters.toString();
        origin = Arrays.copyOf(from, letters.length());
    }

    /** A point after anything but a digit or a letter is a full stop that text recognition made small. */
    private static boolean endsSentence(char before) {
        return before != 0 && !isDigit(before) && !(before < 128 && Character.isLetter(before));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static char plain(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return dash((char) (c - 0xfee0));
        }
        return switch (c) {
            case '“', '”', '〝', '〞', '「', '」', '＂' -> '"';
            case '‘', '’' -> '\'';
            case '｡' -> '。';
            case '﹪' -> '%';
            default -> dash(c);
        };
    }

    private static char dash(char c) {
        return switch (c) {
            case '–', '—', '―', '−', '~', '─' -> '-';
            default -> c;
        };
    }

    String form() {
        return form;
    }

    int length() {
        return form.length();
    }

    /** The printed characters of that stretch of the form, blanks between them left out. */
    String words(int from, int to) {
        StringBuilder result = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (form.charAt(i) != ' ') {
                result.append(printed.charAt(origin[i]));
            }
        }
        return result.toString();
    }

    /** Exactly what is printed from the first to the last character of that stretch, blanks and all. */
    String asPrinted(int from, int to) {
        return from >= to ? "" : printed.substring(origin[from], origin[to - 1] + 1);
    }

    /** Where that stretch stands; where it runs over several lines, its part on the first of them. */
    Place place(int from, int to) {
        int start = origin[Math.min(from, origin.length - 1)];
        int end = to <= from ? start : origin[to - 1] + 1;
        int index = pieces.size() - 1;
        while (pieces.get(index).start() > start) {
            index--;
        }
        Piece piece = pieces.get(index);
        int pieceEnd = index + 1 < pieces.size() ? pieces.get(index + 1).start() : printed.length();
        return piece.block().place().part(start - piece.start(), Math.min(end, pieceEnd) - start);
    }
}
