package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.rules.Texts;

/**
 * Settles which rules depend on what could not be read: they look at the paper again as it might have been. A rule that then says
 * something else is not evaluated, and what it accused only because of the unread is taken back; every other rule stands.
 */
final class Doubts {
	/** Lets some rules look at a paper. */
	interface Look {
		/** @return their checks; null for the rules that failed, which are left out of the map */
		Map<String, List<Judged>> at(Disclosure paper, Set<String> rules);
	}

	/** What a check said and of what, whatever the thing's path is called in a supposed paper. */
	private record Said(Object subject, Signature signature) { }

	private final Disclosure paper;
	private final Outcomes outcomes;
	private final Look look;
	private final Paths paths;
	private final Texts texts;

	Doubts(Disclosure paper, Outcomes outcomes, Look look, Texts texts) {
		this.paper = paper;
		this.outcomes = outcomes;
		this.look = look;
		this.paths = new Paths(texts);
		this.texts = texts;
	}

	/** @return the checks, those that cannot be judged marked so */
	List<Judged> settle(List<Judged> judged) {
		if (outcomes.doubts().isEmpty()) return judged;
		Map<String, List<Judged>> asRead = byRule(judged);
		Map<String, Set<String>> rulesByAspect = new LinkedHashMap<>();
		outcomes.doubts().forEach((rule, doubts) -> {
			for (Doubt doubt : doubts) {
				// a rule that found no subject may not have found it because it is unread
				if (!asRead.containsKey(rule) && Supposition.mayHide(doubt.aspect())) outcomes.dependsOnUnread(rule, doubt.why());
				else rulesByAspect.computeIfAbsent(doubt.aspect(), aspect -> new LinkedHashSet<>()).add(rule);
			}
		});
		Set<Judged> takenBack = Collections.newSetFromMap(new IdentityHashMap<>());
		rulesByAspect.forEach((aspect, rules) -> {
			for (Supposition supposition : Supposition.about(aspect)) suppose(supposition, aspect, rules, asRead, takenBack);
		});
		return judged.stream().map(one -> takenBack.contains(one) ? one.notEvaluated(texts.say("check.unread", paths.words(one.subject()))) : one).toList();
	}

	private void suppose(Supposition supposition, String aspect, Set<String> rules, Map<String, List<Judged>> asRead, Set<Judged> takenBack) {
		Supposition.World world = supposition.of(paper);
		Map<String, List<Judged>> supposed = look.at(world.paper(), rules);
		for (String rule : rules) {
			List<Judged> now = supposed.get(rule);
			if (now == null) {
				outcomes.dependsOnUnread(rule, doubt(rule, aspect).why());
				continue;
			}
			List<Judged> before = asRead.getOrDefault(rule, List.of());
			Collection<Object> changed = changed(counted(before, Map.of()), counted(now, world.originals()));
			if (changed.isEmpty()) continue;
			outcomes.dependsOnUnread(rule, why(doubt(rule, aspect), aspect, changed));
			if (aspect.equals(Supposition.CELLS)) before.stream().filter(one -> innocent(one, changed, now, world)).forEach(takenBack::add);
		}
	}

	/** Whether it accuses something of which the supposed paper may say nothing bad. */
	private static boolean innocent(Judged one, Collection<Object> changed, List<Judged> now, Supposition.World world) {
		return one.kind() == Judged.Kind.VIOLATED && changed.contains(one.subject())
				&& now.stream().noneMatch(other -> other.kind() == Judged.Kind.VIOLATED && world.originals().get(other.subject()) == one.subject());
	}

	private Doubt doubt(String rule, String aspect) {
		return outcomes.doubts().get(rule).stream().filter(doubt -> aspect.equals(doubt.aspect())).findFirst().orElseThrow();
	}

	private static Map<String, List<Judged>> byRule(List<Judged> judged) {
		Map<String, List<Judged>> byRule = new HashMap<>();
		judged.forEach(one -> byRule.computeIfAbsent(one.rule(), id -> new ArrayList<>()).add(one));
		return byRule;
	}

	private static Map<Said, Integer> counted(List<Judged> judged, Map<Object, Object> originals) {
		Map<Said, Integer> counted = new LinkedHashMap<>();
		judged.forEach(one -> counted.merge(new Said(originals.getOrDefault(one.subject(), one.subject()), one.signature()), 1, Integer::sum));
		return counted;
	}

	/** The subjects of which the two do not say the same. */
	private static Collection<Object> changed(Map<Said, Integer> before, Map<Said, Integer> now) {
		Set<Object> changed = new LinkedHashSet<>();
		before.forEach((said, count) -> {
			if (!Objects.equals(count, now.get(said))) changed.add(said.subject());
		});
		now.forEach((said, count) -> {
			if (!Objects.equals(count, before.get(said))) changed.add(said.subject());
		});
		return changed;
	}

	/** Says which checks could not be judged: where only cells are in doubt those that changed, else those within the thing in doubt. */
	private String why(Doubt doubt, String aspect, Collection<Object> changed) {
		List<Object> concerned = changed.stream().filter(subject -> aspect.equals(Supposition.CELLS) || within(doubt.subject(), subject)).toList();
		if (concerned.isEmpty()) return doubt.why();
		String first = paths.words(concerned.get(0));
		return concerned.size() == 1 ? texts.say("why.depends", doubt.why(), first) : texts.say("why.depends.more", doubt.why(), first, concerned.size());
	}

	private static boolean within(Object whole, Object part) {
		return whole instanceof EObject container && part instanceof EObject object && EcoreUtil.isAncestor(container, object);
	}
}
