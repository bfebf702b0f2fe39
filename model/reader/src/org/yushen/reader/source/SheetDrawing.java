package org.yushen.reader.source;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is drawn on a sheet of an xlsx file: the texts of its text boxes, and how many pictures and charts there are. */
final class SheetDrawing {
    private final Sheet sheet;

    SheetDrawing(Sheet sheet) {
        this.sheet = sheet;
    }

    void read(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.root(reader);
        walk(reader, 0);
    }

    private void walk(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > XmlCursor.deepest()) {
            throw new XMLStreamException("nested too deeply");
        }
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "p" -> paragraph(reader);
                case "blip", "chart" -> {
                    sheet.addPictures(1);
                    XmlCursor.skip(reader);
                }
                case "Fallback" -> XmlCursor.skip(reader);
                default -> walk(reader, depth + 1);
            }
        });
    }

    private void paragraph(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        XmlCursor.children(reader, name -> {
            if (name.equals("r") || name.equals("fld")) {
                XmlCursor.children(reader, inner -> {
                    if (inner.equals("t")) {
                        text.append(XmlCursor.text(reader));
                    } else {
                        XmlCursor.skip(reader);
                    }
                });
            } else {
                XmlCursor.skip(reader);
            }
        });
        sheet.addDrawnText(text.toString());
    }
}
