package org.yushen.rules.safety;

import java.time.Duration;

/**
 * How far one session of rules may go before it is stopped. The shipped rules stay below a hundredth of each.
 *
 * @param time wall time of one session
 * @param firings right sides run in one session
 * @param joins partial matches (rows joined with rows) in one session: each of them takes memory
 */
public record Limits(Duration time, int firings, long joins) {
	/** What a check runs with unless told otherwise. */
	public static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), 50_000, 2_000_000);
}
