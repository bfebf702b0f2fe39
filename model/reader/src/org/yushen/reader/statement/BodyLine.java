package org.yushen.reader.statement;

import java.util.List;

import org.yushen.reader.block.GridCell;

/**
 * A line below the header with its cells slot by slot.
 *
 * @param line the line as printed
 * @param slots one for each grid column from the left, null where blank
 * @param sure whether the slots surely are the header's grid columns: the format tells, or the number of cells is right
 */
record BodyLine(PaperLine line, List<GridCell> slots, boolean sure) {
}
