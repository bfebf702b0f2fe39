package org.yushen.rules.safety;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * How long trying out a regular expression may take, judged from its shape: {@code matches} and {@code replaceAll} look at a text of any
 * length, and nothing can stop them. Each stretch (*, +, {2,9}) may begin at every letter, each choice (? or |) may double the work, and a
 * repeated group that can itself match in several ways tries for ever. Terms.found counts its looks and may be given any expression.
 */
final class RegexShape {
	private static final int MOST_STRETCHES = 2;
	private static final int MOST_CHOICES = 4;
	/** Quotations and comments would hide from this reading what stands in them. */
	private static final Pattern HIDING = Pattern.compile("\\\\Q|\\(\\?[a-zA-Z-]*x");
	private static final Pattern EXACT = Pattern.compile("\\{[0-9]+\\}");

	private final String regex;
	/** For each open group, the innermost first, whether it can match in several ways. */
	private final Deque<Boolean> groups = new ArrayDeque<>();
	private int at;
	private int stretches;
	private int choices;
	private boolean endless;

	private RegexShape(String regex) {
		this.regex = regex;
	}

	/** @param regex as the pattern compiler gets it, without the escapes of a literal */
	static boolean endless(String regex) {
		return HIDING.matcher(regex).find() || new RegexShape(regex).read();
	}

	private boolean read() {
		groups.push(false);
		while (at < regex.length()) {
			char c = regex.charAt(at);
			switch (c) {
				case '(' -> open();
				case '|' -> alternative();
				case ')' -> close();
				default -> atom(c);
			}
		}
		return endless || stretches > MOST_STRETCHES || choices > MOST_CHOICES;
	}

	private void open() {
		groups.push(false);
		at += regex.startsWith("(?", at) ? 2 : 1;
	}

	private void alternative() {
		if (!groups.peek()) choices++;
		several();
		at++;
	}

	private void close() {
		at++;
		boolean inner = groups.size() > 1 && groups.pop();
		quantifier(inner);
		if (inner) several();
	}

	private void atom(char c) {
		at += c == '\\' ? 2 : 1;
		if (c == '[') {
			while (at < regex.length() && regex.charAt(at) != ']') at += regex.charAt(at) == '\\' ? 2 : 1;
			at++;
		}
		quantifier(false);
	}

	/** @param inner whether what is repeated can match in several ways itself */
	private void quantifier(boolean inner) {
		if (at >= regex.length() || "*+?{".indexOf(regex.charAt(at)) < 0) return;
		char sign = regex.charAt(at);
		int end = sign == '{' ? regex.indexOf('}', at) : at;
		String written = end < 0 ? regex.substring(at) : regex.substring(at, end + 1);
		at += written.length();
		// “lazy” and “possessive” change the order of trying, not how much there is to try at worst
		if (at < regex.length() && "+?".indexOf(regex.charAt(at)) >= 0) at++;
		boolean exact = EXACT.matcher(written).matches();
		if (inner && sign != '?') endless = true;
		if (exact) return;
		if (sign == '?') choices++;
		else stretches++;
		several();
	}

	private void several() {
		groups.pop();
		groups.push(true);
	}
}
