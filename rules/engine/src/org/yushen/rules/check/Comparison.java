package org.yushen.rules.check;

import java.math.BigDecimal;

import org.yushen.rules.api.Estimate;

/**
 * The judging of two values, both in one unit.
 *
 * @param actual known
 * @param expected known
 * @param fixed a tolerance given by the rule in place of the envelope; null for the envelope
 * @param atLeast the least tolerance; null for none
 */
record Comparison(Estimate actual, Estimate expected, BigDecimal fixed, BigDecimal atLeast) {

	/** actual − expected, without sign. */
	BigDecimal difference() {
		return actual.getValue().subtract(expected.getValue()).abs();
	}

	/** What the difference may be: how far both may be off through rounding, or what the rule says. */
	BigDecimal tolerance() {
		if (fixed != null) return fixed;
		BigDecimal envelope = actual.margin().add(expected.margin());
		return atLeast == null ? envelope : envelope.max(atLeast);
	}

	boolean equal() {
		if (fixed != null) return difference().compareTo(fixed) <= 0;
		// the bounds of a quotient do not lie evenly about its value: the bounds decide, not their greatest distance
		return actual.fits(expected) || within();
	}

	boolean notMore() {
		return actual.getValue().compareTo(expected.getValue()) <= 0 || equal();
	}

	boolean notLess() {
		return actual.getValue().compareTo(expected.getValue()) >= 0 || equal();
	}

	private boolean within() {
		return atLeast != null && difference().compareTo(atLeast) <= 0;
	}
}
