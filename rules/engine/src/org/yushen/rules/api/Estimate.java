package org.yushen.rules.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Quantity;

/**
 * A number that is known only as far as it was printed: a value between two bounds, with its unit. Immutable.
 * <p>
 * A printed number may be off by half a unit of its last printed place; what is computed from such numbers may be off by what interval
 * arithmetic gives (the rounding envelope: rulebook, rule of method 1). Whatever is unknown makes the result {@link #UNKNOWN}.
 */
public final class Estimate {
	/** A value that could not be had: nothing computed from it is known either. */
	public static final Estimate UNKNOWN = new Estimate(null, null, null, null);
	private static final MathContext PRECISION = MathContext.DECIMAL128;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final BigDecimal value;
	private final BigDecimal low;
	private final BigDecimal high;
	private final String unit;

	private Estimate(BigDecimal value, BigDecimal low, BigDecimal high, String unit) {
		this.value = value;
		this.low = low;
		this.high = high;
		this.unit = unit;
	}

	/**
	 * A printed quantity, give or take half a unit of its last printed place; exact when its unit counts things, or when it is a bare 0: that
	 * says that there is none. UNKNOWN for null.
	 */
	public static Estimate of(Quantity quantity) {
		if (quantity == null || quantity.getEffective() == null) return UNKNOWN;
		BigDecimal value = quantity.getEffective();
		boolean none = value.signum() == 0 && quantity.getDecimals() == 0;
		if (none || !Units.rounded(quantity.getUnit())) return exact(value, quantity.getUnit());
		int decimals = Math.max(quantity.getDecimals(), quantity.getCorrection() == null ? 0 : value.scale());
		return between(value, BigDecimal.valueOf(5).scaleByPowerOfTen(-decimals - 1), quantity.getUnit());
	}

	/** The amount of a cell; blank is exactly zero; UNKNOWN when the cell is null, unread or holds other text. */
	public static Estimate of(Cell cell) {
		if (cell == null) return UNKNOWN;
		return AmountOf.nil(cell) ? exact(BigDecimal.ZERO, null) : of(cell.getAmount());
	}

	/** A number without uncertainty and without unit; UNKNOWN for null. */
	public static Estimate exact(Number number) {
		return exact(number, null);
	}

	/** A number without uncertainty; UNKNOWN for null. */
	public static Estimate exact(Number number, String unit) {
		if (number == null) return UNKNOWN;
		BigDecimal value = decimal(number);
		return new Estimate(value, value, value, unit);
	}

	/** A number give or take a margin. */
	public static Estimate between(BigDecimal value, BigDecimal margin, String unit) {
		if (value == null || margin == null) return UNKNOWN;
		return new Estimate(value, value.subtract(margin.abs()), value.add(margin.abs()), unit);
	}

	/**
	 * The sum of cells, quantities or things with one amount (Claim, Funding, ProcurementItem, AssetHolding); exactly zero for none.
	 * UNKNOWN when one of them is.
	 */
	public static Estimate sum(Collection<?> parts) {
		Estimate sum = exact(BigDecimal.ZERO);
		for (Object part : parts) sum = sum.plus(AmountOf.estimate(part));
		return sum;
	}

	/** Any number as a decimal; floating-point numbers by their shortest text. */
	static BigDecimal decimal(Number number) {
		if (number instanceof BigDecimal decimal) return decimal;
		if (number instanceof Double || number instanceof Float) return new BigDecimal(number.toString());
		return BigDecimal.valueOf(number.longValue());
	}

	public boolean isKnown() { return value != null; }

	/** The middle value; null when unknown. */
	public BigDecimal getValue() { return value; }

	/** The lower bound; null when unknown. */
	public BigDecimal getLow() { return low; }

	/** The upper bound; null when unknown. */
	public BigDecimal getHigh() { return high; }

	/** The unit; null when it has none or none is known. */
	public String getUnit() { return unit; }

	/** How far the true value may be from the middle one; null when unknown. */
	public BigDecimal margin() {
		return value == null ? null : high.subtract(value).max(value.subtract(low));
	}

	/** The sum, in this one's unit; UNKNOWN when either is, or their units cannot be compared. */
	public Estimate plus(Estimate other) {
		Estimate o = other.in(unit);
		if (!isKnown() || !o.isKnown()) return UNKNOWN;
		return new Estimate(value.add(o.value), low.add(o.low), high.add(o.high), unit == null ? o.unit : unit);
	}

	/** The difference, in this one's unit; UNKNOWN when either is, or their units cannot be compared. */
	public Estimate minus(Estimate other) {
		return plus(other.negate());
	}

	/** The value with its sign turned. */
	public Estimate negate() {
		return isKnown() ? new Estimate(value.negate(), high.negate(), low.negate(), unit) : UNKNOWN;
	}

	/** The value without its sign. */
	public Estimate abs() {
		if (!isKnown() || low.signum() >= 0) return this;
		if (high.signum() <= 0) return negate();
		return new Estimate(value.abs(), BigDecimal.ZERO, low.negate().max(high), unit);
	}

	/** The product; the unit is that of the one that has it. */
	public Estimate times(Estimate other) {
		return combine(other, (a, b) -> a.multiply(b, PRECISION), unit == null ? other.unit : unit);
	}

	/** The quotient, without unit when both have comparable ones; UNKNOWN when the divisor may be zero. */
	public Estimate over(Estimate other) {
		Estimate o = Units.comparable(unit, other.unit) ? other.in(unit) : other;
		if (!isKnown() || !o.isKnown() || o.low.signum() <= 0 && o.high.signum() >= 0) return UNKNOWN;
		return combine(o, (a, b) -> a.divide(b, PRECISION), Units.comparable(unit, other.unit) ? null : unit);
	}

	/** This as a percentage of the whole, unit %; UNKNOWN when the whole may be zero. */
	public Estimate percentOf(Estimate whole) {
		Estimate ratio = over(whole);
		return ratio.isKnown() ? new Estimate(ratio.value.multiply(HUNDRED), ratio.low.multiply(HUNDRED), ratio.high.multiply(HUNDRED), "%")
				: UNKNOWN;
	}

	/** The same in another unit; UNKNOWN when it cannot be expressed in it. A null unit on either side leaves the number as it is. */
	public Estimate in(String other) {
		if (!isKnown() || other == null || other.equals(unit)) return this;
		if (!Units.comparable(unit, other)) return UNKNOWN;
		return new Estimate(Units.convert(value, unit, other), Units.convert(low, unit, other), Units.convert(high, unit, other), other);
	}

	/** Whether both are known and may be the same number. */
	public boolean fits(Estimate other) {
		Estimate o = other.in(unit);
		return isKnown() && o.isKnown() && low.compareTo(o.high) <= 0 && o.low.compareTo(high) <= 0;
	}

	/** Whether a printed quantity may be this number; false for null. */
	public boolean fits(Quantity printed) {
		return fits(of(printed));
	}

	/** Whether a printed quantity may be this number, or is nearer to its middle than the given tolerance (in this one's unit). */
	public boolean fits(Quantity printed, BigDecimal atLeast) {
		Estimate o = of(printed).in(unit);
		return fits(o) || isKnown() && o.isKnown() && value.subtract(o.value).abs().compareTo(atLeast) <= 0;
	}

	private Estimate combine(Estimate other, BinaryOperator<BigDecimal> operation, String resultUnit) {
		if (!isKnown() || !other.isKnown()) return UNKNOWN;
		BigDecimal[] corners = Stream.of(low, high).flatMap(a -> Stream.of(other.low, other.high).map(b -> operation.apply(a, b)))
				.toArray(BigDecimal[]::new);
		BigDecimal min = corners[0];
		BigDecimal max = corners[0];
		for (BigDecimal corner : corners) {
			min = min.min(corner);
			max = max.max(corner);
		}
		return new Estimate(operation.apply(value, other.value), min, max, resultUnit);
	}

	@Override
	public String toString() {
		return isKnown() ? value.toPlainString() + (unit == null ? "" : unit) : "?";
	}
}
