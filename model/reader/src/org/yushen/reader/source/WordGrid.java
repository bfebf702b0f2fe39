package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/** The cells of a Word table, of whichever file format, with its merged ones made one. */
final class WordGrid {
    /** How Word says that a cell belongs to the one above, or before it. */
    static final String CONTINUE = "continue";

    private final int source;
    private final int block;
    private final List<GridCell> cells = new ArrayList<>();
    private final Map<Integer, Integer> openMerges = new HashMap<>();
    private int rowCount;
    private int rowStart;

    WordGrid(int source, int block) {
        this.source = source;
        this.block = block;
    }

    /**
     * Adds the next cell of the row that was begun.
     *
     * @param down {@link #CONTINUE} when it belongs to the cell above, another word when a merge downward begins, null for neither
     * @param across {@link #CONTINUE} when it belongs to the cell before
     */
    void add(int column, int width, String text, String down, String across) {
        if (CONTINUE.equals(across)) {
            widen(width, text);
        } else if (CONTINUE.equals(down) && isOpen(column)) {
            lengthen(column, text);
        } else {
            openMerges.remove(column);
            if (down != null) {
                openMerges.put(column, cells.size());
            }
            cells.add(new GridCell(text, rowCount, column, 1, width, null, Place.ofWordCell(source, block, rowCount, column)));
        }
    }

    void endRow() {
        rowCount++;
        rowStart = cells.size();
    }

    /** Drops the row that was begun. */
    void dropRow() {
        cells.subList(rowStart, cells.size()).clear();
    }

    /** Whether a merge from above reaches down to just over this row. */
    private boolean isOpen(int column) {
        Integer at = openMerges.get(column);
        return at != null && at < cells.size() && cells.get(at).column() == column
                && cells.get(at).row() + cells.get(at).rowSpan() == rowCount;
    }

    private void lengthen(int column, String more) {
        int at = openMerges.get(column);
        GridCell cell = cells.get(at);
        cells.set(at, new GridCell(joined(cell.text(), more), cell.row(), cell.column(), rowCount - cell.row() + 1,
                cell.columnSpan(), null, cell.place()));
    }

    private void widen(int width, String more) {
        if (cells.isEmpty() || cells.get(cells.size() - 1).row() != rowCount) {
            return;
        }
        GridCell cell = cells.remove(cells.size() - 1);
        cells.add(new GridCell(joined(cell.text(), more), cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan() + width, null, cell.place()));
    }

    private static String joined(String text, String more) {
        return more.isBlank() ? text : text.isBlank() ? more : text + "\n" + more;
    }

    /** The grid; a frame of one cell is its paragraphs, a table without cells nothing. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (cells.size() == 1) {
            for (String line : cells.get(0).text().split("\n")) {
                blocks.add(new TextBlock(line.strip(), 0, cells.get(0).place()));
            }
        } else if (!cells.isEmpty()) {
            blocks.add(new GridBlock(cells, rowCount, true, Place.ofWordBlock(source, block)));
        }
        return blocks;
    }
}
