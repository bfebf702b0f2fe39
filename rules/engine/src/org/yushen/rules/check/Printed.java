package org.yushen.rules.check;

import java.math.BigDecimal;

import org.yushen.model.disclosure.Location;
import org.yushen.rules.api.Estimate;

/**
 * One value of a check with where it came from.
 *
 * @param label short name the rule gave it; null when it gave none
 * @param estimate the value with its bounds, in its own unit; UNKNOWN when it could not be read
 * @param decimals printed decimals of the value in its own unit; −1 for a computed value
 * @param quote the words as printed; null when it stands nowhere
 * @param source the object of the paper it was taken from; null when it stands nowhere
 * @param place where that stood; null when it stands nowhere
 * @param named what of the paper it is; null when the label says it
 * @param unreadable why it could not be read; null when it could
 */
record Printed(String label, Estimate estimate, int decimals, String quote, Object source, Location place, Object named, String unreadable) {

	/** In its own unit; null when it is a text or could not be read. */
	BigDecimal value() {
		return estimate == null ? null : estimate.getValue();
	}

	/** What it is, for people. */
	String words(Paths paths) {
		return named == null ? label : paths.words(named);
	}

	/** The unit; null when it has none. */
	String unit() {
		return estimate == null ? null : estimate.getUnit();
	}
}
