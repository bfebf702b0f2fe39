package org.yushen.rules.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Waiver;
import org.yushen.rules.api.RequiredPart;
import org.yushen.rules.safety.Limits;

/**
 * What a single paper cannot know. Immutable; begin with {@link #empty()} and add.
 *
 * @param requiredParts what the paper's template asks for
 * @param given values given by the user, by name; dates in ISO form
 * @param lastYear last year's paper of the same unit; null when not given
 * @param department the department's paper; null when not given
 * @param waivers in force
 * @param today the date against which waivers expire
 * @param limits for each session of rules
 * @param listener progress and cancellation
 */
public record CheckContext(List<RequiredPart> requiredParts, Map<String, String> given, Disclosure lastYear, Disclosure department,
		List<Waiver> waivers, LocalDate today, Limits limits, CheckListener listener) {

	public CheckContext {
		requiredParts = List.copyOf(requiredParts);
		given = Map.copyOf(given);
		waivers = List.copyOf(waivers);
	}

	/** Nothing given; today's date, usual limits. */
	public static CheckContext empty() {
		return new CheckContext(List.of(), Map.of(), null, null, List.of(), LocalDate.now(), Limits.DEFAULT, CheckListener.NONE);
	}

	public CheckContext withRequiredParts(List<RequiredPart> parts) {
		return new CheckContext(parts, given, lastYear, department, waivers, today, limits, listener);
	}

	/** @param value null leaves it out */
	public CheckContext withGiven(String name, String value) {
		if (value == null) return this;
		Map<String, String> more = new LinkedHashMap<>(given);
		more.put(name, value);
		return new CheckContext(requiredParts, more, lastYear, department, waivers, today, limits, listener);
	}

	public CheckContext withLastYear(Disclosure paper) {
		return new CheckContext(requiredParts, given, paper, department, waivers, today, limits, listener);
	}

	public CheckContext withDepartment(Disclosure paper) {
		return new CheckContext(requiredParts, given, lastYear, paper, waivers, today, limits, listener);
	}

	public CheckContext withWaivers(List<Waiver> all) {
		return new CheckContext(requiredParts, given, lastYear, department, all, today, limits, listener);
	}

	public CheckContext withToday(LocalDate date) {
		return new CheckContext(requiredParts, given, lastYear, department, waivers, date, limits, listener);
	}

	public CheckContext withLimits(Limits other) {
		return new CheckContext(requiredParts, given, lastYear, department, waivers, today, other, listener);
	}

	public CheckContext withListener(CheckListener other) {
		return new CheckContext(requiredParts, given, lastYear, department, waivers, today, limits, other);
	}
}
