package org.yushen.rules.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.rules.api.Estimate;
import org.yushen.rules.api.Units;

/** Equations written out in a text: 250*130*3=97500元, 4人×480元×12月=2.3万元, 4000+2100=6100元. Those with brackets are left alone. */
final class Equations {
	private static final String TERM = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?%?(?:[一-龥]{1,6}(?:/[一-龥]{1,3}){0,3})?";
	private static final Pattern EQUATION = Pattern.compile("(?<![0-9.)])(" + TERM + "(?:[*×xX+＋]" + TERM + "){1,9})[=＝](?:约)?([0-9,]+(?:\\.[0-9]+)?)(亿元|万元|千元|元)?");
	private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(%?)((?:亿|万|千)?元)?");

	private final String plain;

	Equations(String plain) {
		this.plain = plain;
	}

	void each(Consumer<Reckoner.Result> results) {
		Matcher equation = EQUATION.matcher(plain.replace(" ", ""));
		while (equation.find()) {
			BigDecimal sum = BigDecimal.ZERO;
			boolean money = false;
			for (String addend : equation.group(1).split("[+＋]")) {
				BigDecimal product = BigDecimal.ONE;
				for (String factor : addend.split("[*×xX]")) {
					Matcher number = NUMBER.matcher(factor);
					if (!number.lookingAt()) return;
					money |= number.group(3) != null;
					product = product.multiply(value(number), MathContext.DECIMAL128);
				}
				sum = sum.add(product);
			}
			results.accept(result(equation, sum, money));
		}
	}

	private static BigDecimal value(Matcher number) {
		BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
		if (!number.group(2).isEmpty()) value = value.movePointLeft(2);
		return number.group(3) == null ? value : Units.convert(value, number.group(3), "元");
	}

	/** Where no factor names 元, the result may be in the unit it names or in 元. */
	private static Reckoner.Result result(Matcher equation, BigDecimal value, boolean money) {
		String digits = equation.group(2).replace(",", "");
		String unit = equation.group(3) == null ? "元" : equation.group(3);
		int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
		BigDecimal told = new BigDecimal(digits);
		BigDecimal half = BigDecimal.valueOf(5).scaleByPowerOfTen(-decimals - 1);
		Estimate printed = Estimate.between(told, half, unit);
		BigDecimal expected = !money && told.subtract(value).abs().compareTo(half) <= 0 ? Units.convert(value, unit, "元") : value;
		return new Reckoner.Result(printed.in("元"), equation.group(2) + unit, expected, "元", equation.group(1).replace('*', '×'));
	}
}
