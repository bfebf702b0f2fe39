package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.kie.api.runtime.KieSession;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.Texts;
import org.yushen.rules.api.Checks;
import org.yushen.rules.api.Estimate;
import org.yushen.rules.api.Units;
import org.yushen.rules.compile.RuleNetwork;

/** Global “checks” of one session: judges what the firing rule says and keeps it. For one thread. */
final class Judge implements Stage, Checks {
	private final Texts texts;
	private final Paths paths;
	private final PrintedValues values;
	private final FindingDraft findings;
	private final List<Judged> judged = new ArrayList<>();
	private final Set<String> sentences = new HashSet<>();
	private String rule;

	Judge(Texts texts) {
		this.texts = texts;
		this.paths = new Paths(texts);
		this.values = new PrintedValues(paths, texts);
		this.findings = new FindingDraft(paths, texts);
	}

	@Override
	public void begin(KieSession session, RuleNetwork network) {
		if (network.hasGlobal("checks")) session.setGlobal("checks", this);
	}

	/** From now on checks belong to that rule. */
	@Override
	public void firing(String ruleId) {
		rule = ruleId;
	}

	List<Judged> judged() {
		return judged;
	}

	@Override
	public CheckDraft on(Object subject) {
		return on(subject, null);
	}

	@Override
	public CheckDraft on(Object subject, String detail) {
		if (RuleHeader.each(rule).size() > 1) throw new IllegalArgumentException(texts.say("check.serves"));
		if (subject == null) throw new IllegalArgumentException(texts.say("check.nosubject"));
		paths.key(subject); // refuses what is no object of the paper while the rule's line is still known
		return new CheckDraft(subject, detail, values, texts, this);
	}

	/** A rule says the same of hundreds of subjects. @throws IllegalArgumentException when a name in braces is unknown */
	String sentence(String text) {
		if (text == null || sentences.contains(text)) return text;
		Sentence.check(text, texts);
		sentences.add(text);
		return text;
	}

	void decided(CheckDraft draft, Judged.Kind kind, String why) {
		if (kind == Judged.Kind.VIOLATED && (illegible(draft.actualText) || illegible(draft.expectedText))) {
			decided(draft, Judged.Kind.NOT_EVALUATED, texts.say("check.illegible", paths.words(draft.subject)));
			return;
		}
		keep(draft, kind, why, kind == Judged.Kind.VIOLATED ? findings.of(draft, null) : null, List.of());
	}

	void compare(CheckDraft draft, Predicate<Comparison> passes) {
		if (draft.actual == null || draft.actual.estimate() == null) throw new IllegalArgumentException(texts.say("check.noactual"));
		if (draft.expected == null && !draft.sum) throw new IllegalArgumentException(texts.say("check.noexpected"));
		String unreadable = unreadable(draft);
		if (unreadable != null) {
			decided(draft, Judged.Kind.NOT_EVALUATED, unreadable);
			return;
		}
		String unit = unit(draft);
		Estimate actual = draft.actual.estimate().in(unit);
		Estimate expected = expected(draft, unit);
		if (!actual.isKnown() || !expected.isKnown()) {
			decided(draft, Judged.Kind.NOT_EVALUATED, texts.say("check.units", paths.words(draft.subject)));
			return;
		}
		Comparison comparison = new Comparison(actual, expected, draft.fixed, draft.atLeast);
		boolean passed = passes.test(comparison);
		keep(draft, passed ? Judged.Kind.PASSED : Judged.Kind.VIOLATED, null,
				passed ? null : findings.of(draft, new FindingDraft.Compared(comparison, unit)), List.of(comparison.actual(), comparison.expected()));
	}

	/** Words of which the reader could not tell each character accuse nobody. */
	private static boolean illegible(String words) {
		return words != null && words.indexOf('\ufffd') >= 0;
	}

	/** The value in question in a signature. */
	private record AsPrinted(Printed actual) {
		@Override
		public String toString() {
			return actual == null ? "" : actual.label() + " " + actual.quote();
		}
	}

	private static String unreadable(CheckDraft draft) {
		if (draft.actual.unreadable() != null) return draft.actual.unreadable();
		if (draft.expected != null) return draft.expected.unreadable();
		for (CheckDraft.Operand operand : draft.operands) {
			if (operand.sign() != null && operand.printed().unreadable() != null) return operand.printed().unreadable();
		}
		return null;
	}

	/** The unit to compare in: the rule's choice, else that of the actual value, else the first that any has. */
	private static String unit(CheckDraft draft) {
		if (draft.unit != null) return draft.unit;
		if (draft.actual.unit() != null) return draft.actual.unit();
		if (draft.expected != null && draft.expected.unit() != null) return draft.expected.unit();
		for (CheckDraft.Operand operand : draft.operands) if (operand.printed().unit() != null) return operand.printed().unit();
		return null;
	}

	private static Estimate expected(CheckDraft draft, String unit) {
		if (draft.expected != null) return draft.expected.estimate().in(unit);
		Estimate sum = Estimate.exact(0, unit);
		for (CheckDraft.Operand operand : draft.operands) {
			if (operand.sign() == null) continue;
			if (!Units.comparable(operand.printed().unit(), unit)) return Estimate.UNKNOWN;
			Estimate part = operand.printed().estimate().in(unit);
			sum = operand.sign().equals("+") ? sum.plus(part) : sum.minus(part);
		}
		return sum;
	}

	private void keep(CheckDraft draft, Judged.Kind kind, String why, Finding finding, List<Object> compared) {
		String path = paths.key(draft.subject) + (draft.detail == null ? "" : "#" + draft.detail.strip());
		Object actual = draft.actual == null ? null : draft.actual.source();
		List<Object> operands = new ArrayList<>();
		if (draft.expected != null && draft.expected.source() != null) operands.add(draft.expected.source());
		for (CheckDraft.Operand operand : draft.operands) if (operand.printed().source() != null) operands.add(operand.printed().source());
		Location place = draft.actual != null && draft.actual.place() != null ? draft.actual.place() : PrintedValues.placeOf(draft.subject);
		Signature signature = new Signature(kind, new AsPrinted(draft.actual), compared, draft.actualText,
				draft.expectedText, draft.sentence, why, draft.contexts.size());
		judged.add(new Judged(rule, path, kind, why, finding, draft.severity, draft.subject, actual, operands, place, signature));
	}
}
