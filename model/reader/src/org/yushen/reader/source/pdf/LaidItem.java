package org.yushen.reader.source.pdf;

import java.util.List;

/** A line or a table in its place on an upright page. */
sealed interface LaidItem {

    /** Upper edge, in points from the top of the upright page. */
    float top();

    /** Lower edge. */
    float bottom();

    /**
     * A line of writing outside tables, or the lines of a paragraph.
     *
     * @param printed what it prints
     * @param lines where it stands, top to bottom
     */
    record LaidLine(Printed printed, List<InkLine> lines) implements LaidItem {
        @Override
        public float top() {
            return lines.get(0).top();
        }

        @Override
        public float bottom() {
            return lines.get(lines.size() - 1).bottom();
        }

        float left() {
            return lines.get(0).left();
        }

        float right() {
            return lines.get(0).right();
        }
    }

    /**
     * A table.
     *
     * @param xs places of its column edges on the upright page, rising
     * @param rowCount rows, blank ones included
     * @param cells every cell once
     * @param unruled the table whose columns are told by how its words stand; null where ruled lines part its cells
     */
    record LaidGrid(float[] xs, int rowCount, List<LaidCell> cells, float top, float bottom, UnruledTable unruled) implements LaidItem {
        boolean ruled() {
            return unruled == null;
        }

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
     * @param level middle of its last line, in points from the top of the page as shown
     * @param bottom of its last line, from there too
     */
    record Wrap(float room, float firstWord, float level, float bottom) {
        /** Whether the text of a cell on the next page was wrapped at the end of this one's. */
        boolean goesOnIn(Wrap next) {
            return room < next.firstWord();
        }
    }
}
