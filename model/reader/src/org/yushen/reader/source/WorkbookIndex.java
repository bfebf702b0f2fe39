package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of a workbook, in the order of their tabs. */
final class WorkbookIndex {
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean date1904;

    /**
     * @param name on the tab
     * @param relation id of the part that holds it
     * @param hidden whether its tab is hidden
     */
    record Sheet(String name, String relation, boolean hidden) {
    }

    void read(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.root(reader);
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "workbookPr" -> {
                    String value = XmlCursor.attribute(reader, "date1904");
                    date1904 = "1".equals(value) || "true".equals(value);
                    XmlCursor.skip(reader);
                }
                case "sheets" -> XmlCursor.children(reader, sheet -> {
                    String state = XmlCursor.attribute(reader, "state");
                    sheets.add(new Sheet(String.valueOf(XmlCursor.attribute(reader, "name")), relation(reader),
                            state != null && !state.equals("visible")));
                    XmlCursor.skip(reader);
                });
                default -> XmlCursor.skip(reader);
            }
        });
    }

    /** The id with a namespace; sheetId is another thing. */
    private static String relation(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id") && reader.getAttributeNamespace(i) != null) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether days are counted from 1904 on, as old Macintosh files do. */
    boolean date1904() {
        return date1904;
    }
}
