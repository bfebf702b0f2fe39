package org.yushen.rules.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Brackets and quotation marks that come in pairs. */
final class Pairs {
	private static final String OPENING = "（《【〔“";
	private static final String CLOSING = "）》】〕”";
	private static final Pattern LIST_NUMBER = Pattern.compile("(^|[\\s。；，：、;,:])[0-9一二三四五六七八九十a-zA-Z①-⑳]{1,3}$");
	private static final int WORDS = 14;

	private Pairs() { }

	/** See {@link Terms#unpaired}. */
	static String unpaired(String text) {
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < text.length(); i++) {
			char mark = full(text.charAt(i));
			if (OPENING.indexOf(mark) >= 0) open.push(i);
			int kind = CLOSING.indexOf(mark);
			if (kind < 0) continue;
			if (!open.isEmpty() && full(text.charAt(open.peek())) == OPENING.charAt(kind)) open.pop();
			else if (mark != '）' || !LIST_NUMBER.matcher(text.substring(Math.max(0, i - 5), i)).find()) return mispaired(text, open, i);
		}
		return open.isEmpty() ? null : after(text, open.peekLast());
	}

	/** A closing mark that fits none: the fault is an opening one in between that was never closed, else the closing one itself. */
	private static String mispaired(String text, Deque<Integer> open, int closing) {
		return open.isEmpty() ? text.substring(Math.max(0, closing - WORDS), closing + 1) : after(text, open.peek());
	}

	private static String after(String text, int opening) {
		return text.substring(opening, Math.min(text.length(), opening + WORDS));
	}

	private static char full(char mark) {
		return switch (mark) {
			case '(' -> '（';
			case ')' -> '）';
			case '[', '［' -> '〔';
			case ']', '］' -> '〕';
			default -> mark;
		};
	}
}
