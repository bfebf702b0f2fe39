package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/**
 * One story of a Word file (its body, a header, the footnotes) turned into blocks. Tracked changes are read as if
 * accepted; content controls, links and fields are read for what they show; text boxes follow the paragraph they hang on.
 */
final class WordStory {
    private static final Set<String> CLEAR = Set.of("body", "hdr", "ftr", "footnotes", "endnotes", "footnote", "endnote", "sdt",
            "sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "fldSimple", "dir", "bdo");

    private final int source;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextBlock> marks = new ArrayList<>();
    private int index = -1;
    private int depth;
    private final WordUnseen unseen = new WordUnseen();

    WordStory(int source, WordStyles styles, WordNumbering numbering) {
        this.source = source;
        this.styles = styles;
        this.numbering = numbering;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Watermarks. */
    List<TextBlock> marks() {
        return marks;
    }

    /** Pictures and hidden texts, which are not read. */
    WordUnseen unseen() {
        return unseen;
    }

    void read(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.root(reader);
        content(reader, body, () -> index++);
    }

    /** What takes the paragraphs and tables of a story, a cell or a text box. */
    interface Taker {
        void paragraph(String text, int headingLevel);

        /** A table, or what stood in a text box. */
        void block(Block block);
    }

    private final Taker body = new Taker() {
        @Override
        public void paragraph(String text, int headingLevel) {
            int offset = 0;
            for (String line : text.split("\n", -1)) {
                String plain = line.strip();
                int lead = plain.isEmpty() ? 0 : line.indexOf(plain);
                blocks.add(new TextBlock(plain, headingLevel, Place.ofWordBlock(source, Math.max(0, index)).part(offset + lead, plain.length())));
                offset += line.length() + 1;
            }
        }

        @Override
        public void block(Block block) {
            blocks.add(block);
        }
    };

    /**
     * Reads a table's cell.
     *
     * @param property what to do with each of the cell's properties
     */
    void cell(XMLStreamReader reader, Taker taker, XmlCursor.Child property) throws XMLStreamException {
        XmlCursor.children(reader, name -> {
            if (name.equals("tcPr")) {
                XmlCursor.children(reader, property);
            } else {
                element(reader, name, taker, () -> { });
            }
        });
    }

    /**
     * Reads what stands in the element that the reader stands at the start of.
     *
     * @param next runs before each paragraph and table
     */
    private void content(XMLStreamReader reader, Taker taker, Runnable next) throws XMLStreamException {
        if (++depth > XmlCursor.deepest()) {
            throw new XMLStreamException("nested too deeply");
        }
        XmlCursor.children(reader, name -> element(reader, name, taker, next));
        depth--;
    }

    private void element(XMLStreamReader reader, String name, Taker taker, Runnable next) throws XMLStreamException {
        if (name.equals("p")) {
            next.run();
            paragraph(reader, taker);
        } else if (name.equals("tbl")) {
            next.run();
            WordTable.read(this, reader, source, Math.max(0, index)).blocks().forEach(taker::block);
        } else if (CLEAR.contains(name)) {
            content(reader, taker, next);
        } else {
            XmlCursor.skip(reader);
        }
    }

    private void paragraph(XMLStreamReader reader, Taker taker) throws XMLStreamException {
        WordParagraph paragraph = new WordParagraph();
        List<Block> boxes = new ArrayList<>();
        runs(reader, paragraph, boxes);
        WordParagraph.Properties properties = paragraph.properties();
        String text = TextMarkup.blanks(paragraph.text().toString());
        String label = text.isBlank() ? "" : numbering.next(styles.numberingId(properties), styles.numberingLevel(properties));
        taker.paragraph(label + text, text.isBlank() ? 0 : styles.headingLevel(properties));
        boxes.forEach(taker::block);
    }

    private void runs(XMLStreamReader reader, WordParagraph paragraph, List<Block> boxes) throws XMLStreamException {
        XmlCursor.children(reader, name -> {
            if (name.equals("r")) {
                run(reader, paragraph, boxes);
            } else if (name.equals("pPr")) {
                paragraph.properties().read(reader);
            } else if (CLEAR.contains(name)) {
                runs(reader, paragraph, boxes);
            } else {
                XmlCursor.skip(reader);
            }
        });
    }

    private void run(XMLStreamReader reader, WordParagraph paragraph, List<Block> boxes) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean[] hidden = new boolean[1];
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "rPr" -> hidden[0] = isHidden(reader);
                case "t" -> text.append(XmlCursor.text(reader));
                case "tab", "ptab" -> add(reader, text, "\t");
                case "br", "cr" -> add(reader, text, "\n");
                case "noBreakHyphen" -> add(reader, text, "-");
                case "sym" -> add(reader, text, symbol(reader));
                case "drawing", "pict", "object", "AlternateContent" -> drawing(reader, boxes);
                default -> XmlCursor.skip(reader);
            }
        });
        if (!hidden[0]) {
            paragraph.text().append(text);
        } else if (!text.toString().isBlank()) {
            unseen.hiddenText(index);
        }
    }

    private static void add(XMLStreamReader reader, StringBuilder text, String what) throws XMLStreamException {
        text.append(what);
        XmlCursor.skip(reader);
    }

    private static String symbol(XMLStreamReader reader) {
        String code = XmlCursor.attribute(reader, "char");
        try {
            int point = Integer.parseInt(String.valueOf(code), 16);
            return point >= 0xf000 && point <= 0xf0ff ? "" : Character.toString(point); // private signs of a symbol font mean nothing
        } catch (IllegalArgumentException e) {
            return ""; // no such character
        }
    }

    private static boolean isHidden(XMLStreamReader reader) throws XMLStreamException {
        boolean[] hidden = new boolean[1];
        XmlCursor.children(reader, name -> {
            if (name.equals("vanish")) {
                hidden[0] = XmlCursor.isOn(reader);
            }
            XmlCursor.skip(reader);
        });
        return hidden[0];
    }

    /** Text boxes and watermarks inside a drawing; of two renderings of one drawing the first counts. */
    private void drawing(XMLStreamReader reader, List<Block> boxes) throws XMLStreamException {
        boolean[] chosen = new boolean[1];
        if (++depth > XmlCursor.deepest()) {
            throw new XMLStreamException("nested too deeply");
        }
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "txbxContent" -> content(reader, box(boxes), () -> { });
                case "textpath" -> {
                    mark(XmlCursor.attribute(reader, "string"));
                    XmlCursor.skip(reader);
                }
                case "Fallback" -> {
                    if (chosen[0]) {
                        XmlCursor.skip(reader);
                    } else {
                        drawing(reader, boxes);
                    }
                }
                case "blip", "imagedata" -> {
                    unseen.picture(1, index);
                    XmlCursor.skip(reader);
                }
                default -> {
                    chosen[0] |= name.equals("Choice");
                    drawing(reader, boxes);
                }
            }
        });
        depth--;
    }

    private void mark(String text) {
        if (text != null && !text.isBlank()) {
            marks.add(new TextBlock(text.strip(), 0, Place.ofWordBlock(source, Math.max(0, index))));
        }
    }

    private Taker box(List<Block> boxes) {
        return new Taker() {
            @Override
            public void paragraph(String text, int headingLevel) {
                for (String line : text.split("\n")) {
                    boxes.add(new TextBlock(line.strip(), headingLevel, Place.ofWordBlock(source, Math.max(0, index))));
                }
            }

            @Override
            public void block(Block block) {
                boxes.add(block);
            }
        };
    }
}
