package org.yushen.rules.compile;

import java.util.Optional;

import org.drools.model.Model;
import org.yushen.rules.safety.RuleClassLoader;

/** A compiled file with its classes ready to be defined; each class only when it is first needed. */
final class LoadedFile {
	private final String sum;
	private final CompiledFile compiled;
	private final ClassLoader host;
	private final RuleClassLoader own;

	private LoadedFile(String sum, CompiledFile compiled, ClassLoader host, RuleClassLoader own) {
		this.sum = sum;
		this.compiled = compiled;
		this.host = host;
		this.own = own;
	}

	/** A file whose classes are loaded through the gate. @param sum of the text it was compiled from */
	static LoadedFile gated(String sum, CompiledFile compiled, ClassLoader host) {
		return new LoadedFile(sum, compiled, host, new RuleClassLoader(host, compiled.packageName(), compiled.classes()));
	}

	/** A file whose classes are among the program's own. @param sum of the text it was compiled from */
	static LoadedFile shipped(String sum, CompiledFile compiled, ClassLoader host) {
		return new LoadedFile(sum, compiled, host, null);
	}

	String sum() {
		return sum;
	}

	CompiledFile compiled() {
		return compiled;
	}

	/** What defines its classes; empty where they are among the program's own. */
	Optional<RuleClassLoader> loader() {
		return Optional.ofNullable(own);
	}

	/**
	 * The rules as a fresh model: making a rule base changes it.
	 *
	 * @throws SecurityException when a class does not pass the gate
	 * @throws LinkageError when a class is broken
	 */
	Model model() {
		try {
			return (Model) (own == null ? host : own).loadClass(compiled.modelClass()).getDeclaredConstructor().newInstance();
		} catch (ReflectiveOperationException | ClassCastException e) {
			throw new LinkageError(compiled.modelClass(), e);
		}
	}
}
