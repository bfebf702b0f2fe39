package org.yushen.rules.api;

import java.math.BigDecimal;

import org.yushen.model.disclosure.Quantity;

/** Pure functions on quantities. Null in, null (or false) out. */
public final class Amounts {
	private Amounts() { }

	/**
	 * The effective value in another unit.
	 *
	 * @return null when the quantity is null, was not read, or its unit cannot be expressed in that one
	 */
	public static BigDecimal in(Quantity quantity, String unit) {
		return quantity == null ? null : Units.convert(quantity.getEffective(), quantity.getUnit(), unit);
	}

	/** The effective value in its own unit; zero for a null quantity or one that has no value. For sums of amounts where blank is nil. */
	public static BigDecimal orZero(Quantity quantity) {
		return quantity == null || quantity.getEffective() == null ? BigDecimal.ZERO : quantity.getEffective();
	}

	/** Whether both are known and may be the same number, each within half a unit of its last printed place, units converted. */
	public static boolean same(Quantity one, Quantity other) {
		return Estimate.of(one).fits(other);
	}
}
