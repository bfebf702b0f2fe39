package org.yushen.rules.api;

import java.math.BigDecimal;

import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.PerformanceForm;

/**
 * 测算: a computation spelled out in the words of a performance form (4人，每人每月480元，共计23040元; 250×130×3=97500元; 三项合计12万元),
 * done again.
 *
 * @param form the form
 * @param where the text it stands in
 * @param ordinal which of the computations of that text it is, from 1
 * @param told the result as told, in 元 when it is money
 * @param text the result as printed
 * @param expected what it comes to, in 元 when it is money
 * @param unit 元, or the unit of the result when it is no money
 * @param formula the computation written out
 */
public record Reckoning(PerformanceForm form, FormText where, int ordinal, Estimate told, String text, BigDecimal expected, String unit, String formula) {
	public PerformanceForm getForm() { return form; }
	public FormText getWhere() { return where; }
	public int getOrdinal() { return ordinal; }
	public Estimate getTold() { return told; }
	public String getText() { return text; }
	public BigDecimal getExpected() { return expected; }
	public String getUnit() { return unit; }
	public String getFormula() { return formula; }
}
