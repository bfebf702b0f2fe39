package org.yushen.report.xlsx;

import java.io.OutputStream;

import org.dhatim.fastexcel.Workbook;
import org.yushen.report.words.Messages;

/** How every workbook of ours begins: what a file manager shows of it, and the font that widths are measured in. */
final class ReportFile {

    private ReportFile() {
    }

    /** @param unit may be null */
    static Workbook begin(OutputStream out, Messages messages, String title, String unit) {
        Workbook workbook = new Workbook(out, messages.get("product"), null);
        workbook.properties().setTitle(title);
        if (unit != null) {
            workbook.properties().setSubject(CellText.storable(unit, ""));
        }
        workbook.setGlobalDefaultFont(CellStyles.FONT, 10);
        return workbook;
    }
}
