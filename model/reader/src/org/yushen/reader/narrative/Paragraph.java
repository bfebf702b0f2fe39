package org.yushen.reader.narrative;

import java.util.List;

/**
 * A paragraph of a section.
 *
 * @param text what it says
 * @param quantities the numbers in it that say how much
 * @param kind what it is
 */
record Paragraph(PlacedText text, List<QuantityToken> quantities, Kind kind) {

    /** The next number behind that one; null when it is the last. */
    QuantityToken after(QuantityToken token) {
        int index = quantities.indexOf(token) + 1;
        return index > 0 && index < quantities.size() ? quantities.get(index) : null;
    }

    /** What a paragraph is. */
    enum Kind {
        /** sentences, or a list of names with amounts. */
        PROSE,
        /** a line that names what follows: （一）公务接待费. */
        HEADING,
        /** words of a picture, as text recognition found them: names and numbers without a sentence. */
        FIGURE
    }
}
