package org.yushen.rules.sentence;

import org.yushen.rules.Texts;

/**
 * The left side of one rule. A pattern stays open for the conditions of the lines below it; what a condition needs before the pattern (a
 * word list) stands before a bar in its meaning and is put on the pattern's own line.
 */
final class PatternLines {
	private static final String BAR = " || before ";

	private final String[] out;
	private final Texts texts;
	private int opened = -1;
	private boolean conditions;
	private int lists;

	PatternLines(String[] out, Texts texts) {
		this.out = out;
		this.texts = texts;
	}

	void add(int line, Phrase phrase) {
		if (phrase.part() == Dictionary.Part.PATTERN) pattern(line, phrase.meaning());
		else condition(line, phrase.meaning());
	}

	private void pattern(int line, String meaning) {
		String closing = close();
		// only a pattern of its own, “$x : Type( … )”, takes conditions; accumulate and eval are whole
		boolean open = meaning.matches("\\$\\p{L}\\w* : \\w+\\(.*\\)");
		out[line] = closing + "  " + (open ? meaning.substring(0, meaning.length() - 1).stripTrailing() : meaning);
		opened = open ? line : -1;
		conditions = open && !meaning.matches(".*\\(\\s*\\)");
	}

	private void condition(int line, String meaning) {
		if (opened < 0) throw new IllegalArgumentException(texts.say("sentence.condition"));
		int bar = meaning.indexOf(BAR);
		String test = bar < 0 ? meaning : meaning.substring(0, bar);
		if (bar >= 0) {
			lists++;
			out[opened] = "  " + meaning.substring(bar + BAR.length()).replace("#", String.valueOf(lists)) + out[opened];
			test = test.replace("#", String.valueOf(lists));
		}
		out[line] = (conditions ? "    , " : "    ") + test;
		conditions = true;
	}

	/** What closes the pattern that is still open. */
	String close() {
		if (opened < 0) return "";
		opened = -1;
		return ") ";
	}
}
