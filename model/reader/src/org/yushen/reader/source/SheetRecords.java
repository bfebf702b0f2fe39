package org.yushen.reader.source;

import java.util.HashSet;
import java.util.Set;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yushen.reader.source.Sheet.SheetCell;

/** Fills a sheet from its records of an xls file. Formulas give the value that the file holds for them. */
final class SheetRecords {
    private final Sheet sheet;
    private final SSTRecord texts;
    private final WorkbookStyles styles;
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private FormulaRecord awaitingText;

    /** @param texts what the cells of the workbook share; null when it has no text */
    SheetRecords(Sheet sheet, SSTRecord texts, WorkbookStyles styles) {
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
    }

    /** @param inChart whether the record belongs to a chart on the sheet: its numbers are no cells */
    void take(Record record, boolean inChart) {
        if (inChart) {
            return;
        }
        switch (record) {
            case LabelSSTRecord cell -> put(cell, text(cell.getSSTIndex()));
            case LabelRecord cell -> put(cell, SheetCell.ofText(cell.getValue()));
            case NumberRecord cell -> put(cell, number(cell.getValue(), cell.getXFIndex()));
            case RKRecord cell -> put(cell, number(cell.getRKNumber(), cell.getXFIndex()));
            case MulRKRecord cells -> putAll(cells);
            case BoolErrRecord cell -> put(cell, new SheetCell(cell.isBoolean() ? truth(cell.getBooleanValue()) : error(cell.getErrorValue()), null));
            case FormulaRecord cell -> formula(cell);
            case StringRecord result -> result(result);
            case MergeCellsRecord merges -> merges(merges);
            case ColumnInfoRecord columns -> columns(columns);
            case RowRecord row -> row(row);
            case HeaderRecord header -> sheet.addMark(header.getText());
            case FooterRecord footer -> sheet.addMark(footer.getText());
            case TextObjectRecord box -> sheet.addDrawnText(box.getStr().getString());
            case ObjRecord drawn -> sheet.addPictures(isPicture(drawn) ? 1 : 0);
            default -> {
                // windows, print settings, names: nothing of the paper
            }
        }
    }

    private void put(CellValueRecordInterface at, SheetCell cell) {
        put(at.getRow(), at.getColumn(), cell);
    }

    private void put(int row, int column, SheetCell cell) {
        sheet.put(row, column, cell, hiddenRows.contains(row) || hiddenColumns.contains(column));
    }

    private void putAll(MulRKRecord cells) {
        for (int i = 0; i < cells.getNumColumns(); i++) {
            put(cells.getRow(), cells.getFirstColumn() + i, number(cells.getRKNumberAt(i), cells.getXFAt(i)));
        }
    }

    private SheetCell text(int index) {
        boolean held = texts != null && index >= 0 && index < texts.getNumUniqueStrings();
        return SheetCell.ofText(held ? texts.getString(index).getString() : ""); // a damaged file names one that it does not hold
    }

    private SheetCell number(double value, int style) {
        WorkbookStyles.Shown shown = styles.show(value, style);
        return new SheetCell(shown.text(), shown.decimals());
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private void formula(FormulaRecord cell) {
        awaitingText = null;
        CellType result = cell.getCachedResultTypeEnum();
        switch (result) {
            case STRING -> awaitingText = cell; // its text stands in the next record
            case BOOLEAN -> put(cell, new SheetCell(truth(cell.getCachedBooleanValue()), null));
            case ERROR -> put(cell, new SheetCell(error(cell.getCachedErrorValue()), null));
            default -> put(cell, number(cell.getValue(), cell.getXFIndex()));
        }
    }

    private void result(StringRecord result) {
        if (awaitingText != null) {
            put(awaitingText, SheetCell.ofText(result.getString()));
            awaitingText = null;
        }
    }

    private void merges(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            sheet.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
        }
    }

    private void columns(ColumnInfoRecord columns) {
        for (int i = columns.getFirstColumn(); columns.getHidden() && i <= columns.getLastColumn(); i++) {
            hiddenColumns.add(i);
        }
    }

    private void row(RowRecord row) {
        if (row.getZeroHeight()) {
            hiddenRows.add(row.getRowNumber());
        }
    }

    private static boolean isPicture(ObjRecord drawn) {
        return drawn.getSubRecords().stream().anyMatch(part -> part instanceof CommonObjectDataSubRecord object
                && (object.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_PICTURE
                        || object.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_CHART));
    }
}
