package org.yushen.rules.safety;

import java.util.regex.Pattern;

/** Literals that make the machine work without end: numbers with giant exponents, regular expressions that repeat a repetition. */
final class Literals {
	private static final Pattern PLAIN_NUMBER = Pattern.compile("\"?[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?[LlBbDdFfIi]?\"?");
	private static final Pattern ANYTHING = Pattern.compile("\\.\\)*[*+]");
	private static final int MOST_ANYTHING = 3;
	private static final int LARGEST_SCALE = 30;

	private Literals() { }

	/** Whether it is a number written plainly, without exponent. */
	static boolean plainNumber(String literal) {
		return PLAIN_NUMBER.matcher(literal).matches();
	}

	/** Whether it is a scale that BigDecimal can be given without filling the memory. */
	static boolean scale(String literal) {
		return literal.matches("[0-9]{1,2}") && Integer.parseInt(literal) <= LARGEST_SCALE;
	}

	/** Whether trying out the regular expression on a long text may never end. */
	static boolean endless(String regex) {
		return entangled(regex) || sprawling(regex);
	}

	/** Whether it has more stretches of anything (.* or .+) than can be tried out in reasonable time on a long text. */
	private static boolean sprawling(String regex) {
		return ANYTHING.matcher(regex).results().count() > MOST_ANYTHING;
	}

	/**
	 * Whether a group that contains a repetition or a choice is itself repeated, such as (a+)+ or (a|aa)*: such an expression may try
	 * for ever on a text of fifty letters.
	 */
	private static boolean entangled(String regex) {
		int depth = 0;
		boolean[] repeats = new boolean[regex.length() + 2];
		for (int i = 0; i < regex.length(); i++) {
			char c = regex.charAt(i);
			if (c == '\\') i++;
			else if (c == '[') i = endOfClass(regex, i);
			else if (c == '(') repeats[++depth] = false;
			else if (c == '|' || c == '*' || c == '+' || c == '{') repeats[depth] = true;
			else if (c == ')' && depth > 0) {
				boolean inner = repeats[depth--];
				boolean repeated = i + 1 < regex.length() && "*+{".indexOf(regex.charAt(i + 1)) >= 0;
				if (inner && repeated) return true;
				repeats[depth] |= inner || repeated;
			}
		}
		return false;
	}

	private static int endOfClass(String regex, int from) {
		int i = from + 1;
		while (i < regex.length() && regex.charAt(i) != ']') i += regex.charAt(i) == '\\' ? 2 : 1;
		return i;
	}
}
