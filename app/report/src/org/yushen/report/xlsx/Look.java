package org.yushen.report.xlsx;

/**
 * How a cell looks, apart from what it holds.
 *
 * @param size of the letters, in points
 * @param colour of the letters, as RRGGBB
 * @param fill behind them, as RRGGBB; null for none
 * @param frame whether thin lines stand around the cell
 * @param top whether the text begins at the top, as rows of many lines want it
 * @param format number format; null for text
 */
record Look(int size, boolean bold, String colour, String fill, boolean centred, boolean frame, boolean top, String format) {
    private static final String INK = "262626";
    private static final String WHITE = "FFFFFF";
    private static final String NAVY = "1F3A5F";

    /** Body text without lines. */
    static Look plain() {
        return new Look(10, false, INK, null, false, false, false, null);
    }

    /** A cell of a table. */
    static Look body() {
        return plain().framed();
    }

    /** A table's header. */
    static Look header() {
        return new Look(10, true, WHITE, NAVY, true, true, false, null);
    }

    /** The name of a block of the summary. */
    static Look heading() {
        return new Look(12, true, NAVY, null, false, false, false, null);
    }

    /** The workbook's title. */
    static Look title() {
        return new Look(18, true, WHITE, NAVY, true, false, false, null);
    }

    /** A name beside its value. */
    static Look label() {
        return new Look(10, true, NAVY, "E8EDF3", false, true, false, null);
    }

    Look framed() {
        return new Look(size, bold, colour, fill, centred, true, top, format);
    }

    Look atTop() {
        return new Look(size, bold, colour, fill, centred, frame, true, format);
    }

    Look centre() {
        return new Look(size, bold, colour, fill, true, frame, top, format);
    }

    Look big(int points) {
        return new Look(points, true, colour, fill, centred, frame, top, format);
    }

    Look coloured(Tone tone) {
        return new Look(size, bold || tone.strong(), tone.ink(), tone.paper(), centred, frame, top, format);
    }

    Look faint() {
        return new Look(size, bold, "6B6B6B", fill, centred, frame, top, format);
    }

    /** For long numbers that must stay on one line. */
    Look small() {
        return new Look(8, bold, colour, fill, centred, frame, top, format);
    }

    /** The colour of links. */
    Look linked() {
        return new Look(size, bold, "1F5FBF", fill, centred, frame, top, format);
    }

    Look number(int decimals) {
        String zeros = decimals == 0 ? "" : "." + "0".repeat(decimals);
        return new Look(size, bold, colour, fill, centred, frame, top, "#,##0" + zeros);
    }
}
