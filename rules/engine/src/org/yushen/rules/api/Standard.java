package org.yushen.rules.api;

import java.util.List;

/**
 * 标准定义: how a term has to be explained, from a pack's standards.yaml.
 *
 * @param term the term, such as 机关运行经费
 * @param definition the standard words
 * @param keywords words that must appear in an explanation; may be empty
 */
public record Standard(String term, String definition, List<String> keywords) {
	public Standard {
		keywords = List.copyOf(keywords);
	}

	public String getTerm() { return term; }
	public String getDefinition() { return definition; }
	public List<String> getKeywords() { return keywords; }

	/** The first keyword that the text lacks, or null when it has them all. */
	public String missingIn(String text) {
		for (String keyword : keywords) if (!Terms.contains(text, keyword)) return keyword;
		return null;
	}
}
