package org.yushen.rules.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Regular expressions made ready once. A rule asks for the same expression at every sentence of a paper, and making it ready takes longer
 * than looking at the sentence. What an expression means never changes, so whoever made it ready makes no difference.
 */
final class Patterns {
	/** A rule that puts expressions together out of a paper's words could ask for any number of them. */
	private static final int MOST = 1_000;
	private static final Map<String, Search> READY = new ConcurrentHashMap<>();

	private Patterns() { }

	/** @throws java.util.regex.PatternSyntaxException when the expression is wrong */
	static Search of(String regex) {
		Search known = READY.get(regex);
		if (known != null) return known;
		Search made = new Search(regex);
		if (READY.size() >= MOST) READY.clear();
		READY.put(regex, made);
		return made;
	}
}
