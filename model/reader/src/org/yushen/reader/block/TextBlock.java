package org.yushen.reader.block;

/**
 * One line of a text source, one paragraph of a Word source, or the text of a sheet outside any grid.
 *
 * @param text as printed, without the markup a text extractor left (#, bold tags); never null, may be empty
 * @param headingLevel 1 and up where the source marks it as a heading (Word style, markdown), else 0
 * @param place where the text's first character stands: its column counts the markup that was taken away
 */
public record TextBlock(String text, int headingLevel, Place place) implements Block {

    public boolean isBlank() {
        return text.isBlank();
    }
}
