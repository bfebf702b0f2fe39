package org.yushen.rules.compile;

import org.drools.model.Model;
import org.yushen.rules.safety.RuleClassLoader;

/** A compiled file with its classes ready to be defined; each class only when it is first needed. */
final class LoadedFile {
	private final String key;
	private final CompiledFile compiled;
	private final RuleClassLoader loader;

	/** @param key of the version it was compiled from */
	LoadedFile(String key, CompiledFile compiled, ClassLoader host) {
		this.key = key;
		this.compiled = compiled;
		this.loader = new RuleClassLoader(host, compiled.packageName(), compiled.classes());
	}

	String key() {
		return key;
	}

	CompiledFile compiled() {
		return compiled;
	}

	RuleClassLoader loader() {
		return loader;
	}

	/**
	 * The rules as a fresh model: making a rule base changes it.
	 *
	 * @throws SecurityException when a class does not pass the gate
	 * @throws LinkageError when a class is broken
	 */
	Model model() {
		try {
			return (Model) loader.loadClass(compiled.modelClass()).getDeclaredConstructor().newInstance();
		} catch (ReflectiveOperationException | ClassCastException e) {
			throw new LinkageError(compiled.modelClass(), e);
		}
	}
}
