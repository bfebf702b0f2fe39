package org.yushen.rules.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.yushen.rules.api.Units;

/** How numbers are written out: with their own decimals and unit, never rounded but where they were computed. */
final class Numbers {
	/** Decimals of a computed number that nothing else gives decimals to. */
	private static final int COMPUTED = 2;
	private static final int TOLERANCE = 4;

	private Numbers() { }

	/** Decimals with which the printed value is written in that unit; a computed value has none of its own: null. */
	static Integer decimals(Printed printed, String unit) {
		if (printed == null || printed.value() == null || printed.decimals() < 0) return null;
		int shift = Units.shift(printed.unit(), unit);
		int decimals = Math.max(0, printed.decimals() - shift);
		if (shift == 0) return decimals;
		// 25920元 is 2.592万元, not 2.5920万元
		BigDecimal converted = Units.convert(printed.value(), printed.unit(), unit).stripTrailingZeros();
		return Math.max(0, Math.min(decimals, converted.scale()));
	}

	/** The most decimals any of them has, or those of a computed number. */
	static int most(List<Printed> all, String unit) {
		return all.stream().map(one -> decimals(one, unit)).filter(d -> d != null).mapToInt(Integer::intValue).max().orElse(COMPUTED);
	}

	/** A value of the comparison, with that many decimals; more only where it really has them and was not computed. */
	static BigDecimal scaled(BigDecimal value, int decimals) {
		return value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP);
	}

	/** A tolerance, upwards to four places, without zeros at its end. */
	static BigDecimal tolerance(BigDecimal tolerance) {
		BigDecimal up = tolerance.setScale(Math.min(Math.max(0, tolerance.scale()), TOLERANCE), RoundingMode.UP).stripTrailingZeros();
		return up.scale() < 0 ? up.setScale(0) : up;
	}

	static String text(BigDecimal value, String unit) {
		return value == null ? "" : value.toPlainString() + (unit == null ? "" : unit);
	}

	/** A printed value in its own unit, and in that of the comparison where that is another: 25920元（2.592万元）. */
	static String printed(Printed printed, String unit) {
		BigDecimal value = printed.value();
		String own = text(scaled(value, decimals(printed, printed.unit()) == null ? COMPUTED : decimals(printed, printed.unit())), printed.unit());
		if (Units.shift(printed.unit(), unit) == 0 || value.signum() == 0) return own;
		BigDecimal converted = Units.convert(value, printed.unit(), unit);
		Integer decimals = decimals(printed, unit);
		return own + "（" + text(scaled(converted, decimals == null ? COMPUTED : decimals), unit) + "）";
	}
}
