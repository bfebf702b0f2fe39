package org.yushen.report.xlsx;

import java.math.BigDecimal;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yushen.report.words.DisplayWidth;
import org.yushen.report.words.Messages;

/**
 * Writes one sheet from top to bottom. Heights are calculated: programs adjust neither merged cells nor the rows of files
 * that others wrote, and a report must not be cut. Nothing but text and numbers can be written, so no formula can.
 */
final class SheetWriter {
    /** The highest row that a sheet can have, in points. */
    static final double HIGHEST_ROW = 409;
    private static final double PADDING = 6;
    /** Height of a line of 微软雅黑 over the size of its letters, with a little to spare. */
    private static final double LINE_FACTOR = 1.4;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private final Messages messages;
    private final DisplayWidth width = new DisplayWidth(true);
    private final double[] widths;
    private XSSFRow row;
    private int next;
    private double height;

    /** @param widths of the columns, in characters of the default font */
    SheetWriter(XSSFSheet sheet, CellStyles styles, Messages messages, double... widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.messages = messages;
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) (widths[column] * 256));
        }
        sheet.setDisplayGridlines(false);
    }

    /** Begins a row; returns its index. */
    int row() {
        row = sheet.createRow(next++);
        height = 0;
        atLeast(20);
        return row.getRowNum();
    }

    /** The index that the next row will have. */
    int nextRow() {
        return next;
    }

    void skip() {
        next++;
    }

    /** Makes the current row at least that high, in points. */
    void atLeast(double points) {
        if (points > height) {
            height = Math.min(points, HIGHEST_ROW);
            row.setHeightInPoints((float) height);
        }
    }

    /** @param text null stands for a blank */
    XSSFCell text(int column, String text, Look look) {
        return write(column, text, look, widths[column]);
    }

    /** Text over several columns, both ends included. */
    void wide(int first, int last, String text, Look look) {
        double sum = 0;
        for (int column = first; column <= last; column++) {
            sum += widths[column];
            text(column, null, look);
        }
        write(first, text, look, sum);
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
        }
    }

    private XSSFCell write(int column, String text, Look look, double room) {
        XSSFCell cell = row.createCell(column);
        String stored = text == null ? "" : CellText.storable(text, messages.get("cell.cut", text.length()));
        cell.setCellStyle(styles.of(look, CellText.looksLikeFormula(stored)));
        if (!stored.isEmpty()) {
            cell.setCellValue(stored);
            atLeast(heightOf(stored, look, room));
        }
        return cell;
    }

    /** @param value null stands for a blank */
    void number(int column, BigDecimal value, Look look) {
        if (value == null) {
            text(column, null, look);
            return;
        }
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look.number(Math.max(0, value.scale())), false));
        cell.setCellValue(value.doubleValue());
    }

    void count(int column, int value, Look look) {
        number(column, BigDecimal.valueOf(value), look.centre());
    }

    /** How many lines of that look a row can show under that column. */
    int linesThatFit(Look look) {
        return (int) ((HIGHEST_ROW - PADDING) / (look.size() * LINE_FACTOR)) - 1;
    }

    /** How many lines the text takes under that column. */
    int lines(int column, String text, Look look) {
        return lines(text, look, widths[column]);
    }

    private int lines(String text, Look look, double room) {
        // Bold letters are wider, and a cell keeps room on both sides.
        double columns = (room - (look.centred() ? 1 : 2.5)) * 10 / look.size() / (look.bold() ? 1.08 : 1);
        return width.wrap(text, Math.max(2, (int) columns)).size();
    }

    private double heightOf(String text, Look look, double room) {
        int lines = lines(text, look, room);
        // Programs break lines each in their own way: where there are several, one more may be needed.
        int spare = lines > 2 ? 1 : 0;
        return (lines + spare) * look.size() * LINE_FACTOR + PADDING;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Sets how the sheet prints: landscape or not, all columns on one page's width, the header row on every page. */
    void print(boolean landscape, short paper, Integer headerRow) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup().setPaperSize(paper);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("&P / &N");
        if (headerRow != null) {
            sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        }
    }

    /** Keeps rows and columns in sight and lets the table under the header be filtered. */
    void table(int headerRow, int lastRow, int frozenColumns) {
        sheet.createFreezePane(frozenColumns, headerRow + 1);
        sheet.setAutoFilter(new CellRangeAddress(headerRow, Math.max(headerRow, lastRow), 0, widths.length - 1));
    }
}
