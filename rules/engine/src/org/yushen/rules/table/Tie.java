package org.yushen.rules.table;

import java.math.BigDecimal;
import java.util.List;

import org.yushen.rules.RuleHeader;

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
 * @param gaps what is done where the paper prints nothing
 * @param conditions all must hold
 * @param saying the finding's sentence; null for the usual one
 * @param hint put after the sentence; null for none
 * @param severity of this line; null for the rule's
 * @param fault why the line cannot be used; null when it can. All else but header and place is then null
 */
public record Tie(RuleHeader header, String place, CellChoice left, List<CellChoice> right, boolean sum, Relation relation, Tolerance tolerance,
		Gaps gaps, List<Condition> conditions, String saying, String hint, String severity, String fault) {

	/** A line that cannot be used: its rule is not evaluated, and says so. */
	static Tie broken(RuleHeader header, String place, String fault) {
		return new Tie(header, place, null, null, false, null, null, null, List.of(), null, null, null, fault);
	}

	Tie with(RuleHeader other) {
		return new Tie(other, place, left, right, sum, relation, tolerance, gaps, conditions, saying, hint, severity, fault);
	}

	/** 等于, 不大于, 不小于. */
	public enum Relation { EQUAL, NOT_MORE, NOT_LESS }

	/**
	 * What is done where the paper prints nothing.
	 *
	 * @param left where the left cell is blank and the right side is not
	 * @param right where the whole right side is blank and the left cell is not
	 * @param noRow where the right statement has no row that goes with that of the left
	 * @param complain whether a column or total row that the paper lacks keeps the rule from being evaluated
	 */
	public record Gaps(Blank left, Blank right, NoRow noRow, boolean complain) { }

	/** 按零: compared as zero; 警告: as zero, with a weaker finding; 不核对: passed over. */
	public enum Blank { ZERO, WARNING, SKIPPED }

	/** 不核对: passed over; 按零: compared with zero; 只核对: compared with zero, and nothing else is compared. */
	public enum NoRow { SKIPPED, ZERO, ONLY }

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
	 * @param than what the cells' sum is compared with; null where the test needs none
	 */
	public record Condition(CellChoice cells, Test test, CellChoice than) { }

	/** 有数, 无数, 有此行, 无此行, 有此栏, 无此栏, 都有上级, 单位预算, 部门预算; 等于, 大于, 小于, 不大于, 不小于 of two places. */
	public enum Test { HAS_AMOUNT, NO_AMOUNT, HAS_ROW, NO_ROW, HAS_COLUMN, NO_COLUMN, NO_ORPHAN, UNIT, DEPARTMENT, EQUAL, MORE, LESS, NOT_MORE, NOT_LESS }
}
