package org.yushen.rules.check;

import java.util.List;

/**
 * One place that a rule is written in: a rule of a file, a sentence rule, a line of a table.
 *
 * @param pack id of the pack
 * @param file inside the pack, with “/”
 * @param line from 1
 * @param form how it is written
 * @param sayings its sentences, as written
 * @param tolerances how exactly it compares, in words; empty when it does not compare numbers
 * @param text as it stands in the rule language, or the line of the table in words; tells one version from the next
 */
public record RulePiece(String pack, String file, int line, Form form, List<String> sayings, List<String> tolerances, String text) {

	/** The three ways to write a rule. */
	public enum Form { TABLE, SENTENCE, RULE }
}
