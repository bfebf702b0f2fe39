package org.yushen.rules.api;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Units that can be expressed in each other, and those that are counted, not measured. */
public final class Units {
	/** Powers of ten against 元. */
	private static final Map<String, Integer> MONEY = Map.of("元", 0, "千元", 3, "万元", 4, "百万元", 6, "亿元", 8);
	private static final Set<String> PERCENT = Set.of("%", "％", "百分点", "个百分点");
	/** Measured units: a printed number of them is rounded. Every other unit counts things and is exact. */
	private static final Set<String> MEASURED = Set.of("平方米", "㎡", "平方公里", "亩", "公里", "米", "吨", "公斤", "千克", "小时");

	private Units() { }

	/** Whether a value in the one unit can be compared with one in the other; a null unit fits any. */
	public static boolean comparable(String one, String other) {
		return one == null || other == null || one.equals(other) || MONEY.containsKey(one) && MONEY.containsKey(other)
				|| PERCENT.contains(one) && PERCENT.contains(other);
	}

	/**
	 * Expresses a value in another unit; exact, scale follows.
	 *
	 * @return null when the value is null or the units cannot be compared
	 */
	public static BigDecimal convert(BigDecimal value, String from, String to) {
		if (value == null || !comparable(from, to)) return null;
		return value.scaleByPowerOfTen(shift(from, to));
	}

	/** By how many powers of ten a value grows when it goes from one unit to the other; 0 for units that are no money. */
	public static int shift(String from, String to) {
		return from == null || to == null || !MONEY.containsKey(from) || !MONEY.containsKey(to) ? 0 : MONEY.get(from) - MONEY.get(to);
	}

	/** Whether numbers in this unit are rounded when printed (money, percentages, areas …); a null unit is taken as rounded. */
	public static boolean rounded(String unit) {
		return unit == null || MONEY.containsKey(unit) || PERCENT.contains(unit) || MEASURED.contains(unit);
	}

	/** Whether it is a unit of money. */
	public static boolean money(String unit) {
		return unit != null && MONEY.containsKey(unit);
	}
}
