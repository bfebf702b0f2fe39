package org.yushen.rules.table;

import java.math.BigDecimal;
import java.util.List;

import org.yushen.rules.compile.RuleHeader;

/**
 * 勾稽关系: one line of a table of ties. What the left side names stands in a relation to the sum of what the right side names.
 *
 * @param header the rule it belongs to; several lines may share one
 * @param place file, sheet and row, in words
 * @param left the values in question
 * @param right what they are compared with
 * @param sum whether the right side is a sum, also of one
 * @param relation how
 * @param tolerance how exactly
 * @param blankLeft what a blank on the left means
 * @param complain whether a column or total row that the paper lacks keeps the rule from being evaluated
 * @param conditions all must hold
 * @param saying the finding's sentence; null for the usual one
 * @param hint put after the sentence; null for none
 * @param severity of this line; null for the rule's
 * @param fault why the line cannot be used; null when it can. All else but header and place is then null
 */
public record Tie(RuleHeader header, String place, CellChoice left, List<CellChoice> right, boolean sum, Relation relation, Tolerance tolerance,
		BlankLeft blankLeft, boolean complain, List<Condition> conditions, String saying, String hint, String severity, String fault) {

	/** A line that cannot be used: its rule is not evaluated, and says so. */
	static Tie broken(RuleHeader header, String place, String fault) {
		return new Tie(header, place, null, null, false, null, null, null, false, List.of(), null, null, null, fault);
	}

	Tie with(RuleHeader other) {
		return new Tie(other, place, left, right, sum, relation, tolerance, blankLeft, complain, conditions, saying, hint, severity, fault);
	}

	/** 等于, 不大于, 不小于. */
	public enum Relation { EQUAL, NOT_MORE, NOT_LESS }

	/** 按零: compared as zero; 警告: as zero, with a weaker finding; 不核对: passed over. */
	public enum BlankLeft { ZERO, WARNING, SKIPPED }

	/**
	 * The rounding envelope, but not less than a threshold of the pack or an amount.
	 *
	 * @param threshold name of the threshold; null for none
	 * @param amount in {@code unit}; null for none
	 * @param unit of the amount
	 * @param exact whether nothing at all is allowed
	 */
	public record Tolerance(String threshold, BigDecimal amount, String unit, boolean exact) { }

	/**
	 * @param cells what is asked about; null for a kind of paper
	 * @param test what is asked
	 */
	public record Condition(CellChoice cells, Test test) { }

	/** 有数, 无数, 有此行, 无此行, 有此栏, 无此栏, 单位预算, 部门预算. */
	public enum Test { HAS_AMOUNT, NO_AMOUNT, HAS_ROW, NO_ROW, HAS_COLUMN, NO_COLUMN, UNIT, DEPARTMENT }
}
