package org.yushen.rules.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.rules.table.CellChoice.Choice;
import org.yushen.rules.table.CellChoice.Kind;
import org.yushen.rules.table.Tie.Condition;
import org.yushen.rules.table.Tie.Test;
import org.yushen.rules.table.Tie.Tolerance;

/** The words of the cells of a tie table. What is not understood throws {@link NotUnderstood}. */
final class TieWords {
	/** Key of a sentence and its parts. */
	static final class NotUnderstood extends Exception {
		private static final long serialVersionUID = 1L;
		final transient Object[] parts;

		NotUnderstood(String key, Object... parts) {
			super(key);
			this.parts = parts;
		}
	}

	private static final String NUMERALS = "一二三四五六七八九十";
	private static final Pattern STATEMENT = Pattern.compile("(?:表|T)([一二三四五六七八九十]+|[0-9]+)(?:[（(-]?(收入|支出|income|expenditure)[)）]?)?");
	private static final Pattern TERMS = Pattern.compile("([+＋\\-－−]?)\\s*((?:\\{[^{}]*}|\\[[^\\[\\]]*]|【[^【】]*】|[^+＋\\-－−\\[\\]【】{}])+)");
	private static final Map<String, Kind> ROWS = Map.ofEntries(Map.entry("合计", Kind.TOTAL), Map.entry("合计行", Kind.TOTAL), Map.entry("总额", Kind.GRAND),
			Map.entry("每行", Kind.EACH), Map.entry("每类", Kind.CLASS), Map.entry("每个科目", Kind.CODED), Map.entry("每个项目", Kind.PROJECT), Map.entry("每个单位", Kind.UNIT),
			Map.entry("同行", Kind.SAME), Map.entry("各类之和", Kind.CLASSES), Map.entry("下级之和", Kind.CHILDREN));
	private static final Map<String, Kind> COLUMNS = Map.of("每列", Kind.EACH, "同列", Kind.SAME);
	private static final Map<String, Test> TESTS = Map.of("有数", Test.HAS_AMOUNT, "无数", Test.NO_AMOUNT, "有此行", Test.HAS_ROW, "无此行", Test.NO_ROW,
			"有此栏", Test.HAS_COLUMN, "无此栏", Test.NO_COLUMN, "都有上级", Test.NO_ORPHAN);
	private static final Map<String, Test> COMPARISONS = Map.of("等于", Test.EQUAL, "大于", Test.MORE, "小于", Test.LESS, "不大于", Test.NOT_MORE, "不小于", Test.NOT_LESS);

	private TieWords() { }

	/** 表一、表三: any of them. */
	static List<String> statements(String text) throws NotUnderstood {
		List<String> ids = new ArrayList<>();
		for (String name : text.split("[、，,;；\\s]+")) {
			if (name.equals("本表")) ids.add(CellChoice.OWN);
			else if (!name.isEmpty()) ids.add(statement(name));
		}
		return ids;
	}

	static String statement(String name) throws NotUnderstood {
		Matcher matcher = STATEMENT.matcher(name.strip());
		int number = matcher.matches() ? number(matcher.group(1)) : 0;
		if (number < 1 || number > 13) throw new NotUnderstood("table.statement", name);
		String half = matcher.group(2);
		if (half != null && number != 9) throw new NotUnderstood("table.statement", name);
		return "T" + number + (half == null ? "" : half.matches("收入|income") ? "-income" : "-expenditure");
	}

	private static int number(String text) {
		if (text.matches("[0-9]{1,2}")) return Integer.parseInt(text);
		int ten = text.indexOf('十');
		if (ten < 0) return text.length() == 1 ? NUMERALS.indexOf(text) + 1 : 0;
		return ten == 0 && text.length() <= 2 ? 10 + (text.length() == 2 ? NUMERALS.indexOf(text.charAt(1)) + 1 : 0) : 0;
	}

	static Choice row(String text) throws NotUnderstood {
		return choice(text, ROWS);
	}

	static Choice column(String text) throws NotUnderstood {
		return choice(text, COLUMNS);
	}

	private static Choice choice(String text, Map<String, Kind> words) throws NotUnderstood {
		String plain = text.strip();
		if (words.containsKey(plain)) return new Choice(words.get(plain), List.of());
		Matcher without = Pattern.compile("([^-－{}]+)[-－]\\{([^{}]+)}").matcher(plain);
		if (without.matches() && words.containsKey(without.group(1).strip())) return new Choice(words.get(without.group(1).strip()), List.of(without.group(2).strip()));
		Matcher list = Pattern.compile("\\{([^{}]+)}").matcher(plain);
		if (list.matches()) return new Choice(Kind.LISTED, List.of(list.group(1).strip()));
		if (plain.isEmpty() || plain.matches(".*[{}].*")) throw new NotUnderstood("table.choice", text);
		return new Choice(Kind.NAMED, Arrays.stream(plain.split("[|｜]")).map(String::strip).filter(name -> !name.isEmpty()).toList());
	}

	/** One part of a sum. @param text without sign and brackets */
	record Term(String text, boolean minus, boolean optional) {
		/** Whether it names statement, row and column: 表一/上年结转/金额. */
		boolean whole() {
			return text.contains("/");
		}
	}

	/** A+B-[C]: brackets round what a paper may do without. A name in the tables may hold round brackets, never these. */
	static List<Term> terms(String text) throws NotUnderstood {
		List<Term> terms = new ArrayList<>();
		Matcher matcher = TERMS.matcher(text.strip());
		int end = 0;
		while (matcher.lookingAt()) {
			if (!terms.isEmpty() && matcher.group(1).isEmpty()) break;
			String word = matcher.group(2).strip();
			boolean optional = word.matches("\\[.*]|【.*】") || word.matches("\\{.*}");
			String inner = word.matches("\\[.*]|【.*】") ? word.substring(1, word.length() - 1).strip() : word;
			terms.add(new Term(inner, matcher.group(1).matches("[\\-－−]"), optional));
			end = matcher.end();
			matcher.region(end, text.strip().length());
		}
		if (terms.isEmpty() || end != text.strip().length()) throw new NotUnderstood("table.sum", text);
		return terms;
	}

	/** 舍入, 精确, a number with its unit, or the name of a threshold. */
	static Tolerance tolerance(String text) throws NotUnderstood {
		String plain = text == null ? "" : text.strip();
		if (plain.isEmpty() || plain.equals("舍入")) return new Tolerance(null, null, null, false);
		if (plain.matches("精确|0")) return new Tolerance(null, null, null, true);
		Matcher amount = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,8})?)\\s*(元|万元|亿元|%)?").matcher(plain);
		if (amount.matches()) {
			if (amount.group(2) == null) throw new NotUnderstood("table.unit", plain);
			return new Tolerance(null, new BigDecimal(amount.group(1)), amount.group(2), false);
		}
		if (plain.matches(".*[0-9].*")) throw new NotUnderstood("table.tolerance", plain);
		return new Tolerance(plain, null, null, false);
	}

	/** 表一/上年结转/金额. */
	static CellChoice place(String text) throws NotUnderstood {
		String[] parts = text.split("/");
		if (parts.length != 3) throw new NotUnderstood("table.place.three", text);
		return new CellChoice(statements(parts[0]), row(parts[1]), column(parts[2]), false, true);
	}

	/** 表一/上年结转/金额 无数；表十/公务接待费 有此栏；表四/上年结转/金额 不小于 表一/上年结转/金额；单位预算. */
	static List<Condition> conditions(String text) throws NotUnderstood {
		List<Condition> conditions = new ArrayList<>();
		for (String one : (text == null ? "" : text).split("[；;\\n]")) {
			String plain = one.strip();
			if (plain.equals("单位预算")) conditions.add(new Condition(null, Test.UNIT, null));
			else if (plain.equals("部门预算")) conditions.add(new Condition(null, Test.DEPARTMENT, null));
			else if (!plain.isEmpty()) conditions.add(condition(plain));
		}
		return conditions;
	}

	private static Condition condition(String text) throws NotUnderstood {
		Matcher two = Pattern.compile("(.+?)\\s*(不大于|不小于|等于|大于|小于)\\s*(.+)").matcher(text);
		if (two.matches()) return new Condition(place(two.group(1)), COMPARISONS.get(two.group(2)), place(two.group(3)));
		Matcher matcher = Pattern.compile("([^/]+)/([^/]+?)(?:/([^/]+?))?\\s*(有数|无数|有此行|无此行|有此栏|无此栏|都有上级)").matcher(text);
		if (!matcher.matches()) throw new NotUnderstood("table.condition", text);
		Test test = TESTS.get(matcher.group(4));
		if (test == Test.HAS_COLUMN || test == Test.NO_COLUMN) {
			Choice asked = column(matcher.group(3) == null ? matcher.group(2) : matcher.group(3));
			return new Condition(new CellChoice(statements(matcher.group(1)), new Choice(Kind.EACH, List.of()), asked, false, true), test, null);
		}
		Choice column = matcher.group(3) == null ? new Choice(Kind.EACH, List.of()) : column(matcher.group(3));
		return new Condition(new CellChoice(statements(matcher.group(1)), row(matcher.group(2)), column, false, true), test, null);
	}
}
