package org.yushen.rules.figures;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.rules.api.Figure;

/** Finds the numbers with a unit in a text of a performance form. Years, dates, document numbers and list numbers are none. */
final class FigureScanner {
	private static final String NUMBER = "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
	private static final String COUNTER = "人次|人|名|户|家|个月|个季度|个学期|个工作日|个|所|校|村|辆|台|套|件|次|场|期|份|册|笔|批|处|条|座|项|节|课时|学时|班|亩|公里|千米|平方米|平米|立方米|吨|公斤|"
			+ "小时|天|日|周|月|季度|学期|年";
	/** What does not let a number be one of its own: a letter or digit, a bracket of a document number, a decimal point, a dash, 第. */
	private static final Pattern FIGURE = Pattern.compile("(?<![0-9A-Za-z.,\\-〔\\[【第])(" + NUMBER + ")(?![0-9])(?:余)?"
			+ "(?:(亿元|千万元|百万元|万元|千元|元)|(%|％)|((?:万|亿)?(?:" + COUNTER + ")))(?:钱)?"
			+ "((?:[/·](?:每)?(?:" + COUNTER + "|生|床|队))*)");
	private static final Pattern PER_BEFORE = Pattern.compile("(?:每(" + COUNTER + "|生|床|队)|人均|(年|月|日)(?:人均)?(?:补助|补贴|工资|生活费)?标准)");
	private static final Pattern BREAK = Pattern.compile("[，,。；;：:、\n（）()]");
	private static final int LONGEST_NOUN = 24;
	/** What was counted stands close behind the number; farther on it is what was done with it. */
	private static final int LONGEST_OBJECT = 6;

	private FigureScanner() { }

	/** A figure and where in the text (NFKC but for full-width commas) it begins and ends. */
	record Found(Figure figure, int start, int end) { }

	static String plain(String text) {
		String marked = text.replace('，', '\uE000').replace('；', '\uE001').replace('：', '\uE002');
		return Normalizer.normalize(marked, Normalizer.Form.NFKC).replace('\uE000', '，').replace('\uE001', '；').replace('\uE002', '：')
				.replaceAll("(?<=[0-9]) +(?=[一-龥])|(?<=[一-龥]) +(?=[0-9])", "");
	}

	static List<Found> scan(PerformanceForm form, FormText where, String plain) {
		List<Found> found = new ArrayList<>();
		Matcher matcher = FIGURE.matcher(plain);
		int last = 0;
		while (matcher.find()) {
			Figure figure = figure(form, where, plain, matcher, last);
			if (figure == null) continue;
			found.add(new Found(figure, matcher.start(), matcher.end()));
			last = matcher.end();
		}
		return found;
	}

	private static Figure figure(PerformanceForm form, FormText where, String plain, Matcher matcher, int last) {
		String digits = matcher.group(1).replace(",", "");
		BigDecimal value = new BigDecimal(digits);
		String unit = matcher.group(2) != null ? matcher.group(2) : matcher.group(3) != null ? "%" : matcher.group(4);
		if (date(unit, value, plain, matcher.end())) return null;
		String before = plain.substring(Math.max(last, matcher.start() - 2 * LONGEST_NOUN), matcher.start());
		int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
		return new Figure(form, where, noun(before), value, decimals, unit, per(before, matcher.group(5)), matcher.group(), object(plain, matcher.end()));
	}

	/** 2025年, 3月, 12月31日: points in time; “3年” and “12个月” are lengths. */
	private static boolean date(String unit, BigDecimal value, String plain, int end) {
		if (unit.equals("年")) return value.intValue() >= 1900 && value.intValue() < 2100;
		if (unit.equals("日")) return true;
		return unit.equals("月") && (value.intValue() > 12 || end < plain.length() && Character.isDigit(plain.charAt(end))
				|| end < plain.length() && "底初末份中下上起至到前，,。、-".indexOf(plain.charAt(end)) >= 0);
	}

	/** The words since the last punctuation mark. */
	private static String noun(String before) {
		Matcher mark = BREAK.matcher(before);
		int from = 0;
		while (mark.find()) if (mark.end() < before.length()) from = mark.end();
		String words = before.substring(from).replaceAll("[^一-龥0-9A-Za-z%“”]", "");
		return words.length() > LONGEST_NOUN ? words.substring(words.length() - LONGEST_NOUN) : words;
	}

	/** The words up to the next number or punctuation mark. */
	private static String object(String plain, int from) {
		int to = from;
		while (to < plain.length() && to < from + LONGEST_OBJECT && plain.charAt(to) >= '一' && plain.charAt(to) <= '龥') to++;
		return plain.substring(from, to);
	}

	/** What the number is told for each of: before it (每人每月) or behind it (/人/月). */
	private static String per(String before, String behind) {
		StringBuilder per = new StringBuilder();
		String clause = before.substring(Math.max(before.lastIndexOf('，'), Math.max(before.lastIndexOf('。'), before.lastIndexOf(','))) + 1);
		Matcher each = PER_BEFORE.matcher(clause);
		while (each.find()) per.append(each.group(1) != null ? each.group(1) : each.group(2) != null ? each.group(2) : "人");
		if (behind != null) {
			for (String part : behind.replace("每", "").split("[/·]")) if (!part.isEmpty() && per.indexOf(part) < 0) per.append(part);
		}
		return per.toString();
	}
}
