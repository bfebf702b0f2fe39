package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.rules.compile.PreparedFile;
import org.yushen.rules.compile.RuleBase;
import org.yushen.rules.pack.RulePack;

/** Lets the rules of one check look at the paper, or at the paper as it might have been: rule files in a session, ties one by one. */
record Looking(RuleBase base, List<RulePack> packs, List<PreparedFile> files, Set<String> off, SessionRun.Setting setting) {

	/**
	 * What came of it.
	 *
	 * @param judges what the rules that went through said
	 * @param failures why a rule failed, by id
	 */
	record Seen(List<Judge> judges, Map<String, String> failures) {

		/** The checks by rule, with an empty list for a rule that had nothing to say; a rule that failed is left out. */
		Map<String, List<Judged>> byRule(Set<String> rules, Disclosure paper) {
			Map<String, List<Judged>> byRule = new HashMap<>();
			rules.stream().filter(rule -> !failures.containsKey(rule)).forEach(rule -> byRule.put(rule, new ArrayList<>()));
			List<Judged> all = judges.stream().flatMap(judge -> judge.judged().stream()).toList();
			for (Judged one : FindingKeys.keyed(all, paper)) if (byRule.containsKey(one.rule())) byRule.get(one.rule()).add(one);
			return byRule;
		}
	}

	/** @param active ids of the rules that may look */
	Seen at(Disclosure paper, List<Object> facts, Set<String> active) {
		RuleRun<Judge> run = new RuleRun<>(base, facts, () -> new Judge(setting.texts()), setting);
		Judge tables = new Judge(setting.texts());
		TieRun ties = new TieRun(paper, facts, tables, setting.texts());
		run.run(files, active, off, () -> ties.run(packs.stream().flatMap(pack -> pack.ties().stream()).toList(), active));
		List<Judge> judges = new ArrayList<>(run.results());
		judges.add(tables);
		Map<String, String> failures = new LinkedHashMap<>(run.failures());
		failures.putAll(ties.failures());
		return new Seen(judges, failures);
	}
}
