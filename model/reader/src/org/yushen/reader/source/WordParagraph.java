package org.yushen.reader.source;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A paragraph as it is being read. */
final class WordParagraph {
    private final StringBuilder text = new StringBuilder();
    private final Properties properties = new Properties();

    StringBuilder text() {
        return text;
    }

    Properties properties() {
        return properties;
    }

    /** What a paragraph, or a style, says of itself; null for what it does not say. */
    static final class Properties {
        private String style;
        private Integer outlineLevel;
        private String numberingId;
        private Integer numberingLevel;

        /** Reads a pPr element; leaves the reader at its end. */
        void read(XMLStreamReader reader) throws XMLStreamException {
            XmlCursor.children(reader, name -> {
                switch (name) {
                    case "pStyle" -> style = XmlCursor.attribute(reader, "val");
                    case "outlineLvl" -> outlineLevel = XmlCursor.number(reader, "val", 9);
                    case "numPr" -> {
                        readNumbering(reader);
                        return;
                    }
                    default -> {
                        // indents, spacing and the like tell nothing
                    }
                }
                XmlCursor.skip(reader);
            });
        }

        private void readNumbering(XMLStreamReader reader) throws XMLStreamException {
            XmlCursor.children(reader, name -> {
                if (name.equals("numId")) {
                    numberingId = XmlCursor.attribute(reader, "val");
                } else if (name.equals("ilvl")) {
                    numberingLevel = XmlCursor.number(reader, "val", 0);
                }
                XmlCursor.skip(reader);
            });
        }

        String style() {
            return style;
        }

        Integer outlineLevel() {
            return outlineLevel;
        }

        String numberingId() {
            return numberingId;
        }

        Integer numberingLevel() {
            return numberingLevel;
        }
    }
}
