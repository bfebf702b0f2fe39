package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/** One table of a Word file, with its merged cells; tables inside its cells follow it. */
final class WordTable {
    /** Word itself knows 63 columns; a damaged span must not cost memory. */
    private static final int MOST_COLUMNS = 512;

    private final WordStory story;
    private final int source;
    private final int block;
    private final List<GridCell> cells = new ArrayList<>();
    private final Map<Integer, Integer> openMerges = new HashMap<>();
    private final List<Block> inner = new ArrayList<>();
    private int rowCount;
    private int column;

    private WordTable(WordStory story, int source, int block) {
        this.story = story;
        this.source = source;
        this.block = block;
    }

    /** Reads the tbl element that the reader stands at the start of. */
    static WordTable read(WordStory story, XMLStreamReader reader, int source, int block) throws XMLStreamException {
        WordTable table = new WordTable(story, source, block);
        table.rows(reader);
        return table;
    }

    /** The grid, and after it what stood in its cells as tables; a frame of one cell is its paragraphs. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (cells.size() == 1) {
            for (String line : cells.get(0).text().split("\n")) {
                blocks.add(new TextBlock(line.strip(), 0, cells.get(0).place()));
            }
        } else if (!cells.isEmpty()) {
            blocks.add(new GridBlock(cells, rowCount, true, Place.ofWordBlock(source, block)));
        }
        blocks.addAll(inner);
        return blocks;
    }

    private void rows(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "tr" -> row(reader);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(reader);
                default -> XmlCursor.skip(reader);
            }
        });
    }

    private void row(XMLStreamReader reader) throws XMLStreamException {
        column = 0;
        boolean[] deleted = new boolean[1];
        int before = cells.size();
        cellsOf(reader, deleted);
        if (deleted[0]) {
            cells.subList(before, cells.size()).clear(); // a row struck out under tracked changes is gone
        } else {
            rowCount++;
        }
    }

    private void cellsOf(XMLStreamReader reader, boolean[] deleted) throws XMLStreamException {
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "trPr" -> XmlCursor.children(reader, property -> {
                    if (property.equals("gridBefore")) {
                        column = Math.min(MOST_COLUMNS, Math.max(0, XmlCursor.number(reader, "val", 0)));
                    }
                    deleted[0] |= property.equals("del");
                    XmlCursor.skip(reader);
                });
                case "tc" -> cell(reader);
                case "sdt", "sdtContent", "customXml" -> cellsOf(reader, deleted);
                default -> XmlCursor.skip(reader);
            }
        });
    }

    private void cell(XMLStreamReader reader) throws XMLStreamException {
        CellText content = new CellText();
        int[] span = {1};
        String[] merges = new String[2]; // down, across
        content(reader, content, span, merges);
        int width = Math.min(span[0], Math.max(1, MOST_COLUMNS - column));
        if ("continue".equals(merges[1])) {
            widen(width, content.text());
        } else if ("continue".equals(merges[0]) && isOpen()) {
            lengthen(content.text());
        } else {
            openMerges.remove(column);
            if (merges[0] != null) {
                openMerges.put(column, cells.size());
            }
            cells.add(new GridCell(content.text(), rowCount, column, 1, width, null, Place.ofWordCell(source, block, rowCount, column)));
        }
        column += width;
        inner.addAll(content.blocks);
    }

    /** A cell's content and its properties, in one walk. */
    private void content(XMLStreamReader reader, CellText content, int[] span, String[] merges) throws XMLStreamException {
        story.cell(reader, content, property -> {
            switch (property) {
                case "gridSpan" -> span[0] = Math.max(1, XmlCursor.number(reader, "val", 1));
                case "vMerge" -> merges[0] = mergeOf(reader);
                case "hMerge" -> merges[1] = mergeOf(reader);
                default -> {
                    // borders and shading
                }
            }
            XmlCursor.skip(reader);
        });
    }

    private static String mergeOf(XMLStreamReader reader) {
        String value = XmlCursor.attribute(reader, "val");
        return value == null ? "continue" : value;
    }

    /** Whether a merge from above reaches down to just over this row. */
    private boolean isOpen() {
        Integer at = openMerges.get(column);
        return at != null && at < cells.size() && cells.get(at).column() == column
                && cells.get(at).row() + cells.get(at).rowSpan() == rowCount;
    }

    private void lengthen(String more) {
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

    /** Collects a cell's paragraphs. */
    private static final class CellText implements WordStory.Taker {
        private final List<String> lines = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();

        @Override
        public void paragraph(String text, int headingLevel) {
            lines.add(text);
        }

        @Override
        public void block(Block block) {
            if (block instanceof TextBlock text) {
                lines.add(text.text()); // a text box, or a frame inside the cell
            } else {
                blocks.add(block);
            }
        }

        String text() {
            return String.join("\n", lines).strip();
        }
    }
}
