package org.yushen.reader.source.pdf;

/**
 * One printed character, or the few a ligature stands for.
 *
 * @param text what it prints; a blank for the blanks that the file holds
 * @param x left edge of its em box, in PDF points from the left of the frame it is read in
 * @param y top edge
 * @param width along the line
 * @param height of the em box: the font size
 * @param turn how far the writing is turned clockwise: 0, 90, 180, 270; {@link #OBLIQUE} for all between
 * @param run number of the show-text operation that printed it: what was printed together belongs together
 * @param kind how it was printed
 */
record Glyph(String text, float x, float y, float width, float height, int turn, int run, Kind kind) {
    static final int OBLIQUE = -1;

    /** How a glyph was printed. */
    enum Kind {
        /** As text. */
        PLAIN,
        /** Half transparent, or marked by the file as watermark, page header or page footer. */
        MARK,
        /** Not at all: the layer of text that recognition puts behind a scanned page. */
        INVISIBLE
    }

    float right() {
        return x + width;
    }

    float bottom() {
        return y + height;
    }

    float centreX() {
        return x + width / 2;
    }

    float centreY() {
        return y + height / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isWide() {
        int c = text.codePointAt(0);
        return c >= 0x2e80 || c == '“' || c == '”' || c == '—' || c == '…';
    }
}
