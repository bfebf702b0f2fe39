package org.yushen.workbench.editor;

import java.util.List;

import org.yushen.model.review.Finding;

/**
 * A cell of a grid as it is shown.
 *
 * @param text as printed
 * @param role how it is set
 * @param indent how many steps it is set in
 * @param bold whether it is a total, a group or a heading
 * @param element the cell, row, column, indicator … that it shows; null for a label of ours
 * @param findings marked here
 * @param repaired the text as printed, where the value had to be repaired; null when nothing was
 */
record GridCell(String text, Role role, int indent, boolean bold, Object element, List<Finding> findings, String repaired) {

    enum Role {
        /** Head of columns. */
        HEADER,
        /** What a value is called. */
        LABEL,
        /** Words, set at the left. */
        TEXT,
        /** A number, set at the right. */
        AMOUNT
    }

    static GridCell header(String text, Object element) {
        return new GridCell(text, Role.HEADER, 0, true, element, List.of(), null);
    }

    static GridCell label(String text) {
        return new GridCell(text, Role.LABEL, 0, false, null, List.of(), null);
    }

    static GridCell blank() {
        return new GridCell("", Role.TEXT, 0, false, null, List.of(), null);
    }

    GridCell boldly() {
        return new GridCell(text, role, indent, true, element, findings, repaired);
    }
}
