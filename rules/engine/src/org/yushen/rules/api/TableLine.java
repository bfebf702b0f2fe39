package org.yushen.rules.api;

import java.math.BigDecimal;
import java.util.Map;

/**
 * 表行: one line of a table that a pack keeps beside its rules (tables/*.yaml), for what is the same rule over many lines.
 *
 * @param table name of the table
 * @param values by column; a column that the line leaves blank is not in it
 */
public record TableLine(String table, Map<String, String> values) {
	public TableLine {
		values = Map.copyOf(values);
	}

	public String getTable() { return table; }
	public Map<String, String> getValues() { return values; }

	/** What stands in that column; null when it is blank or there is no such column. */
	public String get(String column) {
		return values.get(column);
	}

	/**
	 * The number that stands in that column; null when it is blank or there is no such column.
	 *
	 * @throws IllegalArgumentException when it is no plain decimal number; the rule then fails and says so
	 */
	public BigDecimal number(String column) {
		String text = get(column);
		if (text == null) return null;
		if (!text.strip().matches("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
			throw new IllegalArgumentException("表“" + table + "”的“" + column + "”不是数字：" + text);
		}
		return new BigDecimal(text.strip());
	}
}
