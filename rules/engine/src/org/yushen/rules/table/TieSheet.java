package org.yushen.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.rules.RuleHeader;
import org.yushen.rules.Texts;
import org.yushen.rules.table.CellChoice.Choice;
import org.yushen.rules.table.CellChoice.Kind;
import org.yushen.rules.table.TableSheet.Line;
import org.yushen.rules.table.TieWords.NotUnderstood;
import org.yushen.rules.table.TieWords.Term;

/** Reads a sheet of ties, line by line; a line that cannot be used is told and the others go on. */
final class TieSheet {
	/** A sheet that has these headings holds ties, whatever it is called. */
	static final Set<String> MARKS = Set.of("编号", "左表", "左行", "左列", "关系", "右表");
	private static final Map<String, Tie.Relation> RELATIONS = Map.of("等于", Tie.Relation.EQUAL, "=", Tie.Relation.EQUAL, "不大于", Tie.Relation.NOT_MORE,
			"≤", Tie.Relation.NOT_MORE, "不小于", Tie.Relation.NOT_LESS, "≥", Tie.Relation.NOT_LESS);
	private static final Map<String, String> SEVERITIES = Map.of("严重", "critical", "错误", "error", "警告", "warning", "提示", "info");
	private static final Map<String, Tie.Blank> BLANKS = Map.of("按零", Tie.Blank.ZERO, "警告", Tie.Blank.WARNING, "不核对", Tie.Blank.SKIPPED);
	private static final Map<String, Tie.NoRow> NO_ROWS = Map.of("按零", Tie.NoRow.ZERO, "不核对", Tie.NoRow.SKIPPED, "只核对", Tie.NoRow.ONLY);
	private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:年?\\s*(?:[-–—~至]\\s*([0-9]{4})年?|(起|以后)|(止|以前))?)?|至([0-9]{4})年?");

	private final String file;
	private final TableSheet sheet;
	private final Texts texts;
	private final List<TableProblem> problems;

	TieSheet(String file, TableSheet sheet, Texts texts, List<TableProblem> problems) {
		this.file = file;
		this.sheet = sheet;
		this.texts = texts;
		this.problems = problems;
	}

	List<Tie> read() {
		Map<String, Set<List<List<String>>>> required = new LinkedHashMap<>();
		List<Tie> ties = new ArrayList<>();
		Map<Map<String, String>, Integer> known = new HashMap<>();
		for (Line line : sheet.lines()) {
			Integer same = known.putIfAbsent(meaning(line), line.number());
			if (same != null) {
				repeated(line, same);
				continue;
			}
			Tie tie = tie(line);
			if (tie == null) continue;
			ties.add(tie);
			if (tie.fault() == null) required.computeIfAbsent(tie.header().id(), id -> new LinkedHashSet<>()).add(groups(tie));
		}
		return ties.stream().map(tie -> withRequires(tie, required.getOrDefault(tie.header().id(), Set.of()))).toList();
	}

	/** All that the line says but what is for people. */
	private static Map<String, String> meaning(Line line) {
		Map<String, String> meaning = new HashMap<>();
		line.cells().forEach((heading, cell) -> meaning.put(heading, cell.text()));
		meaning.remove("说明");
		return meaning;
	}

	/** What is said twice would be counted twice. The rule stays whole: its first line holds. */
	private void repeated(Line line, int same) {
		String cell = sheet.place(line, "编号");
		problems.add(new TableProblem(file, sheet.name(), line.number(), cell, line.get("编号"),
				texts.say("table.problem", file, sheet.name(), cell, texts.say("table.repeated", same))));
	}

	private Tie tie(Line line) {
		String[] at = {"编号"};
		String id = line.get("编号");
		try {
			for (TableCell cell : line.cells().values()) {
				if (cell.formula()) return broken(line, id, cell.name(), texts.say("table.formula"));
			}
			if (id == null) return broken(line, null, sheet.place(line, "编号"), texts.say("table.noid"));
			return whole(line, at);
		} catch (NotUnderstood e) {
			return broken(line, id, sheet.place(line, at[0]), texts.say("table.at", at[0], texts.say(e.getMessage(), e.parts)));
		}
	}

	/** @param at the heading being read, for the complaint */
	private Tie whole(Line line, String[] at) throws NotUnderstood {
		RuleHeader header = header(line, at);
		List<String> leftStatements = TieWords.statements(required(line, "左表", at));
		CellChoice left = new CellChoice(leftStatements, TieWords.row(required(line, "左行", at)), TieWords.column(required(line, "左列", at)), false, false);
		if (leftStatements.contains(CellChoice.OWN)) throw new NotUnderstood("table.own");
		Tie.Relation relation = word(RELATIONS, required(line, "关系", at));
		List<CellChoice> right = right(line, at);
		at[0] = "容差";
		Tie.Tolerance tolerance = TieWords.tolerance(line.get("容差"));
		Tie.Gaps gaps = new Tie.Gaps(choice(BLANKS, line, "左空时", Tie.Blank.ZERO, at), choice(BLANKS, line, "右空时", Tie.Blank.ZERO, at),
				choice(NO_ROWS, line, "右无时", Tie.NoRow.SKIPPED, at), choice(Map.of("不能判定", true, "不核对", false), line, "缺时", false, at));
		at[0] = "条件";
		List<Tie.Condition> conditions = TieWords.conditions(line.get("条件"));
		at[0] = "说法";
		String saying = saying(line.get("说法"));
		boolean sum = right.size() > 1 || right.stream().anyMatch(term -> term.minus() || several(term.row()) || several(term.column()));
		return new Tie(header, place(line), left, right, sum, relation, tolerance, gaps, conditions, saying, line.get("提示"),
				header.annotations().get("severity"), null);
	}

	private static boolean several(Choice choice) {
		return Set.of(Kind.LISTED, Kind.GRAND, Kind.CLASSES, Kind.CHILDREN, Kind.PROJECT).contains(choice.kind());
	}

	/** Of 右表, 右行 and 右列 one may be a sum; the other two then hold for all its parts. A part of 右行 written 表/行/列 stands for itself. */
	private List<CellChoice> right(Line line, String[] at) throws NotUnderstood {
		at[0] = "右行";
		List<Term> rows = TieWords.terms(required(line, "右行", at));
		if (rows.stream().allMatch(Term::whole)) return whole(rows);
		List<Term> columns = TieWords.terms(required(line, "右列", at));
		List<Term> statements = TieWords.terms(required(line, "右表", at));
		if (rows.stream().anyMatch(Term::whole) || (columns.size() > 1 ? 1 : 0) + (rows.size() > 1 ? 1 : 0) + (statements.size() > 1 ? 1 : 0) > 1) throw new NotUnderstood("table.sums");
		List<CellChoice> right = new ArrayList<>();
		for (Term table : statements) {
			for (Term row : rows) {
				for (Term column : columns) {
					right.add(new CellChoice(TieWords.statements(table.text()), TieWords.row(row.text()), TieWords.column(column.text()),
							table.minus() ^ row.minus() ^ column.minus(), table.optional() || row.optional() || column.optional()));
				}
			}
		}
		return right;
	}

	private static List<CellChoice> whole(List<Term> terms) throws NotUnderstood {
		List<CellChoice> right = new ArrayList<>();
		for (Term term : terms) {
			CellChoice place = TieWords.place(term.text());
			right.add(new CellChoice(place.statements(), place.row(), place.column(), term.minus(), term.optional()));
		}
		return right;
	}

	private RuleHeader header(Line line, String[] at) throws NotUnderstood {
		Map<String, String> annotations = new LinkedHashMap<>();
		annotations.put("id", line.get("编号"));
		put(annotations, "title", line.get("名称"));
		put(annotations, "category", line.get("类别"));
		put(annotations, "basis", line.get("依据"));
		put(annotations, "requires", line.get("需要"));
		at[0] = "严重程度";
		if (line.get("严重程度") != null) annotations.put("severity", word(SEVERITIES, line.get("严重程度")));
		at[0] = "适用年度";
		years(line.get("适用年度"), annotations);
		return new RuleHeader(line.get("编号") + " " + sheet.name() + " " + line.number(), line.number(), annotations);
	}

	static void years(String text, Map<String, String> annotations) throws NotUnderstood {
		if (text == null) return;
		Matcher years = YEARS.matcher(text.strip());
		if (!years.matches()) throw new NotUnderstood("table.years", text);
		boolean only = years.group(1) != null && years.group(2) == null && years.group(3) == null && years.group(4) == null;
		if (years.group(1) != null && years.group(4) == null) annotations.put("since", years.group(1));
		put(annotations, "until", years.group(5) != null ? years.group(5) : years.group(4) != null || only ? years.group(1) : years.group(2));
	}

	private static void put(Map<String, String> annotations, String name, String value) {
		if (value != null) annotations.put(name, value);
	}

	private String saying(String text) throws NotUnderstood {
		Matcher braces = Pattern.compile("\\{([^{}]*)}").matcher(text == null ? "" : text);
		while (braces.find()) {
			if (!Set.of("subject", "label", "actual", "expected", "difference", "tolerance", "sum", "unit").contains(braces.group(1))) {
				throw new NotUnderstood("check.place", braces.group(1));
			}
		}
		return text;
	}

	private static <T> T word(Map<String, T> words, String text) throws NotUnderstood {
		T meaning = words.get(text.strip());
		if (meaning == null) throw new NotUnderstood("table.word", text, String.join("、", words.keySet().stream().sorted().toList()));
		return meaning;
	}

	private static <T> T choice(Map<String, T> words, Line line, String heading, T usual, String[] at) throws NotUnderstood {
		at[0] = heading;
		return line.get(heading) == null ? usual : word(words, line.get(heading));
	}

	private static String required(Line line, String heading, String[] at) throws NotUnderstood {
		at[0] = heading;
		String text = line.get(heading);
		if (text == null) throw new NotUnderstood("table.blank");
		return text;
	}

	private Tie broken(Line line, String id, String cell, String why) {
		String message = texts.say("table.problem", file, sheet.name(), cell, why);
		problems.add(new TableProblem(file, sheet.name(), line.number(), cell, id, message));
		if (id == null) return null;
		Map<String, String> annotations = new LinkedHashMap<>(Map.of("id", id));
		put(annotations, "title", line.get("名称"));
		put(annotations, "severity", SEVERITIES.get(String.valueOf(line.get("严重程度"))));
		return Tie.broken(new RuleHeader(id + " " + sheet.name() + " " + line.number(), line.number(), annotations), place(line), message);
	}

	private String place(Line line) {
		return texts.say("table.place", file, sheet.name(), line.number());
	}

	private static List<List<String>> groups(Tie tie) {
		List<List<String>> groups = new ArrayList<>();
		groups.add(tie.left().statements());
		for (CellChoice term : tie.right()) {
			if (!term.statements().contains(CellChoice.OWN) && !term.optional() && !groups.contains(term.statements())) groups.add(term.statements());
		}
		return groups;
	}

	/** What the rule needs when nobody wrote it down: all that its lines name where they name the same, else any of it. */
	private static Tie withRequires(Tie tie, Set<List<List<String>>> lines) {
		if (tie.header().annotations().containsKey("requires") || lines.isEmpty()) return tie;
		String all = lines.size() == 1 ? String.join(" ", lines.iterator().next().stream().map(group -> String.join("|", group)).toList())
				: String.join("|", lines.stream().flatMap(List::stream).flatMap(List::stream).distinct().toList());
		Map<String, String> annotations = new LinkedHashMap<>(tie.header().annotations());
		annotations.put("requires", all);
		return tie.with(new RuleHeader(tie.header().name(), tie.header().line(), annotations));
	}
}
