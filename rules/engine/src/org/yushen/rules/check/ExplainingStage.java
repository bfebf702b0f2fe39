package org.yushen.rules.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kie.api.runtime.KieSession;
import org.yushen.model.review.Finding;
import org.yushen.rules.api.Explanations;
import org.yushen.rules.compile.RuleNetwork;

/** Global “explanations” of one session. Keeps what is said and writes it into the findings only when the session has gone through. */
final class ExplainingStage implements Stage, Explanations {
	private record Link(Finding cause, Finding consequence) { }

	private final List<Link> links = new ArrayList<>();
	private final Map<Finding, Set<Finding>> consequences = new HashMap<>();

	@Override
	public void begin(KieSession session, RuleNetwork network) {
		if (network.hasGlobal("explanations")) session.setGlobal("explanations", this);
		// a stray global of the first stage would be null and the rule would fail with it, which says what is wrong
	}

	@Override
	public void firing(String ruleId) {
		// an explanation belongs to its findings, not to the rule that saw it
	}

	@Override
	public void explain(Finding cause, Finding consequence) {
		if (cause == null || consequence == null) throw new IllegalArgumentException("explain: null");
		if (cause == consequence || leads(consequence, cause)) return;
		if (consequences.computeIfAbsent(cause, c -> new HashSet<>()).add(consequence)) links.add(new Link(cause, consequence));
	}

	/** Writes what was said; what another session has said may close a circle with it, so it is asked again. */
	void write() {
		for (Link link : links) {
			if (!reaches(link.consequence(), link.cause()) && !link.cause().getConsequences().contains(link.consequence())) {
				link.cause().getConsequences().add(link.consequence());
			}
		}
	}

	private boolean leads(Finding from, Finding to) {
		return search(from, to, finding -> consequences.getOrDefault(finding, Set.of()));
	}

	private static boolean reaches(Finding from, Finding to) {
		return search(from, to, Finding::getConsequences);
	}

	private static boolean search(Finding from, Finding to, java.util.function.Function<Finding, ? extends Iterable<Finding>> next) {
		Deque<Finding> open = new ArrayDeque<>(List.of(from));
		Set<Finding> seen = new HashSet<>();
		while (!open.isEmpty()) {
			Finding finding = open.pop();
			if (finding == to) return true;
			if (seen.add(finding)) next.apply(finding).forEach(open::push);
		}
		return false;
	}
}
