package org.yushen.rules.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.yushen.rules.api.Estimate;
import org.yushen.rules.api.Figure;
import org.yushen.rules.api.Terms;
import org.yushen.rules.api.Units;

/** Lists that are added up: “文件柜4000元，碎纸机900元，共计4900元” in one sentence, “…四项共计378万元” over the whole text. */
final class Sums {
	private static final String NUMERALS = "二三四五六七八九十";
	private static final String ITEMS = "(?<![一-龥]分|第)[两二三四五六七八九十]项(?:费用|资金|经费|补贴)?(?:共计|合计|总计|共需|共|全年)";
	private static final String LIST = "(?:共计|合计|总计)$|(?:共计|合计|总计)(?:金额|费用|资金|需|需要|支出)";
	private static final String OPEN = "等|其中|包括|总投资|上年|去年|结余|剩余";
	private static final String PRICE = "标准|单价|均|每|基数|最低|最高|工资";

	private Sums() { }

	/** The total at that place, done again; null when the words before it are no list of amounts. */
	static Reckoner.Result of(String plain, List<FigureScanner.Found> found, int at) {
		Figure total = found.get(at).figure();
		String items = Terms.find(total.noun(), ITEMS);
		if (items != null) return counted(found, at, number(items.charAt(0)));
		return Terms.found(total.noun(), LIST) ? listed(plain, found, at) : null;
	}

	private static int number(char numeral) {
		return numeral == '两' ? 2 : NUMERALS.indexOf(numeral) + 2;
	}

	/** The amounts in front, as many as the words say; null when one of them is a price, or there are not so many. */
	private static Reckoner.Result counted(List<FigureScanner.Found> found, int at, int number) {
		List<Figure> parts = new ArrayList<>();
		for (int i = at - 1; i >= 0 && parts.size() < number; i--) {
			Figure figure = found.get(i).figure();
			if (figure.isSum() && !Terms.found(figure.noun(), PRICE)) parts.add(0, figure);
		}
		return parts.size() == number ? result(parts, found.get(at).figure()) : null;
	}

	/** All amounts of the sentence in front; null when the list is open, holds prices, or its end alone makes the total. */
	private static Reckoner.Result listed(String plain, List<FigureScanner.Found> found, int at) {
		int from = plain.lastIndexOf('。', found.get(at).start()) + 1;
		if (Terms.found(plain.substring(from, found.get(at).start()), OPEN)) return null;
		List<Figure> parts = new ArrayList<>();
		for (int i = at - 1; i >= 0 && found.get(i).start() >= from; i--) {
			Figure figure = found.get(i).figure();
			if (!figure.isSum() || figure.noun().isEmpty() || Terms.found(figure.noun(), PRICE)) return null;
			parts.add(0, figure);
		}
		if (parts.size() < 2) return null;
		Reckoner.Result whole = result(parts, found.get(at).figure());
		for (int i = 0; i < parts.size(); i++) {
			Reckoner.Result end = result(parts.subList(i, parts.size()), found.get(at).figure());
			if (Reckoner.fits(end.told(), end.expected())) return end;
		}
		return whole;
	}

	private static Reckoner.Result result(List<Figure> parts, Figure total) {
		Estimate sum = Estimate.exact(BigDecimal.ZERO, "元");
		for (Figure part : parts) sum = sum.plus(Reckoner.yuan(part));
		Estimate told = Reckoner.yuan(total);
		Estimate widened = Estimate.between(told.getValue(), told.margin().add(sum.margin()), "元");
		String formula = String.join("＋", parts.stream().map(Figure::text).toList());
		return new Reckoner.Result(widened, total.text(), Units.convert(sum.getValue(), "元", "元"), "元", formula);
	}
}
