package org.yushen.report.xlsx;

import org.dhatim.fastexcel.Workbook;

/** What a file manager shows of a report. */
final class WorkbookProperties {

    private WorkbookProperties() {
    }

    /** @param unit may be null */
    static void set(Workbook workbook, String title, String unit) {
        workbook.properties().setTitle(title);
        if (unit != null) {
            workbook.properties().setSubject(CellText.storable(unit, ""));
        }
    }
}
