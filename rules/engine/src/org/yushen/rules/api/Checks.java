package org.yushen.rules.api;

/** Global {@code checks} of a rule: says what the rule looks at. The engine knows by itself which rule is firing. */
public interface Checks {

	/**
	 * Begins a check of one subject. The check counts only once it is ended by one of the ends of {@link CheckBuilder}.
	 *
	 * @param subject any object of the model (the paper itself for what is missing in it); its path makes the finding's key
	 * @return the builder of this one check
	 * @throws IllegalArgumentException when the subject is null or no object of the model; the rule is then reported as failed
	 */
	CheckBuilder on(Object subject);

	/**
	 * Begins a check of one detail of a subject, for what is missing or hangs on the whole paper: several parts, terms, words.
	 *
	 * @param detail what tells this check from the others on the same subject (T5, 机关运行经费); part of the finding's key
	 */
	CheckBuilder on(Object subject, String detail);
}
