package org.yushen.rules.check;

/** Texts without the blanks and line ends within them. */
final class Squeezed {
	private Squeezed() { }

	/** The text itself where there is nothing to drop, as in nearly all names; empty for null. */
	static String of(String text) {
		if (text == null) return "";
		int first = 0;
		while (first < text.length() && !blank(text.charAt(first))) first++;
		if (first == text.length()) return text;
		StringBuilder squeezed = new StringBuilder(text.length()).append(text, 0, first);
		for (int i = first; i < text.length(); i++) {
			if (!blank(text.charAt(i))) squeezed.append(text.charAt(i));
		}
		return squeezed.toString();
	}

	/** What {@code \s} means in a regular expression. */
	private static boolean blank(char c) {
		return c == ' ' || c >= '\t' && c <= '\r';
	}
}
