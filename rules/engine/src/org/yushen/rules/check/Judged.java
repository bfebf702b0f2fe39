package org.yushen.rules.check;

import java.util.List;

import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Severity;

/**
 * One check, judged.
 *
 * @param rule id of the rule
 * @param path stable path of its subject and detail
 * @param kind what came of it
 * @param why for what could not be evaluated; else null
 * @param finding for what is violated, still without key, rule and pack; else null
 * @param severity a weaker one for this check only; null for the rule's
 * @param subject what the check was on
 * @param actual what the value in question was taken from; null when there is none
 * @param operands what the expected value was taken from
 * @param place where the value in question, or else the subject, stood; null when nowhere
 * @param signature the same for two firings that say the same
 */
record Judged(String rule, String path, Kind kind, String why, Finding finding, Severity severity, Object subject, Object actual, List<Object> operands,
		Location place, Signature signature) {

	/** The same check, which nobody can judge. @param reason in words */
	Judged notEvaluated(String reason) {
		return new Judged(rule, path, Kind.NOT_EVALUATED, reason, null, severity, subject, actual, operands, place, signature);
	}

	enum Kind { PASSED, VIOLATED, NOT_EVALUATED }
}
