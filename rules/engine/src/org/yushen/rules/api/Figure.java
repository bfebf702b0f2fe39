package org.yushen.rules.api;

import java.math.BigDecimal;

import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.PerformanceForm;

/**
 * 文中数: a number told in the words of a performance form (项目概况, 总体目标 …), bound to the words in front of it.
 *
 * @param form the form
 * @param where the text it stands in
 * @param noun the words in front of it, back to the number or punctuation mark before
 * @param value as printed, in unit
 * @param decimals printed decimals
 * @param unit 元, 万元, 人, 户, % …
 * @param per what it is told for each of, in the order told: 人月 for “每人每月480元” and “480元/人/月”; empty for a plain number
 * @param text the number and unit as printed
 * @param object the words behind it, up to the next number or punctuation mark: what was counted in “保障360名幼儿”; may be empty
 */
public record Figure(PerformanceForm form, FormText where, String noun, BigDecimal value, int decimals, String unit, String per, String text, String object) {
	public PerformanceForm getForm() { return form; }
	public FormText getWhere() { return where; }
	public String getNoun() { return noun; }
	public BigDecimal getValue() { return value; }
	public String getUnit() { return unit; }
	public String getPer() { return per; }
	public String getText() { return text; }

	/** Whether it is an amount of money that stands for itself: no price for each of something. */
	public boolean isSum() {
		return Units.money(unit) && per.isEmpty();
	}

	/** A sum of money in 元; null when it is none, or a price. */
	public BigDecimal getYuan() {
		return isSum() ? Units.convert(value, unit, "元") : null;
	}

	/** The number, give or take half a unit of its last printed place; exact when its unit counts things. */
	public Estimate getEstimate() {
		if (!Units.rounded(unit)) return Estimate.exact(value, unit);
		return Estimate.between(value, BigDecimal.valueOf(5).scaleByPowerOfTen(-decimals - 1), unit);
	}
}
