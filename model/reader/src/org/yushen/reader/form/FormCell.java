package org.yushen.reader.form;

import java.util.regex.Pattern;

import org.yushen.reader.block.Place;
import org.yushen.reader.profile.Vocabulary;

/**
 * A printed cell of a form, never blank.
 *
 * @param text as printed, without the tags a text extractor left; lines parted by a line break
 * @param column grid column it begins in, from 0; its ordinal in a text line
 * @param place where it stands
 */
record FormCell(String text, int column, Place place) {
    private static final Pattern WRAP = Pattern.compile("\\s*[\\r\\n]+\\s*");

    /** On one line: a wrapped name is one name, so the break leaves nothing behind. */
    String flat() {
        return WRAP.matcher(text).replaceAll("").strip();
    }

    /** In the form in which words are compared. */
    String normal() {
        return Vocabulary.normalise(text);
    }

    /** The piece of this cell that begins at that character. */
    FormCell from(int offset) {
        String rest = text.substring(offset);
        int lead = rest.length() - rest.stripLeading().length();
        return new FormCell(rest.strip(), column, place.part(offset + lead, rest.strip().length()));
    }
}
