package org.yushen.reader.form;

/**
 * The levels of one indicator.
 *
 * @param level1 as printed, or the template's word where the print was lost; null when unknown
 * @param level2 as printed; null when unknown
 * @param category canonical class of level2; null when unknown
 */
record Levels(String level1, String level2, String category) {
}
