package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.NumberToTextConverter;

/** The number formats of a workbook: what a stored number looks like to the reader of the sheet. */
final class WorkbookStyles {
    private static final String GENERAL = "General";

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final boolean date1904;
    private DataFormatter formatter;

    WorkbookStyles(boolean date1904) {
        this.date1904 = date1904;
    }

    /**
     * A number as the sheet shows it.
     *
     * @param text as shown
     * @param decimals decimals shown; null under the General format, which shows no more than needed and so tells nothing
     */
    record Shown(String text, Integer decimals) {
    }

    void read(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.root(reader);
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "numFmts" -> XmlCursor.children(reader, format -> {
                    formats.put(XmlCursor.number(reader, "numFmtId", -1), XmlCursor.attribute(reader, "formatCode"));
                    XmlCursor.skip(reader);
                });
                case "cellXfs" -> XmlCursor.children(reader, style -> {
                    formatOfStyle.add(XmlCursor.number(reader, "numFmtId", 0));
                    XmlCursor.skip(reader);
                });
                default -> XmlCursor.skip(reader);
            }
        });
    }

    /**
     * @param value as stored
     * @param style number of the cell's style; 0 when it names none
     */
    Shown show(double value, int style) {
        int id = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        String format = formats.get(id) != null ? formats.get(id) : BuiltinFormats.getBuiltinFormat(id);
        if (format == null || format.equalsIgnoreCase(GENERAL) || format.equals("@")) {
            return new Shown(NumberToTextConverter.toText(value), null);
        }
        if (formatter == null) {
            formatter = new DataFormatter(Locale.CHINA); // a second look costs time, and most sheets are General
        }
        String text = formatter.formatRawCellContents(value, id, format, date1904).strip();
        int point = text.indexOf('.');
        int decimals = 0;
        while (point >= 0 && point + 1 + decimals < text.length() && Character.isDigit(text.charAt(point + 1 + decimals))) {
            decimals++;
        }
        return new Shown(text, decimals);
    }
}
