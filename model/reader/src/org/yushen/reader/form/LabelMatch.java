package org.yushen.reader.form;

/**
 * A label found in a cell.
 *
 * @param group what kind of label
 * @param name its canonical word
 * @param qualifier what stands in brackets behind it (元, 万元, 公章); null when nothing does
 * @param valueOffset where in the cell a value fused with the label begins; -1 when none is
 */
record LabelMatch(LabelGroup group, String name, String qualifier, int valueOffset) {

    boolean is(LabelGroup other, String canonical) {
        return group == other && name.equals(canonical);
    }
}
