package org.yushen.report.words;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How many columns text takes on a screen where a Chinese character takes two, and where a line of it may break. The JDK's
 * own tables serve: ICU's width property alone costs 50 ms at the start of a program.
 */
public final class DisplayWidth {
    private static final Set<UnicodeScript> WIDE_SCRIPTS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO, UnicodeScript.YI);
    private static final Set<UnicodeBlock> WIDE_BLOCKS = Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS, UnicodeBlock.CJK_COMPATIBILITY, UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.VERTICAL_FORMS, UnicodeBlock.SMALL_FORM_VARIANTS, UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS,
            UnicodeBlock.EMOTICONS, UnicodeBlock.TRANSPORT_AND_MAP_SYMBOLS, UnicodeBlock.SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS);

    private final boolean ambiguousIsWide;

    /**
     * @param ambiguousIsWide whether quotes, ①, ≥ and the like take two columns, as in Chinese fonts on paper; on most
     *        terminals they take one
     */
    public DisplayWidth(boolean ambiguousIsWide) {
        this.ambiguousIsWide = ambiguousIsWide;
    }

    /** Columns of the text, which must not hold line ends. */
    public int of(String text) {
        return text.codePoints().map(this::of).sum();
    }

    private int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        return isWide(character) || ambiguousIsWide && character >= 0x2000 ? 2 : 1;
    }

    private static boolean isWide(int character) {
        if (character < 0x1100) {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(character);
        if (block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS) {
            return character <= 0xFF60 || character >= 0xFFE0 && character <= 0xFFE6;
        }
        return WIDE_BLOCKS.contains(block) || WIDE_SCRIPTS.contains(UnicodeScript.of(character));
    }

    /**
     * Breaks text into lines no wider than that, at its own line ends and wherever its language allows; a word that is
     * wider than a line is cut.
     *
     * @param columns at least 2
     * @return at least one line
     */
    public List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            wrapParagraph(paragraph, columns, lines);
        }
        return lines;
    }

    private void wrapParagraph(String paragraph, int columns, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(paragraph);
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = paragraph.substring(start, end);
            if (!line.isEmpty() && of(line + piece.stripTrailing()) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
            while (of(line.toString().stripTrailing()) > columns) {
                int fits = fitting(line.toString(), columns);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    private int fitting(String text, int columns) {
        int index = 0;
        int used = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            used += of(character);
            if (used > columns) {
                break;
            }
            index += Character.charCount(character);
        }
        return Math.max(index, Character.charCount(text.codePointAt(0)));
    }

    /** The text with blanks after it up to that width; as it is when it is wider. */
    public String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
