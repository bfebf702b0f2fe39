package org.yushen.rules.table;

import java.util.List;

/**
 * Which cells of a statement a tie speaks of.
 *
 * @param statements ids such as T1 or T9-expenditure, any of them; {@link #OWN} for the statement of the left side
 * @param row which rows
 * @param column which columns
 * @param minus whether the cells are taken from the sum
 * @param optional whether the sum does without them when the paper has no such row or column
 */
public record CellChoice(List<String> statements, Choice row, Choice column, boolean minus, boolean optional) {
	/** 本表. */
	public static final String OWN = "*";

	/** How rows or columns are chosen. */
	public enum Kind {
		/** By name (or code), the first that the statement has. */
		NAMED,
		/** {词表}: all whose name stands in the pack's word list. */
		LISTED,
		/** 合计: the row marked as total. */
		TOTAL,
		/** 总额: the total row, else the topmost unit row (in 表二, 表三 and 表五 the sum of the topmost rows), else the sum of all entries; nothing in a statement printed as empty. */
		GRAND,
		/** 每行 or 每列. */
		EACH,
		/** 每类: the 3-digit rows. */
		CLASS,
		/** 每个科目: every coded row. */
		CODED,
		/** 每个项目: the project rows. */
		PROJECT,
		/** 每个单位: the rows of units above the projects. */
		UNIT,
		/** 同行 or 同列: the one that corresponds to that of the left side, by code, else by name. */
		SAME,
		/** 各类之和: all 3-digit rows. */
		CLASSES,
		/** 下级之和: the rows right below that of the left side. */
		CHILDREN
	}

	/**
	 * @param kind how
	 * @param names alternatives, the first that is there counts; for LISTED the name of the list; else empty, or the name of the list that is left out
	 */
	public record Choice(Kind kind, List<String> names) { }
}
