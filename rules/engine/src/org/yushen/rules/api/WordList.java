package org.yushen.rules.api;

import java.util.List;

/**
 * 词表: a list of words that a pack's words.yaml names.
 *
 * @param name its name in words.yaml, such as 模糊表述
 * @param words as written there
 */
public record WordList(String name, List<String> words) {
	public WordList {
		words = List.copyOf(words);
	}

	public String getName() { return name; }
	public List<String> getWords() { return words; }

	/** Whether the text is one of the words, after {@link Terms#normalise}; false for null. */
	public boolean contains(String text) {
		String wanted = Terms.normalise(text);
		return wanted != null && words.stream().anyMatch(w -> wanted.equals(Terms.normalise(w)));
	}

	/** The longest of the words that stands in the text, or null when none does; null text has none. */
	public String in(String text) {
		String searched = Terms.normalise(text);
		if (searched == null) return null;
		String found = null;
		for (String word : words) {
			String sought = Terms.normalise(word);
			if (!sought.isEmpty() && searched.contains(sought) && (found == null || word.length() > found.length())) found = word;
		}
		return found;
	}

	/** The same as {@link #contains}, for conditions on the list itself, where Drools takes “contains” for its operator. */
	public boolean has(String text) {
		return contains(text);
	}

	/** The same as {@link #in}, for conditions on the list itself, where Drools takes “in” for its operator. */
	public String wordIn(String text) {
		return in(text);
	}
}
