package org.yushen.rules.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.rules.api.Figure;
import org.yushen.rules.api.Terms;
import org.yushen.rules.api.Units;

/**
 * How many × how much for each × how long: “4人，每人每月480元，共计23040元”. A total that any reading explains is right; it is wrong only
 * where the words leave one reading.
 */
final class Products {
	private static final String TOTAL = "共计|合计|总计|小计|共需|需要|所需|需|全年|一年|年度|总额|金额|总金额|总费用|计";
	private static final String VAGUE = "约|左右|不超过|不高于|以内|小于|大于|最高|最低|不低于|不少于|至少|上限|余";
	private static final Set<String> TIMES = Set.of("天", "日", "个工作日", "月", "个月", "年", "周", "小时", "课时", "学时", "学期", "个学期", "个季度", "季度");
	private static final Pattern PASSAGE = Pattern.compile("[；;\n]|(?<![0-9.])[0-9]{1,2}[、.．](?![0-9])|[（(][0-9一二三四五六七八九十]{1,2}[)）]");
	private static final int MONTHS = 12;

	private final List<Figure> counts = new ArrayList<>();
	private final List<Figure> rates = new ArrayList<>();
	private final List<Figure> times = new ArrayList<>();
	private boolean otherSums;
	private boolean vague;
	private Figure total;

	private Products() { }

	/** The total at that place, done again; null when the words before it are no such computation, or leave it open how it was done. */
	static Reckoner.Result of(String plain, List<FigureScanner.Found> found, int at) {
		Products words = new Products();
		words.total = found.get(at).figure();
		if (!Terms.found(words.total.noun(), TOTAL)) return null;
		int from = passage(plain, found.get(at).start());
		int first = at;
		while (first > 0 && found.get(first - 1).start() >= from && !totalled(found.get(first - 1).figure())) first--;
		for (int i = first; i < at; i++) words.sort(plain, found.get(i));
		words.borrowCount(found, first, from);
		return words.result();
	}

	private static boolean totalled(Figure figure) {
		return figure.isSum() && Terms.found(figure.noun(), TOTAL);
	}

	private static int passage(String plain, int before) {
		Matcher mark = PASSAGE.matcher(plain).region(0, before);
		int from = 0;
		while (mark.find()) from = mark.end();
		return from;
	}

	private void sort(String plain, FigureScanner.Found found) {
		Figure figure = found.figure();
		String behind = plain.substring(found.end(), Math.min(plain.length(), found.end() + 2));
		if (Terms.found(figure.noun(), VAGUE) || Terms.found(behind, "左右|以上|以下|以内")) vague = true;
		if (Units.money(figure.unit())) {
			if (figure.per().isEmpty()) otherSums = true;
			else rates.add(figure);
		} else if (TIMES.contains(figure.unit())) times.add(figure);
		else if (figure.unit().equals("%")) otherSums = true;
		else if (counts.stream().noneMatch(known -> known.value().compareTo(figure.value()) == 0)) counts.add(figure);
	}

	/** “交通补助每人3000元，计12000元” after “4人，…”: the persons were told before. */
	private void borrowCount(List<FigureScanner.Found> found, int first, int from) {
		for (int i = first - 1; i >= 0 && counts.isEmpty() && found.get(i).start() >= from; i--) {
			Figure figure = found.get(i).figure();
			if (!Units.money(figure.unit()) && !TIMES.contains(figure.unit()) && !figure.unit().equals("%")) counts.add(figure);
		}
	}

	private Reckoner.Result result() {
		if (rates.isEmpty() || otherSums || counts.size() > 2) return null;
		BigDecimal expected = strict();
		for (BigDecimal reading : readings()) {
			if (Reckoner.fits(Reckoner.yuan(total), reading)) return told(reading);
		}
		return expected == null || vague ? null : told(expected);
	}

	private Reckoner.Result told(BigDecimal expected) {
		return new Reckoner.Result(Reckoner.yuan(total), total.text(), expected, "元", formula());
	}

	/** What it must be where one count, told for each of it, leaves one reading; else null. */
	private BigDecimal strict() {
		if (counts.size() != 1) return null;
		BigDecimal sum = BigDecimal.ZERO;
		for (Figure rate : rates) {
			if (!covers(rate.per(), counts.get(0).unit())) return null;
			BigDecimal length = length(rate, MONTHS);
			if (length == null) return null;
			sum = sum.add(yuan(rate).multiply(length));
		}
		return sum.multiply(counts.get(0).value());
	}

	/** Everything the words may mean: any number of months where none is told, all rates or one of them, each count, both, or none. */
	private Set<BigDecimal> readings() {
		Set<BigDecimal> readings = new TreeSet<>();
		for (int months = 1; months <= MONTHS; months++) {
			List<BigDecimal> amounts = new ArrayList<>();
			BigDecimal all = BigDecimal.ZERO;
			for (Figure rate : rates) {
				BigDecimal length = length(rate, months);
				if (length == null) length = BigDecimal.ONE;
				amounts.add(yuan(rate).multiply(length));
				all = all.add(yuan(rate).multiply(length));
			}
			amounts.add(all);
			for (BigDecimal amount : amounts) multiply(amount, readings);
		}
		return readings;
	}

	private void multiply(BigDecimal amount, Set<BigDecimal> readings) {
		BigDecimal both = amount;
		readings.add(amount);
		for (Figure count : counts) {
			readings.add(amount.multiply(count.value()));
			both = both.multiply(count.value());
		}
		readings.add(both);
		for (Figure time : times) readings.add(amount.multiply(time.value()));
	}

	/** How many times the rate is paid; null when it is told for days, hours … and their number is not. */
	private BigDecimal length(Figure rate, int months) {
		String per = rate.per();
		if (per.contains("月")) return times.stream().filter(t -> t.unit().contains("月")).map(Figure::value).findFirst().orElse(BigDecimal.valueOf(months));
		for (String unit : List.of("天", "日", "周", "小时", "课时", "学时", "学期", "季度")) {
			if (per.contains(unit)) {
				boolean day = unit.equals("天") || unit.equals("日");
				return times.stream().filter(t -> t.unit().contains(unit) || day && (t.unit().equals("天") || t.unit().endsWith("日"))).map(Figure::value)
						.findFirst().orElse(null);
			}
		}
		return BigDecimal.ONE;
	}

	private static boolean covers(String per, String unit) {
		return per.contains(unit) || per.contains("人") && (unit.equals("名") || unit.equals("人")) || per.contains("生") && unit.matches("人|名");
	}

	private static BigDecimal yuan(Figure figure) {
		return Units.convert(figure.value(), figure.unit(), "元");
	}

	private String formula() {
		StringBuilder formula = new StringBuilder();
		for (Figure count : counts) formula.append(formula.isEmpty() ? "" : "、").append(count.text());
		List<String> prices = rates.stream().map(rate -> rate.text().replaceAll("/.*", "") + "/" + String.join("/", rate.per().split("(?<=人|户|月|年|天|日|个)"))).toList();
		formula.append(formula.isEmpty() ? "" : "×").append(prices.size() == 1 ? prices.get(0) : "（" + String.join("＋", prices) + "）");
		for (Figure time : times) formula.append("×").append(time.text());
		if (times.isEmpty() && rates.stream().anyMatch(rate -> rate.per().contains("月"))) formula.append("×12个月");
		return formula.toString();
	}
}
