package org.yushen.rules.table;

import org.yushen.rules.api.RequiredPart;

/**
 * A part that a pack asks for, for some years.
 *
 * @param kind see {@link RequiredPart}
 * @param id see {@link RequiredPart}
 * @param title in words
 * @param since first fiscal year; null when open
 * @param until last fiscal year; null when open
 */
public record PartOfYears(String kind, String id, String title, Integer since, Integer until) {

	/** Whether it is asked of a paper of that year; a paper whose year is not known is asked for all. */
	public boolean asked(Integer year) {
		return year == null || (since == null || year >= since) && (until == null || year <= until);
	}

	public RequiredPart required() {
		return new RequiredPart(kind, id, title);
	}
}
