package org.yushen.rules.pack;

/**
 * One rule file of a pack as it stood on disk when the pack was read.
 *
 * @param pack id of the pack
 * @param path inside the pack, with “/”
 * @param stage whether its rules look at the paper or at the findings
 * @param text its text, read as UTF-8
 */
public record RuleFile(String pack, String path, Stage stage, String text) {

	/** When the rules of a file run. */
	public enum Stage { CHECKS, FINDINGS }
}
