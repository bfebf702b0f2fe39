package org.yushen.rules.check;

/** Is told how far a check has come, and may end it. Called from the checking thread; must be quick. */
public interface CheckListener {
	/** Nobody listens, nothing is cancelled. */
	CheckListener NONE = new CheckListener() { };

	/** What the checker is doing now. */
	enum Step { PREPARING_RULES, COLLECTING_FACTS, RUNNING_RULES, EXPLAINING, WRITING_REVIEW }

	/** @param step what begins now */
	default void begins(Step step) { }

	/** May be asked by several threads at once. @return true to end the check with a CancellationException as soon as possible */
	default boolean cancelled() {
		return false;
	}
}
