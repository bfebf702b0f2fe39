package org.yushen.report.xlsx;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/** How looks are told to the workbook, which keeps each of them once. */
final class CellStyles {
    static final String FONT = "微软雅黑";
    private static final String LINES = "BFC7D1";
    /** The format of a cell that stays text when somebody edits it: without it “=1+1” would become a formula then. */
    private static final String TEXT = "@";

    private CellStyles() {
    }

    /** @param formulaLike whether the cell holds text that a program would take for a formula, were it typed in */
    static void set(StyleSetter style, Look look, boolean formulaLike) {
        style.fontName(FONT).fontSize(look.size()).fontColor(look.colour());
        if (look.bold()) {
            style.bold();
        }
        style.wrapText(look.format() == null);
        style.verticalAlignment(look.top() ? "top" : "center");
        style.horizontalAlignment(look.centred() ? "center" : look.format() == null ? "left" : "right");
        if (!look.centred()) {
            style.indent(1);
        }
        if (look.fill() != null) {
            style.fillColor(look.fill());
        }
        if (look.frame()) {
            style.borderStyle(BorderStyle.THIN).borderColor(LINES);
        }
        if (look.format() != null || formulaLike) {
            style.format(formulaLike ? TEXT : look.format());
        }
        style.set();
    }
}
