package org.yushen.rules.compile;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yushen.rules.Texts;

/**
 * Compiles of a file that was changed only the rules that changed: who edits one rule of twenty waits for one. The others go on as they
 * were compiled, which is sound as long as what they stand on is the same; types that the file declares stay those of before, for facts
 * of them pass from rule to rule.
 */
final class ChangedFile {
	private final RuleCompiler compiler;
	private final Texts texts;

	ChangedFile(RuleCompiler compiler, Texts texts) {
		this.compiler = compiler;
		this.texts = texts;
	}

	/**
	 * Makes the next version of a file.
	 *
	 * @param sum of the text
	 * @return empty where the file has to be compiled whole: it says what is wrong with it, or it changed too much
	 */
	Optional<LoadedFile> after(LoadedFile before, String text, String sum) {
		DrlReading reading = DrlReading.of(text, texts);
		RuleParts was = before.parts(texts);
		RuleParts now = RuleParts.of(text, reading);
		if (was == null || now == null || !now.sameGround(was)) return Optional.empty();
		Set<String> same = now.names().stream().filter(name -> now.rule(name).equals(was.rule(name))).collect(Collectors.toSet());
		Set<String> changed = new LinkedHashSet<>(now.names());
		changed.removeAll(same);
		if (same.isEmpty()) return Optional.empty();
		LoadedFile kept = before.keeping(same, now, sum, reading.headers());
		if (changed.isEmpty()) return Optional.of(kept);
		CompileResult result = compiler.compile(now.without(same));
		if (result.compiled() == null) return Optional.empty();
		return Optional.of(kept.and(result.compiled(), now::declares));
	}
}
