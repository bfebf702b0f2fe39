package org.yushen.report.xlsx;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yushen.report.words.Messages;

/** What a file manager shows of a report. */
final class WorkbookProperties {

    private WorkbookProperties() {
    }

    /** @param unit may be null */
    static void set(XSSFWorkbook workbook, Messages messages, String title, String unit) {
        var core = workbook.getProperties().getCoreProperties();
        core.setCreator(messages.get("product"));
        core.setTitle(title);
        if (unit != null) {
            core.setSubjectProperty(CellText.storable(unit, ""));
        }
    }
}
