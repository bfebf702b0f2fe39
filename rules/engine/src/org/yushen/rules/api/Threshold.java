package org.yushen.rules.api;

import java.math.BigDecimal;

/**
 * 阈值: a number that a pack's parameters.yaml names and an overlay may change without recompiling anything.
 *
 * @param name its name in parameters.yaml
 * @param value in unit
 * @param unit 万元, %, 个 …; null when it has none
 */
public record Threshold(String name, BigDecimal value, String unit) {
	public String getName() { return name; }
	public BigDecimal getValue() { return value; }
	public String getUnit() { return unit; }
}
