package org.yushen.rules.api;

import java.text.Normalizer;
import java.util.Collection;

/** Pure functions on words. Null in, null (or false, or 0) out. */
public final class Terms {
	private static final String OPENING = "【〔［[{《〈「『";
	private static final String CLOSING = "】〕］]}》〉」』";
	private static final String UNCHANGED = "、。.,()-%/:;";
	private static final String DROPPED = "“”\"‘’'＂＇";

	/** Pairs of letters that a comparison may look at. */
	private static final long MOST_PAIRS = 100_000_000;

	private Terms() { }

	/**
	 * The text as names are compared: full-width forms made half-width (NFKC), white space and quotation marks dropped, all brackets
	 * round, dashes alike, letters lower-case. Null for null.
	 */
	public static String normalise(String text) {
		if (text == null || plain(text)) return text;
		String flat = Normalizer.normalize(text, Normalizer.Form.NFKC);
		StringBuilder out = new StringBuilder(flat.length());
		for (int i = 0; i < flat.length(); i++) {
			char c = flat.charAt(i);
			if (plain(c)) out.append(c);
			else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || DROPPED.indexOf(c) >= 0) continue;
			else if (OPENING.indexOf(c) >= 0) out.append('(');
			else if (CLOSING.indexOf(c) >= 0) out.append(')');
			else if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') out.append('-');
			else out.append(Character.toLowerCase(c));
		}
		return out.toString();
	}

	/** Whether nothing in it would change: nearly all names and sentences, and rules ask for them thousands of times. */
	private static boolean plain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!plain(text.charAt(i))) return false;
		}
		return true;
	}

	private static boolean plain(char c) {
		return c >= '\u4E00' && c <= '\u9FFF' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || UNCHANGED.indexOf(c) >= 0;
	}

	/** Whether both are the same name after {@link #normalise}; false when either is null. */
	public static boolean same(String one, String other) {
		return one != null && other != null && normalise(one).equals(normalise(other));
	}

	/** Whether the part stands in the text, both normalised; false when either is null or the part is empty. */
	public static boolean contains(String text, String part) {
		if (text == null || part == null) return false;
		String sought = normalise(part);
		return !sought.isEmpty() && normalise(text).contains(sought);
	}

	/** Whether any of the words stands in the text, all normalised; false when either is null. */
	public static boolean containsAny(String text, Collection<?> words) {
		if (text == null || words == null) return false;
		String searched = normalise(text);
		for (Object word : words) {
			String sought = word == null ? "" : normalise(word.toString());
			if (!sought.isEmpty() && searched.contains(sought)) return true;
		}
		return false;
	}

	/** Whether the text ends with the part, both normalised; false when either is null or the part is empty. */
	public static boolean endsWith(String text, String part) {
		if (text == null || part == null) return false;
		String sought = normalise(part);
		return !sought.isEmpty() && normalise(text).endsWith(sought);
	}

	/** How often the part stands in the text, both normalised, without overlap. */
	public static int count(String text, String part) {
		if (text == null || part == null) return 0;
		String searched = normalise(text);
		String sought = normalise(part);
		if (sought.isEmpty()) return 0;
		int count = 0;
		for (int at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + sought.length())) count++;
		return count;
	}

	/**
	 * How many letters have to be changed, added or dropped to make one of the other, both normalised; a null text counts as empty.
	 *
	 * @throws IllegalArgumentException when both are so long (ten thousand letters) that comparing them letter by letter would not end in
	 *         reasonable time; the rule then fails
	 */
	public static int distance(String one, String other) {
		String a = one == null ? "" : normalise(one);
		String b = other == null ? "" : normalise(other);
		if ((long) a.length() * b.length() > MOST_PAIRS) throw new IllegalArgumentException("两段文字太长，不能逐字比较");
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) row[j] = j;
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int above = row[j];
				row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
				diagonal = above;
			}
		}
		return row[b.length()];
	}

	/** 1 for the same name, 0 for nothing in common: 1 − distance / the longer length, both normalised; 0 when either is null or empty. */
	public static double similarity(String one, String other) {
		if (one == null || other == null) return 0;
		int longer = Math.max(normalise(one).length(), normalise(other).length());
		return longer == 0 ? 0 : 1.0 - (double) distance(one, other) / longer;
	}

	/** The length of the text as printed; 0 for null. */
	public static int length(String text) {
		return text == null ? 0 : text.length();
	}

	/** Whether it is null, empty or white space only. */
	public static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * The first place in the text (as printed) that matches, or null.
	 *
	 * @param regex a Java regular expression
	 * @throws IllegalArgumentException when the expression is wrong, or so entangled that it would never end; the rule then fails
	 */
	public static String find(String text, String regex) {
		return text == null ? null : Patterns.of(regex).first(text);
	}

	/** Whether any place in the text (as printed) matches; see {@link #find}. */
	public static boolean found(String text, String regex) {
		return find(text, regex) != null;
	}

	/**
	 * The first bracket or quotation mark (（）《》【】〔〕“”) without its partner, with the words that follow or precede it; null when all are
	 * paired. Half and full width count as one; straight quotes, closing brackets of list numbers (1) 一）), and tags are left alone.
	 */
	public static String unpaired(String text) {
		return text == null ? null : Pairs.unpaired(text);
	}
}
