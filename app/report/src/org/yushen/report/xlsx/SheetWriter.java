package org.yushen.report.xlsx;

import java.math.BigDecimal;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
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

    private final Worksheet sheet;
    private final Messages messages;
    private final DisplayWidth width = new DisplayWidth(true);
    private final double[] widths;
    private int row = -1;
    private int next;
    private double height;

    /** @param widths of the columns, in characters of the default font */
    SheetWriter(Worksheet sheet, Messages messages, double... widths) {
        this.sheet = sheet;
        this.messages = messages;
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        sheet.hideGridLines();
    }

    /** Begins a row; returns its index. */
    int row() {
        row = next++;
        height = 0;
        atLeast(20);
        return row;
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
            sheet.rowHeight(row, height);
        }
    }

    /** @param text null stands for a blank */
    void text(int column, String text, Look look) {
        write(column, text, look, widths[column]);
    }

    /** Text that leads somewhere when it is clicked on. @param address as {@link RelativeAddress} writes it */
    void link(int column, String text, String address, Look look) {
        sheet.hyperlink(row, column, HyperLink.external(address, ""));
        text(column, text, look);
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
            sheet.range(row, first, row, last).merge();
        }
    }

    private void write(int column, String text, Look look, double room) {
        String stored = text == null ? "" : CellText.storable(text, messages.get("cell.cut", text.length()));
        if (!stored.isEmpty()) {
            sheet.value(row, column, stored);
            atLeast(heightOf(stored, look, room));
        }
        CellStyles.set(sheet.style(row, column), look, CellText.looksLikeFormula(stored));
    }

    /** @param value null stands for a blank */
    void number(int column, BigDecimal value, Look look) {
        if (value == null) {
            text(column, null, look);
            return;
        }
        sheet.value(row, column, value.doubleValue());
        CellStyles.set(sheet.style(row, column), look.number(Math.max(0, value.scale())), false);
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

    /** Sets how the sheet prints: landscape or not, all columns on one page's width, the header row on every page. */
    void print(boolean landscape, PaperSize paper, Integer headerRow) {
        sheet.setFitToPage(true);
        sheet.setAutoPageBreaks(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.paperSize(paper);
        sheet.footer("&P / &N", Position.CENTER);
        if (headerRow != null) {
            sheet.repeatRows(headerRow);
        }
    }

    /** Keeps rows and columns in sight and lets the table under the header be filtered. */
    void table(int headerRow, int lastRow, int frozenColumns) {
        sheet.freezePane(frozenColumns, headerRow + 1);
        sheet.setAutoFilter(headerRow, 0, Math.max(headerRow, lastRow), widths.length - 1);
    }
}
