package org.yushen.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One sheet: a line of headings, and under it one line for each entry. Lines above the headings, blank lines and lines that begin with
 * “#” or “注” are for people.
 *
 * @param name as the tab says
 * @param headings column by heading
 * @param lines the entries, in order
 */
public record TableSheet(String name, Map<String, Integer> headings, List<Line> lines) {

	/**
	 * One entry.
	 *
	 * @param number of the sheet's row, from 1
	 * @param cells by heading; blank ones are left out
	 */
	public record Line(int number, Map<String, TableCell> cells) {
		/** What stands under the heading; null when it is blank or there is no such heading. */
		public String get(String heading) {
			TableCell cell = cells.get(heading);
			return cell == null ? null : cell.text();
		}
	}

	/** @param rows filled cells, row by row */
	static TableSheet of(String name, List<List<TableCell>> rows) {
		Map<String, Integer> headings = new LinkedHashMap<>();
		Map<Integer, String> byColumn = new LinkedHashMap<>();
		List<Line> lines = new ArrayList<>();
		for (List<TableCell> row : rows) {
			List<TableCell> filled = row.stream().filter(cell -> cell.formula() || !cell.text().isEmpty()).toList();
			if (filled.isEmpty() || filled.get(0).text().matches("[#＃].*|注[:：].*")) continue;
			if (headings.isEmpty()) {
				if (filled.size() < 2) continue;
				filled.forEach(cell -> headings.putIfAbsent(cell.text().replaceAll("\\s+", ""), cell.column()));
				headings.forEach((heading, column) -> byColumn.put(column, heading));
				continue;
			}
			Map<String, TableCell> cells = new LinkedHashMap<>();
			for (TableCell cell : filled) if (byColumn.containsKey(cell.column())) cells.put(byColumn.get(cell.column()), cell);
			if (!cells.isEmpty()) lines.add(new Line(filled.get(0).row(), cells));
		}
		return new TableSheet(name, headings, lines);
	}

	/** Where a heading stands in a line, such as C12; the line's first cell for a heading that the sheet lacks. */
	public String place(Line line, String heading) {
		return TableCell.letters(headings.getOrDefault(heading, 0)) + line.number();
	}
}
