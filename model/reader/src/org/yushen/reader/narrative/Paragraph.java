package org.yushen.reader.narrative;

import java.util.ArrayList;
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

    /** The paragraph with its last number given up where the text ends with that number's digits: more of them may have followed. */
    Paragraph perhapsCut() {
        QuantityToken last = quantities.isEmpty() ? null : quantities.get(quantities.size() - 1);
        if (last == null || last.kind() != QuantityToken.Kind.BARE || last.end() < text.length()) {
            return this;
        }
        List<QuantityToken> doubted = new ArrayList<>(quantities.subList(0, quantities.size() - 1));
        doubted.add(new QuantityToken(last.start(), last.end(), last.kind(), null, 0, null, null, true));
        return new Paragraph(text, doubted, kind);
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
