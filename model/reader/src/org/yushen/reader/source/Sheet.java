package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/** The cells of one sheet that hold something, its merged regions and its page headers, whatever file format held them. */
final class Sheet {
    private static final Pattern HEADER_CODE = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|\\d{1,3}|[A-Za-z])");

    private final int source;
    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, SheetCell>> cells = new TreeMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final List<TextBlock> marks = new ArrayList<>();
    private final List<String> drawnTexts = new ArrayList<>();
    private int pictures;
    private String firstHidden;
    private int valueless;
    private String firstValueless;

    /**
     * @param text as the sheet shows it
     * @param decimals decimals shown; null for text and under the General format
     */
    record SheetCell(String text, Integer decimals) {

        /** A cell that holds text. */
        static SheetCell ofText(String text) {
            return new SheetCell(TextMarkup.blanks(text).replace("_x000D_", "").replace("\r\n", "\n").strip(), null);
        }
    }

    Sheet(int source, String name) {
        this.source = source;
        this.name = name;
    }

    /**
     * Keeps a cell; one that shows nothing is none.
     *
     * @param hidden whether its row or column is hidden
     */
    void put(int row, int column, SheetCell cell, boolean hidden) {
        if (!cell.text().isBlank()) {
            cells.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
            firstHidden = hidden && firstHidden == null ? reference(row, column) : firstHidden;
        }
    }

    /** Keeps a formula that the file holds no value for: no amount can be taken from it, and it is not blank either. */
    void putValueless(int row, int column, String formula, boolean hidden) {
        firstValueless = valueless++ == 0 ? reference(row, column) : firstValueless;
        put(row, column, new SheetCell("=" + formula, null), hidden);
    }

    /** Corners in any order: a damaged file may name them so. */
    void merge(int row, int column, int otherRow, int otherColumn) {
        merges.add(new CellRangeAddress(Math.min(row, otherRow), Math.max(row, otherRow), Math.min(column, otherColumn),
                Math.max(column, otherColumn)));
    }

    /** A page header or footer, with Excel's codes in it. */
    void addMark(String raw) {
        String text = HEADER_CODE.matcher(raw).replaceAll(" ").strip();
        if (!text.isBlank()) {
            marks.add(new TextBlock(text, 0, Place.ofSheetCell(source, name, null)));
        }
    }

    /** The text of a text box. */
    void addDrawnText(String text) {
        if (!text.isBlank()) {
            drawnTexts.add(TextMarkup.blanks(text).strip());
        }
    }

    void addPictures(int more) {
        pictures += more;
    }

    static String reference(int row, int column) {
        return new CellAddress(row, column).formatAsString();
    }

    Place place(int row, int column) {
        return Place.ofSheetCell(source, name, reference(row, column));
    }

    /** The place of the sheet as a whole. */
    Place place() {
        return Place.ofSheetCell(source, name, null);
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

    List<String> drawnTexts() {
        return drawnTexts;
    }

    /** Pictures and charts, whose text nobody can read. */
    int pictures() {
        return pictures;
    }

    int source() {
        return source;
    }
}
