package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.yushen.reader.block.SourceBlocks;

/** Hears the records of an xls file: first what all sheets share, then sheet after sheet. */
final class WorkbookRecords implements HSSFListener {
    private final int source;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<BoundSheetRecord, Sheet> sheets = new HashMap<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private boolean date1904;
    private SSTRecord texts;
    private WorkbookStyles styles;
    private List<BoundSheetRecord> inFileOrder;
    private int begun;
    private int depth;
    private SheetRecords sheet;

    WorkbookRecords(int source) {
        this.source = source;
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> depth--;
            case BoundSheetRecord tab -> tabs.add(tab);
            case SSTRecord shared -> texts = shared;
            case DateWindow1904Record window -> date1904 = window.getWindowing() == 1;
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> formatOfStyle.add((int) style.getFormatIndex());
            default -> {
                if (sheet != null) {
                    sheet.take(record, depth > 1);
                }
            }
        }
    }

    /** The sheets follow each other in the order of their places in the file, which need not be that of their tabs; a chart stands inside its sheet. */
    private void begin(BOFRecord begin) {
        depth++;
        if (depth > 1) {
            return;
        }
        sheet = null;
        if (begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (inFileOrder == null) {
            inFileOrder = tabs.stream().sorted(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof)).toList();
            styles = styles();
        }
        BoundSheetRecord tab = begun < inFileOrder.size() ? inFileOrder.get(begun) : null;
        begun++;
        if (tab != null && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            Sheet held = new Sheet(source, tab.getSheetname());
            sheets.put(tab, held);
            sheet = new SheetRecords(held, texts, styles);
        }
    }

    private WorkbookStyles styles() {
        WorkbookStyles made = new WorkbookStyles(date1904);
        formats.forEach(made::addFormat);
        formatOfStyle.forEach(made::addStyle);
        return made;
    }

    SourceBlocks toBlocks(SourceFile file) throws UnreadableSubmission {
        if (tabs.isEmpty()) {
            throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.damaged", file.name()));
        }
        SheetCollection collection = new SheetCollection();
        for (BoundSheetRecord tab : tabs) {
            if (sheets.containsKey(tab)) {
                collection.add(sheets.get(tab), tab.isHidden() || tab.isVeryHidden());
            }
        }
        return collection.toBlocks(file.toSource(tabs.size()));
    }
}
