package org.yushen.rules.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for the first place of a text that an expression matches. Java tries the whole expression at every letter; most expressions of
 * rules begin with one of a few letters, and texts are searched much faster for those first. For several threads.
 */
final class Search {
	/** What looks behind the place where a match begins, or asks where the text begins and ends: a single letter does not tell enough. */
	private static final Pattern LOOKS_AROUND = Pattern.compile("\\(\\?<=|\\\\[bBAGzZ]|[$^]");
	private static final byte UNKNOWN = 0;
	private static final byte BEGINS = 1;
	private static final byte BEGINS_NOT = 2;

	private final Pattern pattern;
	private final boolean byFirstLetter;
	/** For each block of 256 letters that was met, which of them may begin a match. Filled by whoever comes first; all find the same. */
	private final byte[][] letters = new byte[256][];

	/** @throws java.util.regex.PatternSyntaxException when the expression is wrong */
	Search(String regex) {
		pattern = Pattern.compile(regex);
		byFirstLetter = !LOOKS_AROUND.matcher(regex.replace("[^", "[")).find() && !pattern.matcher("").lookingAt();
	}

	/** The first place that matches, or null. @throws IllegalArgumentException when the expression is too entangled to end */
	String first(String text) {
		if (!byFirstLetter) {
			Matcher matcher = pattern.matcher(new BoundedText(text));
			return matcher.find() ? matcher.group() : null;
		}
		Matcher matcher = null;
		for (int from = 0; from < text.length(); from++) {
			if (!mayBegin(text.charAt(from))) continue;
			if (matcher == null) matcher = pattern.matcher(new BoundedText(text)).useTransparentBounds(true).useAnchoringBounds(false);
			if (matcher.region(from, text.length()).lookingAt()) return matcher.group();
		}
		return null;
	}

	private boolean mayBegin(char letter) {
		byte[] block = letters[letter >> 8];
		if (block == null) letters[letter >> 8] = block = new byte[256];
		byte known = block[letter & 0xFF];
		if (known == UNKNOWN) block[letter & 0xFF] = known = begins(letter) ? BEGINS : BEGINS_NOT;
		return known == BEGINS;
	}

	/** A match of the letter alone, or a wish for more letters after it. */
	private boolean begins(char letter) {
		if (Character.isSurrogate(letter)) return true;
		Matcher matcher = pattern.matcher(String.valueOf(letter));
		return matcher.lookingAt() || matcher.hitEnd();
	}
}
