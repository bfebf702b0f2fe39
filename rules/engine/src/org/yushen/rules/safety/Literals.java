package org.yushen.rules.safety;

import java.util.regex.Pattern;

/** Numbers that would fill the memory: giant exponents, giant scales. */
final class Literals {
	private static final Pattern PLAIN_NUMBER = Pattern.compile("\"?[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?[LlBbDdFfIi]?\"?");
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
}
