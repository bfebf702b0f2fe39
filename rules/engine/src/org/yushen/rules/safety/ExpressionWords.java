package org.yushen.rules.safety;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression of a left side into words. Comments are taken for what they are not, so that nothing can hide in one. */
final class ExpressionWords {
	enum Kind { NAME, NUMBER, TEXT, SIGN }

	record Word(Kind kind, String text, int line) {
		boolean is(String sign) {
			return text.equals(sign) && kind != Kind.TEXT;
		}
	}

	private static final List<String> SIGNS = List.of("->", "::", "==", "!=", "<=", ">=", ":=", "&&", "||", "++", "--", "!.", "?.");

	private final String text;
	private int at;
	private int line;

	private ExpressionWords(String text, int line) {
		this.text = text;
		this.line = line;
	}

	/** @param line line of the file on which the expression begins */
	static List<Word> of(String text, int line) {
		ExpressionWords reader = new ExpressionWords(text, line);
		List<Word> words = new ArrayList<>();
		while (reader.at < text.length()) {
			Word word = reader.next();
			if (word != null) words.add(word);
		}
		return words;
	}

	private Word next() {
		char c = text.charAt(at);
		if (Character.isWhitespace(c)) {
			if (c == '\n') line++;
			at++;
			return null;
		}
		if (c == '"' || c == '\'') return literal(c);
		if (Character.isJavaIdentifierStart(c)) return run(Kind.NAME);
		if (Character.isDigit(c)) return run(Kind.NUMBER);
		for (String sign : SIGNS) if (text.startsWith(sign, at)) return word(Kind.SIGN, sign.length());
		return word(Kind.SIGN, 1);
	}

	private Word literal(char quote) {
		int end = at + 1;
		while (end < text.length() && text.charAt(end) != quote) end += text.charAt(end) == '\\' ? 2 : 1;
		return word(Kind.TEXT, Math.min(end + 1, text.length()) - at);
	}

	private Word run(Kind kind) {
		int end = at + 1;
		while (end < text.length() && (Character.isJavaIdentifierPart(text.charAt(end))
				|| kind == Kind.NUMBER && text.charAt(end) == '.' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)))) end++;
		return word(kind, end - at);
	}

	private Word word(Kind kind, int length) {
		Word word = new Word(kind, text.substring(at, at + length), line);
		for (int i = at; i < at + length; i++) if (text.charAt(i) == '\n') line++;
		at += length;
		return word;
	}
}
