package org.yushen.report.xlsx;

import java.util.regex.Pattern;

/** What may stand in a cell: text from a paper is a stranger's text, and must never become a formula or break the file. */
final class CellText {
    /** The most characters that a cell holds. */
    static final int LIMIT = 32_767;

    /** First characters that spreadsheet programs take for the start of a formula, full-width ones included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|%";
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");
    private static final Pattern NOT_XML = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]|\\p{Cs}");

    private CellText() {
    }

    /** Whether the text has to be marked as text, lest editing the cell makes a formula of it. */
    static boolean looksLikeFormula(String text) {
        String stripped = text.stripLeading();
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !stripped.isEmpty() && FORMULA_STARTS.indexOf(stripped.charAt(0)) >= 0;
    }

    /**
     * The text as the file format can hold it: line ends as LF, other control characters as blanks, what looks like an
     * escape of the format escaped.
     *
     * @param cutNote stands at the end of a text that is longer than a cell may be
     */
    static String storable(String text, String cutNote) {
        String clean = NOT_XML.matcher(text.replace("\r\n", "\n")).replaceAll(" ");
        String escaped = ESCAPE_LIKE.matcher(clean).replaceAll("_x005F_x");
        return escaped.length() <= LIMIT ? escaped : escaped.substring(0, LIMIT - cutNote.length()) + cutNote;
    }
}
