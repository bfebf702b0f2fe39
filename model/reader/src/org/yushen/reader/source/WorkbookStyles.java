package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
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
                    addFormat(XmlCursor.number(reader, "numFmtId", -1), XmlCursor.attribute(reader, "formatCode"));
                    XmlCursor.skip(reader);
                });
                case "cellXfs" -> XmlCursor.children(reader, style -> {
                    addStyle(XmlCursor.number(reader, "numFmtId", 0));
                    XmlCursor.skip(reader);
                });
                default -> XmlCursor.skip(reader);
            }
        });
    }

    /** @param code as Excel writes it, such as {@code #,##0.00}; null counts as not given */
    void addFormat(int id, String code) {
        formats.put(id, code);
    }

    /** The next of the styles that cells name by number. */
    void addStyle(int formatId) {
        formatOfStyle.add(formatId);
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
        String zero = value == 0 ? zeroText(format) : null;
        if (zero != null) {
            return new Shown(zero, null);
        }
        String text = isDate(id, format) ? date(value, format) : number(value, id, format);
        int point = text.indexOf('.');
        int decimals = 0;
        while (point >= 0 && point + 1 + decimals < text.length() && Character.isDigit(text.charAt(point + 1 + decimals))) {
            decimals++;
        }
        return new Shown(text, decimals);
    }

    private String number(double value, int id, String format) {
        if (formatter == null) {
            formatter = new DataFormatter(Locale.US); // made when first needed: it costs time, and most sheets are General
        }
        return formatter.formatRawCellContents(value, id, format, date1904).strip();
    }

    private static boolean isDate(int id, String format) {
        return DateUtil.isADateFormat(id, format);
    }

    /** POI prints 2024"年"1"月" with its quotes unless the date is formatted apart. */
    private String date(double value, String format) {
        return DateUtil.isValidExcelDate(value) ? CellFormat.getInstance(Locale.US, format).apply(DateUtil.getJavaDate(value, date1904)).text.strip()
                : NumberToTextConverter.toText(value);
    }

    /**
     * What a format prints for zero in a section of its own without any digit: “-”, or nothing at all. POI prints a 0
     * all the same.
     *
     * @return null when the format prints zero as a number
     */
    static String zeroText(String format) {
        List<String> sections = sections(format);
        if (sections.size() < 3) {
            return null;
        }
        StringBuilder shown = new StringBuilder();
        String section = sections.get(2);
        boolean quoted = false;
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                shown.append(c);
            } else if (c == '\\' && i + 1 < section.length()) {
                shown.append(section.charAt(++i));
            } else if (c == '_' || c == '*') {
                i++; // a blank as wide as a sign, or a sign that fills the cell
            } else if (c == '0' || c == '#' || c == 'G' || c == '@') {
                return null;
            } else if (c != '?') {
                shown.append(c);
            }
        }
        return shown.toString().strip();
    }

    private static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(c);
            }
        }
        sections.add(section.toString());
        return sections;
    }
}
