package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Quantity;
import org.yushen.rules.api.Context;
import org.yushen.rules.api.OtherPaper;
import org.yushen.rules.api.RequiredPart;
import org.yushen.rules.api.Standard;
import org.yushen.rules.api.TableLine;
import org.yushen.rules.api.Threshold;
import org.yushen.rules.api.WordList;
import org.yushen.rules.figures.FormFigures;
import org.yushen.rules.pack.Overlay;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.table.PartOfYears;

/** What is put before the rules, always in the same order: rules fire in the order of facts, and keys count on it. */
final class Facts {
	private Facts() { }

	static List<Object> of(Disclosure disclosure, List<RulePack> packs, CheckContext context) {
		List<Object> facts = new ArrayList<>();
		shared(packs, facts);
		requiredParts(disclosure, packs, context).forEach(facts::add);
		context.given().keySet().stream().sorted().forEach(name -> facts.add(new Context(name, context.given().get(name))));
		if (context.lastYear() != null) facts.add(new OtherPaper(Requirements.LAST_YEAR, context.lastYear()));
		if (context.department() != null) facts.add(new OtherPaper(Requirements.DEPARTMENT, context.department()));
		paper(disclosure, facts);
		facts.addAll(FormFigures.of(disclosure));
		return facts;
	}

	/** What the template asks for, and the packs besides. */
	private static List<RequiredPart> requiredParts(Disclosure disclosure, List<RulePack> packs, CheckContext context) {
		List<RequiredPart> parts = new ArrayList<>(context.requiredParts());
		for (RulePack pack : packs) {
			pack.parts().stream().filter(part -> part.asked(disclosure.getFiscalYear())).map(PartOfYears::required)
					.filter(part -> parts.stream().noneMatch(known -> known.kind().equals(part.kind()) && known.id().equals(part.id()))).forEach(parts::add);
		}
		return parts;
	}

	/** Everything in the paper is a fact of its own, but for places and quantities, which are told by their owners. */
	private static void paper(Disclosure disclosure, List<Object> facts) {
		facts.add(disclosure);
		TreeIterator<EObject> all = ((EObject) disclosure).eAllContents();
		while (all.hasNext()) {
			EObject next = all.next();
			if (next instanceof Location || next instanceof Quantity) all.prune();
			else facts.add(next);
		}
	}

	/** A later pack's threshold or standard takes the place of an earlier one's; its words and lines are added. */
	private static void shared(List<RulePack> packs, List<Object> facts) {
		Map<String, Threshold> thresholds = new LinkedHashMap<>();
		Map<String, List<String>> words = new LinkedHashMap<>();
		Map<String, Standard> standards = new LinkedHashMap<>();
		List<TableLine> lines = new ArrayList<>();
		for (RulePack pack : packs) {
			pack.thresholds().forEach(threshold -> thresholds.put(threshold.name(), threshold));
			for (WordList list : pack.words()) {
				List<String> known = words.computeIfAbsent(list.name(), name -> new ArrayList<>());
				list.words().stream().filter(word -> !known.contains(word)).forEach(known::add);
			}
			pack.standards().forEach(standard -> standards.put(standard.term(), standard));
			lines.addAll(pack.tables());
			for (Overlay overlay : pack.manifest().overlays()) {
				thresholds.computeIfPresent(String.valueOf(overlay.threshold()), (name, old) -> new Threshold(name, overlay.value(), old.unit()));
			}
		}
		facts.addAll(thresholds.values());
		words.forEach((name, list) -> facts.add(new WordList(name, list)));
		facts.addAll(standards.values());
		facts.addAll(lines);
	}
}
