package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share. */
final class SharedStrings {
    private final List<String> strings = new ArrayList<>();

    void read(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.root(reader);
        XmlCursor.children(reader, name -> {
            if (name.equals("si")) {
                strings.add(text(reader));
            } else {
                XmlCursor.skip(reader);
            }
        });
    }

    /** The text of an si or is element, its runs joined, without pronunciation aids. */
    static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "t" -> text.append(XmlCursor.text(reader));
                case "r" -> XmlCursor.children(reader, inner -> {
                    if (inner.equals("t")) {
                        text.append(XmlCursor.text(reader));
                    } else {
                        XmlCursor.skip(reader);
                    }
                });
                default -> XmlCursor.skip(reader);
            }
        });
        return text.toString();
    }

    /** The text of that number; empty when a damaged file names one that it does not hold. */
    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }
}
