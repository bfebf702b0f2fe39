package org.yushen.rules.check;

/**
 * One session, tried.
 *
 * @param stage what it wrote into; complete only when it succeeded
 * @param culprit id of the rule that ended it; null when it succeeded, or nobody knows
 * @param why in words, why it ended; null when it succeeded
 */
record Attempt<S>(S stage, String culprit, String why) {
	boolean succeeded() {
		return why == null;
	}
}
