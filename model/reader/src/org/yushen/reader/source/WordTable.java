package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.TextBlock;

/** One table of a Word file, with its merged cells; tables inside its cells follow it. */
final class WordTable {
    /** Word itself knows 63 columns; a damaged span must not cost memory. */
    private static final int MOST_COLUMNS = 512;

    private final WordStory story;
    private final WordGrid grid;
    private final List<Block> inner = new ArrayList<>();
    private int column;

    private WordTable(WordStory story, int source, int block) {
        this.story = story;
        grid = new WordGrid(source, block);
    }

    /** Reads the tbl element that the reader stands at the start of. */
    static WordTable read(WordStory story, XMLStreamReader reader, int source, int block) throws XMLStreamException {
        WordTable table = new WordTable(story, source, block);
        table.rows(reader);
        return table;
    }

    /** The grid, and after it what stood in its cells as tables; a frame of one cell is its paragraphs. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(grid.blocks());
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
        cellsOf(reader, deleted);
        if (deleted[0]) {
            grid.dropRow(); // a row struck out under tracked changes is gone
        } else {
            grid.endRow();
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
        grid.add(column, width, content.text(), merges[0], merges[1]);
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
        return value == null ? WordGrid.CONTINUE : value;
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
