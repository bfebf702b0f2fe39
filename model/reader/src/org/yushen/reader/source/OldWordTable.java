package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.yushen.reader.block.Block;

/**
 * One table of a doc file. The file says where each cell's edges lie (in twips) and never how many columns it spans: the
 * grid's columns lie between all edges of all rows. A table inside a cell is read as that cell's text.
 */
final class OldWordTable {
    /** Edges of one column differ by some twips from row to row; no column is as narrow as that. */
    private static final int ONE_EDGE = 40;

    private final WordGrid grid;
    private final Function<Paragraph, String> texts;

    /** @param texts what a paragraph shows */
    OldWordTable(int source, int block, Function<Paragraph, String> texts) {
        this.grid = new WordGrid(source, block);
        this.texts = texts;
    }

    List<Block> blocks(Table table) {
        List<Integer> edges = edges(table);
        for (int r = 0; r < table.numRows(); r++) {
            row(table.getRow(r), edges);
        }
        return grid.blocks();
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                all.add(row.getCell(c).getLeftEdge());
                all.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > ONE_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private void row(TableRow row, List<Integer> edges) {
        int next = 0;
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            int column = Math.max(next, at(edges, cell.getLeftEdge()));
            int end = Math.max(column + 1, at(edges, cell.getLeftEdge() + cell.getWidth()));
            String down = !cell.isVerticallyMerged() ? null : cell.isFirstVerticallyMerged() ? "restart" : WordGrid.CONTINUE;
            grid.add(column, end - column, text(cell), down, cell.isMerged() && !cell.isFirstMerged() ? WordGrid.CONTINUE : null);
            next = end;
        }
        grid.endRow();
    }

    /** The number of the edge that lies there. */
    private static int at(List<Integer> edges, int position) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - position) < Math.abs(edges.get(nearest) - position)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private String text(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (int p = 0; p < cell.numParagraphs(); p++) {
            lines.add(texts.apply(cell.getParagraph(p)));
        }
        return String.join("\n", lines).strip();
    }
}
