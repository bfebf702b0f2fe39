package org.yushen.rules.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yushen.rules.Texts;
import org.yushen.rules.api.Standard;
import org.yushen.rules.api.TableLine;
import org.yushen.rules.api.Threshold;
import org.yushen.rules.api.WordList;
import org.yushen.rules.table.TableSheet.Line;
import org.yushen.rules.table.TieWords.NotUnderstood;

/**
 * What the xlsx files of a pack hold. A sheet of ties is known by its headings; 阈值, 词表, 标准定义 and 必备部分 by their names; 说明 is for
 * people; any other sheet is a table of that name for rules to look things up in.
 */
public final class PackTables {
	private static final String FOR_PEOPLE = "说明";

	private final List<Tie> ties = new ArrayList<>();
	private final List<Threshold> thresholds = new ArrayList<>();
	private final Map<String, List<String>> words = new LinkedHashMap<>();
	private final List<Standard> standards = new ArrayList<>();
	private final List<TableLine> lines = new ArrayList<>();
	private final List<PartOfYears> parts = new ArrayList<>();
	private final List<TableProblem> problems = new ArrayList<>();
	private final Texts texts;

	public PackTables(Texts texts) {
		this.texts = texts;
	}

	/**
	 * Adds one file.
	 *
	 * @param file inside the pack, with “/”
	 * @throws IOException when it is no xlsx file at all
	 */
	public void add(String file, byte[] bytes) throws IOException {
		for (TableSheet sheet : XlsxFile.read(bytes)) {
			if (sheet.name().equals(FOR_PEOPLE) || sheet.headings().isEmpty()) continue;
			if (sheet.headings().keySet().containsAll(TieSheet.MARKS)) {
				ties.addAll(new TieSheet(file, sheet, texts, problems).read());
				continue;
			}
			for (Line line : sheet.lines()) {
				if (!formula(file, sheet, line)) add(file, sheet, line);
			}
		}
	}

	private void add(String file, TableSheet sheet, Line line) {
		switch (sheet.name()) {
			case "阈值" -> threshold(file, sheet, line);
			case "词表" -> words(file, sheet, line);
			case "标准定义" -> standard(file, sheet, line);
			case "必备部分" -> part(file, sheet, line);
			default -> {
				Map<String, String> values = new LinkedHashMap<>();
				line.cells().forEach((heading, cell) -> values.put(heading, cell.text()));
				lines.add(new TableLine(sheet.name(), values));
			}
		}
	}

	private boolean formula(String file, TableSheet sheet, Line line) {
		for (TableCell cell : line.cells().values()) {
			if (cell.formula()) {
				problem(file, sheet, line, cell.name(), texts.say("table.formula"));
				return true;
			}
		}
		return false;
	}

	private void threshold(String file, TableSheet sheet, Line line) {
		String value = line.get("数值");
		if (value == null || !value.matches("-?[0-9]{1,18}(\\.[0-9]{1,10})?")) {
			problem(file, sheet, line, sheet.place(line, "数值"), texts.say("table.at", "数值", texts.say("table.number")));
		} else if (filled(file, sheet, line, "名称")) {
			thresholds.add(new Threshold(line.get("名称"), new BigDecimal(value), line.get("单位")));
		}
	}

	private void words(String file, TableSheet sheet, Line line) {
		if (!filled(file, sheet, line, "词表") || !filled(file, sheet, line, "词")) return;
		List<String> list = words.computeIfAbsent(line.get("词表"), name -> new ArrayList<>());
		Arrays.stream(line.get("词").split("[、，,;；\\n]")).map(String::strip).filter(word -> !word.isEmpty()).forEach(list::add);
	}

	private void standard(String file, TableSheet sheet, Line line) {
		if (!filled(file, sheet, line, "名词") || !filled(file, sheet, line, "定义")) return;
		String keywords = line.get("关键词") == null ? "" : line.get("关键词");
		standards.add(new Standard(line.get("名词"), line.get("定义"),
				Arrays.stream(keywords.split("[;；\\n]")).map(String::strip).filter(word -> !word.isEmpty()).toList()));
	}

	private void part(String file, TableSheet sheet, Line line) {
		if (!filled(file, sheet, line, "类别") || !filled(file, sheet, line, "编号")) return;
		Map<String, String> kinds = Map.of("报表", "statement", "说明", "section", "部分", "part", "栏目", "measure");
		Map<String, String> years = new LinkedHashMap<>();
		try {
			if (!kinds.containsKey(line.get("类别"))) throw new NotUnderstood("table.word", line.get("类别"), "报表、说明、部分、栏目");
			TieSheet.years(line.get("适用年度"), years);
			String title = line.get("名称") == null ? line.get("编号") : line.get("名称");
			parts.add(new PartOfYears(kinds.get(line.get("类别")), line.get("编号"), title, number(years.get("since")), number(years.get("until"))));
		} catch (NotUnderstood e) {
			problem(file, sheet, line, sheet.place(line, "类别"), texts.say(e.getMessage(), e.parts));
		}
	}

	private static Integer number(String year) {
		return year == null ? null : Integer.valueOf(year);
	}

	private boolean filled(String file, TableSheet sheet, Line line, String heading) {
		if (line.get(heading) != null) return true;
		problem(file, sheet, line, sheet.place(line, heading), texts.say("table.at", heading, texts.say("table.blank")));
		return false;
	}

	private void problem(String file, TableSheet sheet, Line line, String cell, String why) {
		problems.add(new TableProblem(file, sheet.name(), line.number(), cell, null, texts.say("table.problem", file, sheet.name(), cell, why)));
	}

	public List<Tie> ties() {
		return List.copyOf(ties);
	}

	public List<Threshold> thresholds() {
		return List.copyOf(thresholds);
	}

	public List<WordList> words() {
		return words.entrySet().stream().map(list -> new WordList(list.getKey(), list.getValue())).toList();
	}

	public List<Standard> standards() {
		return List.copyOf(standards);
	}

	public List<TableLine> lines() {
		return List.copyOf(lines);
	}

	public List<PartOfYears> parts() {
		return List.copyOf(parts);
	}

	public List<TableProblem> problems() {
		return List.copyOf(problems);
	}
}
