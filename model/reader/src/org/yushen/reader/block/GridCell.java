package org.yushen.reader.block;

/**
 * One cell of a grid, merged cells being one cell with spans.
 *
 * @param text as printed, lines joined by a line break; never null, empty when blank
 * @param row first grid row it covers, from 0
 * @param column first grid column it covers, from 0
 * @param rowSpan number of rows it covers, at least 1
 * @param columnSpan number of columns it covers, at least 1
 * @param decimals decimals shown for a numeric cell of a workbook (its text is then already in that form);
 *        null in formats where the text itself tells
 * @param place where it stands
 */
public record GridCell(String text, int row, int column, int rowSpan, int columnSpan, Integer decimals, Place place) {

    public boolean isBlank() {
        return text.isBlank();
    }
}
