package org.yushen.rules.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.model.review.ReviewFactory;
import org.yushen.rules.Texts;
import org.yushen.rules.api.Units;

/** Makes the finding of a check that did not pass: numbers, evidence, sentence. Key, rule and pack come later. */
final class FindingDraft {
	/** The comparison that failed and the unit it was made in. */
	record Compared(Comparison comparison, String unit) { }

	/** More operands than these are counted in the sentence, not written out; the evidence holds them all. */
	private static final int WRITTEN_OUT = 6;

	private final Paths paths;
	private final Texts texts;

	FindingDraft(Paths paths, Texts texts) {
		this.paths = paths;
		this.texts = texts;
	}

	/** @param numbers null for a check on words */
	Finding of(CheckDraft draft, Compared numbers) {
		Finding finding = ReviewFactory.eINSTANCE.createFinding();
		finding.setSubject(draft.detail == null ? paths.words(draft.subject) : texts.say("path.detail", paths.words(draft.subject), draft.detail.strip()));
		finding.setActualText(draft.actualText);
		finding.setExpectedText(draft.expectedText);
		Map<String, String> words = new HashMap<>();
		words.put("subject", paths.words(draft.subject));
		words.put("label", draft.actual == null || draft.actual.label() == null ? "" : draft.actual.label());
		if (numbers != null) numbers(finding, draft, numbers, words);
		else told(finding, draft, words);
		evidence(finding, draft);
		String sentence = draft.sentence != null ? draft.sentence : usual(numbers != null);
		StringBuilder message = new StringBuilder(Sentence.filled(sentence, words));
		draft.hints.forEach(hint -> message.append(hint));
		finding.setMessage(message.toString());
		return finding;
	}

	/** For a rule that says nothing. Its places stand in other brackets in the properties, where braces have a meaning of their own. */
	private String usual(boolean numbers) {
		return texts.say(numbers ? "check.default.numbers" : "check.default.words").replace('<', '{').replace('>', '}');
	}

	private void numbers(Finding finding, CheckDraft draft, Compared numbers, Map<String, String> words) {
		String unit = numbers.unit();
		Comparison comparison = numbers.comparison();
		int actualDecimals = orElse(Numbers.decimals(draft.actual, unit), expectedDecimals(draft, unit, null));
		int expectedDecimals = expectedDecimals(draft, unit, actualDecimals);
		BigDecimal actual = Numbers.scaled(comparison.actual().getValue(), actualDecimals);
		BigDecimal expected = Numbers.scaled(comparison.expected().getValue(), expectedDecimals);
		finding.setUnit(unit);
		finding.setActual(actual);
		finding.setExpected(expected);
		finding.setDifference(actual.subtract(expected).abs());
		finding.setTolerance(Numbers.tolerance(comparison.tolerance()));
		words.put("unit", unit == null ? "" : unit);
		words.put("actual", Numbers.printed(draft.actual, unit));
		boolean shown = draft.expected != null && draft.expected.decimals() >= 0;
		words.put("expected", shown ? Numbers.printed(draft.expected, unit) : Numbers.text(expected, unit));
		words.put("difference", Numbers.text(finding.getDifference(), unit));
		words.put("tolerance", Numbers.text(finding.getTolerance(), unit));
		words.put("sum", sum(draft, unit));
	}

	private static int orElse(Integer decimals, int other) {
		return decimals == null ? other : decimals;
	}

	/** A sum has the decimals of its parts, a computed value those of the value it is held against. */
	private static int expectedDecimals(CheckDraft draft, String unit, Integer actual) {
		if (draft.expected != null) {
			Integer own = Numbers.decimals(draft.expected, unit);
			return own != null ? own : actual != null ? actual : 2;
		}
		return Numbers.most(draft.operands.stream().filter(o -> o.sign() != null).map(CheckDraft.Operand::printed).toList(), unit);
	}

	/** A check on words or counts may still speak of numbers. */
	private static void told(Finding finding, CheckDraft draft, Map<String, String> words) {
		String unit = draft.unit;
		if (draft.actual != null && draft.actual.value() != null) {
			finding.setActual(draft.actual.value());
			finding.setUnit(draft.actual.unit());
			words.put("actual", Numbers.printed(draft.actual, unit == null ? draft.actual.unit() : unit));
		} else {
			words.put("actual", Objects.requireNonNullElse(draft.actualText, ""));
		}
		if (draft.expected != null && draft.expected.value() != null) {
			boolean same = Units.comparable(draft.expected.unit(), finding.getUnit());
			BigDecimal value = draft.expected.value();
			boolean other = same && draft.expected.unit() != null;
			finding.setExpected(other ? Units.convert(value, draft.expected.unit(), finding.getUnit()) : value);
			words.put("expected", Numbers.printed(draft.expected, unit == null ? draft.expected.unit() : unit));
		} else {
			words.put("expected", Objects.requireNonNullElse(draft.expectedText, ""));
		}
		if (finding.getActual() != null && finding.getExpected() != null) {
			finding.setDifference(finding.getActual().subtract(finding.getExpected()).abs());
			words.put("difference", Numbers.text(finding.getDifference(), finding.getUnit()));
		}
		words.put("unit", finding.getUnit() == null ? "" : finding.getUnit());
		words.put("sum", "");
	}

	private String sum(CheckDraft draft, String unit) {
		List<CheckDraft.Operand> parts = draft.operands.stream().filter(operand -> operand.sign() != null).toList();
		StringBuilder text = new StringBuilder();
		for (CheckDraft.Operand part : parts.subList(0, Math.min(parts.size(), WRITTEN_OUT))) {
			if (!text.isEmpty() || part.sign().equals("−")) text.append(part.sign().equals("+") ? "＋" : "－");
			text.append(part.printed().label() == null ? "" : part.printed().label());
			text.append(Numbers.printed(part.printed(), unit));
		}
		return parts.size() > WRITTEN_OUT ? texts.say("check.sum.more", text, parts.size()) : text.toString();
	}

	private void evidence(Finding finding, CheckDraft draft) {
		if (draft.actual != null) add(finding, "actual", draft.actual, null);
		if (draft.expected != null && draft.expected.source() != null) add(finding, "expected", draft.expected, null);
		draft.operands.forEach(operand -> add(finding, "operand", operand.printed(), operand.sign()));
		draft.contexts.forEach(context -> add(finding, "context", context, null));
		if (finding.getOperands().isEmpty() && PrintedValues.placeOf(draft.subject) != null) {
			String quote = draft.subject instanceof org.yushen.model.disclosure.Located located ? Quotes.of(located) : null;
			add(finding, "context", new Printed(null, null, 0, quote, draft.subject, PrintedValues.placeOf(draft.subject), draft.subject, null), null);
		}
	}

	private void add(Finding finding, String role, Printed printed, String sign) {
		Operand operand = ReviewFactory.eINSTANCE.createOperand();
		operand.setRole(role);
		operand.setLabel(label(printed));
		operand.setValue(printed.value());
		operand.setUnit(printed.unit());
		operand.setDecimals(Math.max(0, printed.decimals()));
		operand.setSign(sign);
		operand.setQuote(printed.quote());
		if (printed.place() != null) operand.setLocation((Location) EcoreUtil.copy((EObject) printed.place()));
		finding.getOperands().add(operand);
	}

	/** 表三“208 …”行“合计”栏; with the rule's own word for it where that says more. */
	private String label(Printed printed) {
		String label = printed.label();
		String words = printed.words(paths);
		if (words == null || words.equals(label)) return label;
		return label == null || words.contains(label) ? words : texts.say("check.label", words, label);
	}
}
