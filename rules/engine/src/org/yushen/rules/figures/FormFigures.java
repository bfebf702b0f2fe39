package org.yushen.rules.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.rules.api.Figure;
import org.yushen.rules.api.Reckoning;

/** What the words of the performance forms tell in numbers, as facts for rules: figures, computations, and what is told twice. */
public final class FormFigures {
	private FormFigures() { }

	/** All of them, form by form in reading order; self-evaluations do not belong into a budget and are not looked at. */
	public static List<Object> of(Disclosure disclosure) {
		List<Object> facts = new ArrayList<>();
		for (PerformanceForm form : disclosure.getForms()) {
			if (form.getKind() != FormKind.SELF_EVALUATION) of(form, facts);
		}
		return facts;
	}

	private static void of(PerformanceForm form, List<Object> facts) {
		List<Figure> figures = new ArrayList<>();
		Set<String> told = new HashSet<>();
		for (FormText text : form.getTexts()) {
			if (text.getText() == null) continue;
			String plain = FigureScanner.plain(text.getText());
			List<FigureScanner.Found> found = FigureScanner.scan(form, text, plain);
			found.forEach(each -> figures.add(each.figure()));
			for (Reckoning reckoning : new Reckoner(form, text, plain, found).reckonings()) {
				// the same words often stand in several texts of a form
				if (told.add(reckoning.formula() + "=" + reckoning.told())) facts.add(reckoning);
			}
		}
		facts.addAll(figures);
		facts.addAll(Retellings.of(form, figures));
	}
}
