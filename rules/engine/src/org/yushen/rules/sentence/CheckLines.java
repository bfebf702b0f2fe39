package org.yushen.rules.sentence;

import org.yushen.rules.Texts;

/** The right side of one rule: a check, and below it its sentence, hint and severity, which go into the check's own line. */
final class CheckLines {
	/** Where a dictionary wants the sentence, the hint and the severity of a check. */
	private static final String PLACE = "#说法#";

	private final String[] out;
	private final Texts texts;
	private int line = -1;
	private String words = "";

	CheckLines(String[] out, Texts texts) {
		this.out = out;
		this.texts = texts;
	}

	void add(int at, Phrase phrase) {
		close();
		line = at;
		out[at] = "  " + phrase.meaning() + (phrase.meaning().endsWith(";") ? "" : ";");
	}

	void saying(String text) {
		if (text.matches("(?s).*[\\\\\"\\p{Cntrl}].*")) throw new IllegalArgumentException(texts.say("sentence.sign", text));
		belongs();
		words += ".saying(\"" + text + "\")";
	}

	void hint(String text) {
		belongs();
		words += ".because(\"" + text + "\")";
	}

	void severity(String name) {
		belongs();
		words += ".severity(\"" + name + "\")";
	}

	private void belongs() {
		if (line < 0) throw new IllegalArgumentException(texts.say("sentence.words"));
	}

	void close() {
		if (line >= 0) out[line] = out[line].replace(PLACE, words);
		line = -1;
		words = "";
	}
}
