package org.yushen.rules.table;

/**
 * An entry of a table that cannot be used; the others go on.
 *
 * @param file inside the pack, with “/”
 * @param sheet the tab's name
 * @param row from 1
 * @param cell such as C12
 * @param rule the rule's id; null when the entry names none
 * @param message a sentence for the author that names file, sheet and cell
 */
public record TableProblem(String file, String sheet, int row, String cell, String rule, String message) { }
