package org.yushen.rules.pack;

import java.util.List;

import org.yushen.rules.sentence.SourceProblem;

/**
 * One rule file of a pack as it stood on disk when the pack was read; a sentence file already turned into the rule language.
 *
 * @param pack id of the pack
 * @param path inside the pack, with “/”
 * @param stage whether its rules look at the paper or at the findings
 * @param text in the rule language; its lines are those of the file
 * @param problems lines of a sentence file that could not be turned: the file is then not used
 * @param dictionaries that a sentence file made use of, as pack/path
 */
public record RuleFile(String pack, String path, Stage stage, String text, List<SourceProblem> problems, List<String> dictionaries) {

	/** A file that its author wrote in the rule language. */
	public RuleFile(String pack, String path, Stage stage, String text) {
		this(pack, path, stage, text, List.of(), List.of());
	}

	/** When the rules of a file run. */
	public enum Stage { CHECKS, FINDINGS }

	/** Whether it was written as Chinese sentences. */
	public boolean ofSentences() {
		return path.endsWith(SENTENCES);
	}

	static final String SENTENCES = ".dslr";
}
