package org.yushen.reader.form;

import java.util.List;

/**
 * A label with what stands behind it in its line.
 *
 * @param label null for what stands before the first label
 * @param at the cell the label stands in (its first, where it was cut); null without a label
 * @param values the cells up to the next label; empty when blank
 * @param damaged the label was put together or recognised only nearly
 */
record Segment(LabelMatch label, FormCell at, List<FormCell> values, boolean damaged) {

    boolean is(LabelGroup group) {
        return label != null && label.group() == group;
    }

    boolean is(LabelGroup group, String name) {
        return label != null && label.is(group, name);
    }

    /** The column of the label, or of the first value where there is none. */
    int column() {
        return at != null ? at.column() : values.get(0).column();
    }
}
