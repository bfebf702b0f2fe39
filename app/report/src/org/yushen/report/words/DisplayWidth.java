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
        return of(text, 0, text.length());
    }

    private int of(CharSequence text, int from, int to) {
        int columns = 0;
        for (int index = from; index < to;) {
            int character = Character.codePointAt(text, index);
            columns += of(character);
            index += Character.charCount(character);
        }
        return columns;
    }

    /** Letters of ASCII and the common Chinese characters are nearly all there is: no table is asked for them. */
    private int of(int character) {
        if (character >= ' ' && character < 0x7F) {
            return 1;
        }
        if (character >= 0x4E00 && character <= 0x9FFF) {
            return 2;
        }
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
        if (of(paragraph) <= columns) {
            lines.add(paragraph.stripTrailing());
            return;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(paragraph);
        int line = 0; // where the line begins
        int used = 0; // columns of the line so far, blanks at its end included
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (start > line && used + of(paragraph, start, beforeBlanks(paragraph, start, end)) > columns) {
                lines.add(paragraph.substring(line, beforeBlanks(paragraph, line, start)));
                line = start;
                used = 0;
            }
            used += of(paragraph, start, end);
            for (int last = beforeBlanks(paragraph, line, end); of(paragraph, line, last) > columns; last = beforeBlanks(paragraph, line, end)) {
                int cut = line + fitting(paragraph.substring(line, last), columns);
                lines.add(paragraph.substring(line, cut));
                line = cut;
                used = of(paragraph, line, end);
            }
        }
        lines.add(paragraph.substring(line, beforeBlanks(paragraph, line, paragraph.length())));
    }

    /** Where the white space at the end of that part begins. */
    private static int beforeBlanks(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
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
