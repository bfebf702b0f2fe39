package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Finding;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.RuleOutcome;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;
import org.yushen.model.review.Waiver;
import org.yushen.rules.Texts;

/** How every rule ends, and what follows from all of them. */
final class Outcomes {
	private final Map<String, BookRule> rules = new LinkedHashMap<>();
	private final Map<String, String> notApplicable = new LinkedHashMap<>();
	private final Map<String, String> unread = new LinkedHashMap<>();
	private final Map<String, List<Doubt>> doubts = new LinkedHashMap<>();
	private final Map<String, String> failures = new LinkedHashMap<>();
	private final Texts texts;

	/** @param fiscalYear of the paper; null when not found: rules of any year then look at it */
	Outcomes(Collection<BookRule> book, Requirements requirements, Integer fiscalYear, Texts texts) {
		this.texts = texts;
		for (BookRule rule : book) {
			rules.put(rule.id(), rule);
			String outside = rule.off() != null ? rule.off() : outOfYears(rule, fiscalYear);
			String missing = outside != null ? null : requirements.missing(rule);
			if (outside != null) notApplicable.put(rule.id(), outside);
			else if (rule.failure() != null) failures.put(rule.id(), rule.failure());
			else doubt(rule.id(), requirements.doubts(rule), missing != null);
			if (missing != null) notApplicable.put(rule.id(), missing);
		}
	}

	/** Where a subject of the rule is unread as a whole the rule is not evaluated; where a side of it is, that has to be settled. */
	private void doubt(String rule, List<Doubt> found, boolean missing) {
		if (found.isEmpty()) return;
		if (found.get(0).whole()) unread.put(rule, found.get(0).why());
		else if (!missing) doubts.put(rule, found);
	}

	/** What is in doubt about the rules that ran, by rule, until it is settled. */
	Map<String, List<Doubt>> doubts() {
		return doubts;
	}

	/** The rule depends on what could not be read. */
	void dependsOnUnread(String rule, String why) {
		unread.putIfAbsent(rule, why);
	}

	private String outOfYears(BookRule rule, Integer year) {
		if (year == null) return null;
		if (rule.since() != null && year < rule.since()) return texts.say("why.since", rule.since(), year);
		if (rule.until() != null && year > rule.until()) return texts.say("why.until", rule.until(), year);
		return null;
	}

	/** Ids of the rules that may fire. */
	Set<String> active() {
		Set<String> active = new LinkedHashSet<>(rules.keySet());
		active.removeAll(notApplicable.keySet());
		active.removeAll(failures.keySet());
		return active;
	}

	/** Ids of the rules that are switched off. */
	Set<String> off() {
		Set<String> off = new LinkedHashSet<>();
		rules.values().stream().filter(rule -> rule.off() != null).forEach(rule -> off.add(rule.id()));
		return off;
	}

	/**
	 * The checks of the rules that went through, in the order of the paper, their findings named.
	 *
	 * @param judges that the rules wrote into
	 * @param failed why a rule failed, by id
	 */
	List<Judged> judged(List<Judge> judges, Map<String, String> failed, Disclosure paper) {
		failed.forEach(failures::putIfAbsent);
		List<Judged> all = new ArrayList<>();
		for (Judge judge : judges) judge.judged().stream().filter(one -> !failures.containsKey(one.rule())).forEach(all::add);
		List<Judged> keyed = FindingKeys.keyed(all, paper);
		for (Judged one : keyed) if (one.finding() != null) name(one, rules.get(one.rule()));
		return keyed;
	}

	private static void name(Judged one, BookRule rule) {
		Finding finding = one.finding();
		finding.setRule(rule.id());
		finding.setPack(rule.pack());
		finding.setPackVersion(rule.packVersion());
		finding.setTitle(rule.title());
		finding.setCategory(rule.category());
		finding.setBasis(rule.basis());
		// a check may be weaker than its rule, never stronger: an overlay that softens a rule softens all of it
		Severity own = one.severity();
		boolean weaker = own != null && own.getValue() < rule.severity().getValue();
		finding.setSeverity(weaker ? own : rule.severity());
	}

	/** Writes one outcome for each rule; failures are problems too. */
	void write(Review review, List<Judged> judged) {
		Map<String, List<Judged>> byRule = new LinkedHashMap<>();
		judged.forEach(one -> byRule.computeIfAbsent(one.rule(), id -> new ArrayList<>()).add(one));
		for (BookRule rule : rules.values()) {
			RuleOutcome outcome = ReviewFactory.eINSTANCE.createRuleOutcome();
			outcome.setRule(rule.id());
			outcome.setTitle(rule.title());
			outcome.setSeverity(rule.severity());
			outcome.setCategory(rule.category());
			outcome.setBasis(rule.basis());
			outcome.setPack(rule.pack());
			List<Judged> own = byRule.getOrDefault(rule.id(), List.of());
			outcome.setExamined(own.size());
			decide(outcome, rule, own);
			review.getOutcomes().add(outcome);
			if (outcome.getKind() == OutcomeKind.FAILED && rule.failure() == null) review.getProblems().add(problem(rule, outcome.getWhy()));
		}
	}

	private void decide(RuleOutcome outcome, BookRule rule, List<Judged> own) {
		List<Finding> findings = own.stream().map(Judged::finding).filter(Objects::nonNull).toList();
		String notRead = own.stream().filter(one -> one.kind() == Judged.Kind.NOT_EVALUATED).map(Judged::why).findFirst().orElse(unread.get(rule.id()));
		if (failures.containsKey(rule.id())) set(outcome, OutcomeKind.FAILED, failures.get(rule.id()));
		else if (findings.stream().anyMatch(finding -> finding.getWaiver() == null)) set(outcome, OutcomeKind.VIOLATED, null);
		else if (notRead != null && rule.off() == null) set(outcome, OutcomeKind.NOT_EVALUATED, notRead);
		else if (notApplicable.containsKey(rule.id())) set(outcome, OutcomeKind.NOT_APPLICABLE, notApplicable.get(rule.id()));
		else if (!findings.isEmpty()) set(outcome, OutcomeKind.WAIVED, waived(findings));
		else if (own.isEmpty()) set(outcome, OutcomeKind.NOT_APPLICABLE, texts.say("why.nosubject"));
		else set(outcome, OutcomeKind.PASSED, null);
	}

	private static void set(RuleOutcome outcome, OutcomeKind kind, String why) {
		outcome.setKind(kind);
		outcome.setWhy(why);
	}

	private String waived(List<Finding> findings) {
		Waiver waiver = findings.get(0).getWaiver();
		String until = waiver.getExpires() == null ? texts.say("why.waived.open") : texts.say("why.waived.until", waiver.getExpires());
		String first = texts.say("why.waived", waiver.getPerson(), waiver.getDate(), waiver.getReason(), until);
		return findings.size() == 1 ? first : texts.say("why.waived.more", first, findings.size());
	}

	private Problem problem(BookRule rule, String why) {
		Problem problem = ReviewFactory.eINSTANCE.createProblem();
		problem.setPack(rule.pack());
		problem.setRule(rule.id());
		problem.setMessage(texts.say("problem.rule", rule.id(), why));
		return problem;
	}

	/** 不合格 before 未能完成审核 before 合格; only critical and error count. */
	static Verdict verdict(Review review) {
		if (review.getFindings().stream().anyMatch(finding -> finding.getWaiver() == null && grave(finding.getSeverity()))) return Verdict.NON_CONFORMING;
		boolean open = review.getOutcomes().stream().anyMatch(outcome -> grave(outcome.getSeverity())
				&& (outcome.getKind() == OutcomeKind.NOT_EVALUATED || outcome.getKind() == OutcomeKind.FAILED));
		return open ? Verdict.INCOMPLETE : Verdict.CONFORMING;
	}

	private static boolean grave(Severity severity) {
		return severity == Severity.CRITICAL || severity == Severity.ERROR;
	}
}
