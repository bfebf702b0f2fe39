package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kie.api.runtime.KieSession;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.rules.Texts;
import org.yushen.rules.api.Checks;
import org.yushen.rules.api.Estimate;
import org.yushen.rules.api.Units;
import org.yushen.rules.compile.RuleHeader;
import org.yushen.rules.compile.RuleNetwork;

/** Global “checks” of one session: judges what the firing rule says and keeps it. For one thread. */
final class Judge implements Stage, Checks {
	private final Texts texts;
	private final Paths paths;
	private final PrintedValues values;
	private final FindingDraft findings;
	private final List<Judged> judged = new ArrayList<>();
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

	void decided(CheckDraft draft, Judged.Kind kind, String why) {
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

	private static String unreadable(CheckDraft draft) {
		return Stream.concat(Stream.of(draft.actual, draft.expected),
				draft.expected != null ? Stream.empty() : draft.operands.stream().filter(o -> o.sign() != null).map(CheckDraft.Operand::printed))
				.filter(Objects::nonNull).map(Printed::unreadable).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** The unit to compare in: the rule's choice, else that of the actual value, else the first that any has. */
	private static String unit(CheckDraft draft) {
		if (draft.unit != null) return draft.unit;
		return Stream.concat(Stream.of(draft.actual, draft.expected), draft.operands.stream().map(CheckDraft.Operand::printed))
				.filter(Objects::nonNull).map(Printed::unit).filter(Objects::nonNull).findFirst().orElse(null);
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
		draft.operands.stream().map(operand -> operand.printed().source()).filter(Objects::nonNull).forEach(operands::add);
		Location place = draft.actual != null && draft.actual.place() != null ? draft.actual.place() : PrintedValues.placeOf(draft.subject);
		String label = draft.actual == null ? "" : draft.actual.label() + " " + draft.actual.quote();
		String signature = String.join("\n", kind.name(), label, String.valueOf(compared), String.valueOf(draft.actualText),
				String.valueOf(draft.expectedText), String.valueOf(draft.sentence), String.valueOf(why), String.valueOf(draft.contexts.size()));
		judged.add(new Judged(rule, path, kind, why, finding, draft.severity, draft.subject, actual, operands, place, signature));
	}
}
