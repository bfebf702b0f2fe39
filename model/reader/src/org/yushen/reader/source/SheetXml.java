package org.yushen.reader.source;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellAddress;
import org.yushen.reader.source.Sheet.SheetCell;

/** Fills a sheet from its part of an xlsx file. */
final class SheetXml {
    private static final String ADDRESS = "\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}";
    private static final Pattern CELL = Pattern.compile(ADDRESS);
    private static final Pattern RANGE = Pattern.compile("(" + ADDRESS + "):(" + ADDRESS + ")");

    private final Sheet sheet;
    private final SharedStrings strings;
    private final WorkbookStyles styles;
    private final Set<Integer> hiddenColumns = new HashSet<>();

    SheetXml(Sheet sheet, SharedStrings strings, WorkbookStyles styles) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
    }

    void read(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.root(reader);
        XmlCursor.children(reader, part -> {
            switch (part) {
                case "cols" -> XmlCursor.children(reader, column -> {
                    readColumn(reader);
                    XmlCursor.skip(reader);
                });
                case "sheetData" -> readRows(reader);
                case "mergeCells" -> XmlCursor.children(reader, merge -> {
                    addMerge(XmlCursor.attribute(reader, "ref"));
                    XmlCursor.skip(reader);
                });
                case "headerFooter" -> XmlCursor.children(reader, header -> sheet.addMark(XmlCursor.text(reader)));
                default -> XmlCursor.skip(reader);
            }
        });
    }

    private void readColumn(XMLStreamReader reader) {
        if (isTrue(XmlCursor.attribute(reader, "hidden"))) {
            int last = Math.min(XmlCursor.number(reader, "max", 0), 1000);
            for (int i = XmlCursor.number(reader, "min", 1); i <= last; i++) {
                hiddenColumns.add(i - 1);
            }
        }
    }

    private void readRows(XMLStreamReader reader) throws XMLStreamException {
        int[] row = {-1};
        XmlCursor.children(reader, element -> {
            row[0] = Math.max(0, XmlCursor.number(reader, "r", row[0] + 2) - 1);
            boolean hidden = isTrue(XmlCursor.attribute(reader, "hidden"));
            int[] column = {-1};
            XmlCursor.children(reader, cell -> {
                String reference = XmlCursor.attribute(reader, "r");
                column[0] = reference != null && CELL.matcher(reference).matches() ? new CellAddress(reference).getColumn() : column[0] + 1;
                readCell(reader, row[0], column[0], hidden || hiddenColumns.contains(column[0]));
            });
        });
    }

    private void readCell(XMLStreamReader reader, int row, int column, boolean hidden) throws XMLStreamException {
        String type = XmlCursor.attribute(reader, "t");
        int style = XmlCursor.number(reader, "s", 0);
        String[] held = new String[3]; // value, inline text, formula
        XmlCursor.children(reader, part -> {
            switch (part) {
                case "v" -> held[0] = XmlCursor.text(reader);
                case "is" -> held[1] = SharedStrings.text(reader);
                case "f" -> held[2] = XmlCursor.text(reader);
                default -> XmlCursor.skip(reader);
            }
        });
        if (held[2] != null && (held[0] == null || held[0].isEmpty() && !"str".equals(type))) {
            sheet.putValueless(row, column, held[2], hidden);
        } else {
            sheet.put(row, column, cell(type, style, held[0], held[1]), hidden);
        }
    }

    private SheetCell cell(String type, int style, String value, String inline) {
        if (inline != null) {
            return SheetCell.ofText(inline);
        }
        if (value == null) {
            return new SheetCell("", null);
        }
        return switch (type == null ? "n" : type) {
            case "s" -> SheetCell.ofText(strings.get(index(value)));
            case "b" -> new SheetCell(value.equals("1") ? "TRUE" : "FALSE", null);
            case "n" -> number(value, style);
            default -> SheetCell.ofText(value); // str, e (#REF!), d
        };
    }

    private SheetCell number(String value, int style) {
        try {
            WorkbookStyles.Shown shown = styles.show(Double.parseDouble(value.strip()), style);
            return new SheetCell(shown.text(), shown.decimals());
        } catch (NumberFormatException e) {
            return SheetCell.ofText(value); // a damaged number stays what it is: text
        }
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1; // names no shared text
        }
    }

    /** A damaged range may name its corners in any order, or be none at all; it then merges nothing. */
    private void addMerge(String reference) {
        Matcher corners = RANGE.matcher(String.valueOf(reference));
        if (corners.matches()) {
            CellAddress one = new CellAddress(corners.group(1));
            CellAddress other = new CellAddress(corners.group(2));
            sheet.merge(one.getRow(), one.getColumn(), other.getRow(), other.getColumn());
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
