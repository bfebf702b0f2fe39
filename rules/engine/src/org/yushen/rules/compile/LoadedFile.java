package org.yushen.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.drools.model.Model;
import org.drools.model.Rule;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.Texts;
import org.yushen.rules.safety.RuleClassLoader;

/**
 * A compiled file with its classes ready to be defined; each class only when it is first needed. After a change it may consist of several
 * compilations: of the whole file, and of rules that changed since.
 */
final class LoadedFile {
	/**
	 * What was compiled at once.
	 *
	 * @param rules names of those that count; null for all of them
	 */
	private record Part(String modelClass, ClassLoader loader, Set<String> rules) {
		Model model() {
			try {
				return (Model) loader.loadClass(modelClass).getDeclaredConstructor().newInstance();
			} catch (ReflectiveOperationException | ClassCastException e) {
				throw new LinkageError(modelClass, e);
			}
		}

		boolean counts(Rule rule) {
			return rules == null || rules.contains(rule.getName());
		}

		Part keeping(Set<String> names) {
			return new Part(modelClass, loader, rules == null ? names : rules.stream().filter(names::contains).collect(Collectors.toUnmodifiableSet()));
		}
	}

	private final String sum;
	private final String text;
	private final CompiledFile compiled;
	/** The first one defines the types that the file declares. */
	private final List<Part> parts;

	/** Of the text; null as long as nobody asked. */
	private volatile RuleParts apart;

	private LoadedFile(String sum, String text, CompiledFile compiled, List<Part> parts) {
		this.sum = sum;
		this.text = text;
		this.compiled = compiled;
		this.parts = parts;
	}

	/** A file whose classes are loaded through the gate. @param sum of the text it was compiled from */
	static LoadedFile gated(String sum, String text, CompiledFile compiled, ClassLoader host) {
		RuleClassLoader own = new RuleClassLoader(host, compiled.packageName(), compiled.classes());
		return new LoadedFile(sum, text, compiled, List.of(new Part(compiled.modelClass(), own, null)));
	}

	/** A file whose classes are among the program's own. @param sum of the text it was compiled from */
	static LoadedFile shipped(String sum, String text, CompiledFile compiled, ClassLoader host) {
		return new LoadedFile(sum, text, compiled, List.of(new Part(compiled.modelClass(), host, null)));
	}

	/** A later version of the file, in which only these rules are the same. @param headers of all its rules */
	LoadedFile keeping(Set<String> rules, RuleParts later, String laterSum, List<RuleHeader> headers) {
		List<Part> kept = new ArrayList<>();
		for (Part part : parts) {
			Part less = part.keeping(rules);
			if (kept.isEmpty() || !less.rules.isEmpty()) kept.add(less);
		}
		LoadedFile next = new LoadedFile(laterSum, later.text(), new CompiledFile(compiled.packageName(), compiled.modelClass(), headers, Map.of()), kept);
		next.apart = later;
		return next;
	}

	/** The same with the rules that were compiled since. @param declared whether a class is one of the types that the file declares */
	LoadedFile and(CompiledFile changed, Predicate<String> declared) {
		Map<String, byte[]> classes = new HashMap<>(changed.classes());
		classes.keySet().removeIf(declared);
		RuleClassLoader own = new RuleClassLoader(parts.get(0).loader, changed.packageName(), classes);
		List<Part> more = new ArrayList<>(parts);
		more.add(new Part(changed.modelClass(), own, changed.headers().stream().map(RuleHeader::name).collect(Collectors.toUnmodifiableSet())));
		LoadedFile whole = new LoadedFile(sum, text, compiled, more);
		whole.apart = apart;
		return whole;
	}

	String sum() {
		return sum;
	}

	/** What it was compiled from, taken apart; null where its rules do not stand by themselves. */
	RuleParts parts(Texts texts) {
		if (apart == null) apart = RuleParts.of(text, DrlReading.of(text, texts));
		return apart;
	}

	/** Its package and rules; with its classes where it was compiled at once. */
	CompiledFile compiled() {
		return compiled;
	}

	/** What defines its classes; empty where they are among the program's own. */
	List<RuleClassLoader> loaders() {
		return parts.stream().map(Part::loader).filter(RuleClassLoader.class::isInstance).map(RuleClassLoader.class::cast).toList();
	}

	/**
	 * The rules as a fresh model: making a rule base changes it.
	 *
	 * @throws SecurityException when a class does not pass the gate
	 * @throws LinkageError when a class is broken
	 */
	Model model() {
		if (parts.size() == 1 && parts.get(0).rules == null) return parts.get(0).model();
		Model first = null;
		Map<String, Rule> byName = new HashMap<>();
		for (Part part : parts) {
			Model model = part.model();
			if (first == null) first = model;
			model.getRules().stream().filter(part::counts).forEach(rule -> byName.put(rule.getName(), rule));
		}
		// in the order of the file, as if it had been compiled at once: of equals the first fires first
		return new SomeRules(first, compiled.headers().stream().map(header -> byName.get(header.name())).toList());
	}
}
