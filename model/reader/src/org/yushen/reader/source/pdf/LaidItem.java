package org.yushen.reader.source.pdf;

import java.util.List;

/** A line or a table in its place on an upright page. */
sealed interface LaidItem {

    /** Upper edge, in points from the top of the upright page. */
    float top();

    /** Lower edge. */
    float bottom();

    /**
     * A line of writing outside tables.
     *
     * @param printed what it prints
     * @param line where it stands
     */
    record LaidLine(Printed printed, InkLine line) implements LaidItem {
        @Override
        public float top() {
            return line.top();
        }

        @Override
        public float bottom() {
            return line.bottom();
        }
    }

    /**
     * A table.
     *
     * @param xs places of its column edges on the upright page, rising
     * @param rowCount rows, blank ones included
     * @param cells every cell once
     * @param ruled whether lines part its cells; else columns are told by how its words stand
     */
    record LaidGrid(float[] xs, int rowCount, List<LaidCell> cells, float top, float bottom, boolean ruled) implements LaidItem {
        int columnCount() {
            return xs.length - 1;
        }
    }

    /**
     * A cell of a table.
     *
     * @param printed what it prints, or an empty text with the frame of the cell
     * @param wrap how its first and last line would be wrapped; null where it prints nothing or is not ruled
     */
    record LaidCell(int row, int column, int rowSpan, int columnSpan, Printed printed, Wrap wrap) {
        LaidCell(int row, int column, int rowSpan, int columnSpan, Printed printed) {
            this(row, column, rowSpan, columnSpan, printed, null);
        }

        boolean isBlank() {
            return printed.text().isBlank();
        }
    }

    /**
     * Whether the text of one cell may go on in another.
     *
     * @param room points left free in its last line
     * @param firstWord how wide its first word is, in points
     */
    record Wrap(float room, float firstWord) {
        /** Whether the text of a cell on the next page was wrapped at the end of this one's. */
        boolean goesOnIn(Wrap next) {
            return room < next.firstWord();
        }
    }
}
