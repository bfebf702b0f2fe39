package org.yushen.reader.form;

import java.util.List;
import java.util.stream.Collectors;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;

/**
 * A printed line: one row of a grid, or one line of text outside any grid.
 *
 * @param block where it comes from
 * @param row row in the grid, from 0; 0 for text
 * @param cells the cells that begin in this line and are not blank, left to right; never empty
 */
record FormLine(Block block, int row, List<FormCell> cells) {

    boolean inGrid() {
        return block instanceof GridBlock;
    }

    Place place() {
        return cells.get(0).place();
    }

    FormCell first() {
        return cells.get(0);
    }

    /** All its text, cells parted by a blank. */
    String text() {
        return cells.stream().map(FormCell::flat).collect(Collectors.joining(" "));
    }

    /** The text of a merged cell that covers that column from a line above; null where none is known to. */
    String coveringFromAbove(int column) {
        if (!(block instanceof GridBlock grid) || !grid.spansKnown()) {
            return null;
        }
        GridCell cell = grid.at(row, column);
        return cell == null || cell.row() == row || cell.isBlank() ? null : cell.text();
    }
}
