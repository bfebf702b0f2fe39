package org.yushen.rules.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.rules.api.Estimate;
import org.yushen.rules.api.Figure;
import org.yushen.rules.api.Reckoning;

/** Does the computations of one text again: written equations, persons × price × months, and lists that are added up. */
final class Reckoner {
	/** Money is compared to the 元. */
	static final BigDecimal ONE = BigDecimal.ONE;

	private final PerformanceForm form;
	private final FormText where;
	private final String plain;
	private final List<FigureScanner.Found> found;
	private final List<Reckoning> reckonings = new ArrayList<>();

	Reckoner(PerformanceForm form, FormText where, String plain, List<FigureScanner.Found> found) {
		this.form = form;
		this.where = where;
		this.plain = plain;
		this.found = found;
	}

	/** In the order they stand; only those that can be read in one way. */
	List<Reckoning> reckonings() {
		new Equations(plain).each(this::add);
		for (int i = 0; i < found.size(); i++) {
			Figure total = found.get(i).figure();
			if (!total.isSum()) continue;
			Result result = Products.of(plain, found, i);
			if (result == null) result = Sums.of(plain, found, i);
			if (result != null) add(result);
		}
		return reckonings;
	}

	private void add(Result result) {
		reckonings.add(new Reckoning(form, where, reckonings.size() + 1, result.told(), result.text(), result.expected(), result.unit(), result.formula()));
	}

	/** A result as told, and what it comes to. */
	record Result(Estimate told, String text, BigDecimal expected, String unit, String formula) { }

	/** A figure of money in 元, give or take what it was rounded by. */
	static Estimate yuan(Figure figure) {
		return figure.getEstimate().in("元");
	}

	/** Whether the amount may be what was told, to the 元 at least. */
	static boolean fits(Estimate told, BigDecimal amount) {
		BigDecimal off = told.getValue().subtract(amount).abs();
		return off.compareTo(told.margin().max(ONE)) <= 0;
	}
}
