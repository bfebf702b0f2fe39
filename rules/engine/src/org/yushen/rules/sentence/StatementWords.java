package org.yushen.rules.sentence;

import org.yushen.rules.Texts;

/** 表十一, T11, 第七节 as the model calls them. */
final class StatementWords {
	private static final String NUMERALS = "一二三四五六七八九十";

	private StatementWords() { }

	static String statement(String name, Texts texts) {
		String half = name.endsWith("收入") ? "-income" : name.endsWith("支出") ? "-expenditure" : "";
		String number = name.replaceAll("^(表|T)|(收入|支出)$", "");
		int n = number(number, 13, texts);
		if (!half.isEmpty() && n != 9) throw new IllegalArgumentException(texts.say("sentence.number", name));
		return "T" + n + half;
	}

	/** @throws IllegalArgumentException with a sentence when it is no number from 1 to that */
	static int number(String text, int most, Texts texts) {
		int number = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : chinese(text);
		if (number < 1 || number > most) throw new IllegalArgumentException(texts.say("sentence.number", text));
		return number;
	}

	private static int chinese(String text) {
		if (text.length() == 1) return NUMERALS.indexOf(text) + 1;
		return text.length() == 2 && text.charAt(0) == '十' ? 10 + NUMERALS.indexOf(text.charAt(1)) + 1 : 0;
	}
}
