package org.yushen.reader.statement;

import java.util.List;
import java.util.stream.Collectors;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/**
 * One line of the paper, whatever it stood in: a line of text or a row of a grid. A statement's title, head and notes may
 * stand above and below the grid or in its first and last rows.
 *
 * @param block the block it stands in
 * @param row its row in a grid, from 0; −1 for a line of text
 * @param cells the cells that begin in it, left to right; a line of text is one cell
 * @param filled those of them that hold something
 */
record PaperLine(Block block, int row, List<GridCell> cells, List<GridCell> filled) {

    static PaperLine of(TextBlock text) {
        return of(text, -1, List.of(new GridCell(text.text(), 0, 0, 1, 1, null, text.place())));
    }

    static PaperLine of(GridBlock grid, int row) {
        return of(grid, row, grid.row(row));
    }

    private static PaperLine of(Block block, int row, List<GridCell> cells) {
        return new PaperLine(block, row, cells, cells.stream().filter(cell -> !cell.isBlank()).toList());
    }

    boolean isGridRow() {
        return row >= 0;
    }

    GridBlock grid() {
        return (GridBlock) block;
    }

    boolean isBlank() {
        return filled.isEmpty();
    }

    /** The text of its only filled cell; null when it has none or several. */
    String onlyText() {
        return filled.size() == 1 ? filled.get(0).text() : null;
    }

    /** Everything it prints, cells parted by a blank. */
    String text() {
        return filled.stream().map(GridCell::text).collect(Collectors.joining(" "));
    }

    /** Where its first filled cell stands; where the block begins when it has none. */
    Place place() {
        if (filled.isEmpty()) {
            return cells.isEmpty() ? block.place() : cells.get(0).place();
        }
        return filled.get(0).place();
    }
}
