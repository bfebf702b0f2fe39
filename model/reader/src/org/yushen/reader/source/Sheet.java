package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/** The cells of one sheet that hold something, its merged regions and its page headers. */
final class Sheet {
    private static final Pattern HEADER_CODE = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|\\d{1,3}|[A-Za-z])");

    private static final String ADDRESS = "\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}";
    private static final Pattern CELL = Pattern.compile(ADDRESS);
    private static final Pattern RANGE = Pattern.compile("(" + ADDRESS + "):(" + ADDRESS + ")");

    private final int source;
    private final String name;
    private final SharedStrings strings;
    private final WorkbookStyles styles;
    private final TreeMap<Integer, TreeMap<Integer, SheetCell>> cells = new TreeMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final List<TextBlock> marks = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private String firstHidden;
    private int valueless;
    private String firstValueless;

    /**
     * @param text as the sheet shows it
     * @param decimals decimals shown; null for text and under the General format
     */
    record SheetCell(String text, Integer decimals) {
    }

    Sheet(int source, String name, SharedStrings strings, WorkbookStyles styles) {
        this.source = source;
        this.name = name;
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
                case "headerFooter" -> XmlCursor.children(reader, header -> addMark(XmlCursor.text(reader)));
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
        SheetCell cell = cell(type, style, held[0], held[1]);
        if (held[2] != null && (held[0] == null || held[0].isEmpty() && !"str".equals(type))) {
            firstValueless = valueless++ == 0 ? reference(row, column) : firstValueless;
            cell = new SheetCell("=" + held[2], null); // no amount can be taken from it, and it is not blank either
        }
        if (!cell.text().isBlank()) {
            cells.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
            firstHidden = hidden && firstHidden == null ? reference(row, column) : firstHidden;
        }
    }

    private SheetCell cell(String type, int style, String value, String inline) {
        if (inline != null) {
            return new SheetCell(clean(inline), null);
        }
        if (value == null) {
            return new SheetCell("", null);
        }
        return switch (type == null ? "n" : type) {
            case "s" -> new SheetCell(clean(strings.get(index(value))), null);
            case "b" -> new SheetCell(value.equals("1") ? "TRUE" : "FALSE", null);
            case "n" -> number(value, style);
            default -> new SheetCell(clean(value), null); // str, e (#REF!), d
        };
    }

    private SheetCell number(String value, int style) {
        try {
            WorkbookStyles.Shown shown = styles.show(Double.parseDouble(value.strip()), style);
            return new SheetCell(shown.text(), shown.decimals());
        } catch (NumberFormatException e) {
            return new SheetCell(clean(value), null); // a damaged number stays what it is: text
        }
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1; // names no shared text
        }
    }

    private static String clean(String text) {
        return TextMarkup.blanks(text).replace("_x000D_", "").replace("\r\n", "\n").strip();
    }

    /** A damaged range may name its corners in any order, or be none at all; it then merges nothing. */
    private void addMerge(String reference) {
        Matcher corners = RANGE.matcher(String.valueOf(reference));
        if (corners.matches()) {
            CellAddress one = new CellAddress(corners.group(1));
            CellAddress other = new CellAddress(corners.group(2));
            merges.add(new CellRangeAddress(Math.min(one.getRow(), other.getRow()), Math.max(one.getRow(), other.getRow()),
                    Math.min(one.getColumn(), other.getColumn()), Math.max(one.getColumn(), other.getColumn())));
        }
    }

    private void addMark(String raw) {
        String text = HEADER_CODE.matcher(raw).replaceAll(" ").strip();
        if (!text.isBlank()) {
            marks.add(new TextBlock(text, 0, Place.ofSheetCell(source, name, null)));
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    static String reference(int row, int column) {
        return new CellAddress(row, column).formatAsString();
    }

    Place place(int row, int column) {
        return Place.ofSheetCell(source, name, reference(row, column));
    }

    String name() {
        return name;
    }

    /** By row and column, both from 0; only cells that show something. */
    TreeMap<Integer, TreeMap<Integer, SheetCell>> cells() {
        return cells;
    }

    List<CellRangeAddress> merges() {
        return merges;
    }

    List<TextBlock> marks() {
        return marks;
    }

    /** The first cell that holds something in a hidden row or column; null when there is none. */
    String firstHidden() {
        return firstHidden;
    }

    /** How many formulas the file holds no value for. */
    int valueless() {
        return valueless;
    }

    String firstValueless() {
        return firstValueless;
    }
}
