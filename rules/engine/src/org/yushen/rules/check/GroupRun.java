package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.compile.PreparedFile;

/**
 * Runs the rules of a few files over the same facts. All in one session as long as nothing goes wrong; what throws ends a Drools
 * session, so the culprit is looked for and everything else is run again without it. For one thread.
 *
 * @param <S> what the rules write into
 */
final class GroupRun<S extends Stage> {
	private static final Logger LOG = LoggerFactory.getLogger(GroupRun.class);
	/** Tries of all files in one session, each without one more rule, before each file is run by itself. */
	private static final int TRIES_TOGETHER = 4;

	private final SessionRun<S> sessions;
	private final Supplier<S> stages;
	private final List<S> results = new ArrayList<>();
	private final Map<String, String> failures = new LinkedHashMap<>();

	/** @param stages makes an empty one for each try */
	GroupRun(SessionRun<S> sessions, Supplier<S> stages) {
		this.sessions = sessions;
		this.stages = stages;
	}

	/** What the sessions that went through have written. */
	List<S> results() {
		return results;
	}

	/** Why a rule failed, by id. */
	Map<String, String> failures() {
		return failures;
	}

	/**
	 * @param active ids of the rules that may fire
	 * @param off ids of the rules that are switched off: they are not even in the network
	 */
	void run(List<PreparedFile> files, Set<String> active, Set<String> off) {
		Set<String> left = new LinkedHashSet<>(active);
		for (int tries = 0; tries < TRIES_TOGETHER; tries++) {
			Attempt<S> attempt = attempt(files, off, left);
			if (attempt.succeeded()) {
				results.add(attempt.stage());
				return;
			}
			if (attempt.culprit() == null) break;
			fail(attempt.culprit(), attempt.why(), left);
		}
		for (PreparedFile file : files) alone(file, left, off);
	}

	/** @param id of one rule, or of several that a deriving rule serves: without its facts none of them can be trusted */
	private void fail(String id, String why, Set<String> left) {
		LOG.debug("rule {} failed: {}", id, why);
		for (String each : RuleHeader.each(id)) {
			// a rule that may not fire has its conditions evaluated all the same: it is no failure of this paper's
			if (left.remove(each)) failures.put(each, why);
		}
	}

	/** One file in a session of its own, again and again until what is left of it goes through. */
	private void alone(PreparedFile file, Set<String> active, Set<String> off) {
		Set<String> ids = new LinkedHashSet<>();
		file.running().stream().flatMap(header -> RuleHeader.each(header.id()).stream()).filter(active::contains).forEach(ids::add);
		Set<String> out = new LinkedHashSet<>(off);
		while (!ids.isEmpty()) {
			Attempt<S> attempt = attempt(List.of(file), out, ids);
			if (attempt.succeeded()) {
				results.add(attempt.stage());
				return;
			}
			if (attempt.culprit() != null) {
				fail(attempt.culprit(), attempt.why(), ids);
				continue;
			}
			Map<String, String> culprits = culprits(file, ids, out, attempt.why());
			culprits.forEach((id, why) -> {
				fail(id, why, ids);
				out.add(id);
			});
		}
	}

	/** A left side threw, and the exception does not say whose: each rule is tried by itself, then the file without each one. */
	private Map<String, String> culprits(PreparedFile file, Set<String> ids, Set<String> out, String why) {
		Map<String, String> culprits = new LinkedHashMap<>();
		Set<String> pieces = new LinkedHashSet<>();
		file.running().forEach(header -> pieces.add(header.id()));
		pieces.removeAll(out);
		for (String id : pieces) {
			Set<String> others = new LinkedHashSet<>(pieces);
			others.addAll(out);
			others.remove(id);
			Attempt<S> attempt = attempt(List.of(file), others, ids);
			if (!attempt.succeeded()) culprits.put(id, attempt.why());
		}
		if (!culprits.isEmpty()) return culprits;
		for (String id : pieces) {
			Set<String> without = new LinkedHashSet<>(out);
			without.add(id);
			if (attempt(List.of(file), without, ids).succeeded()) return Map.of(id, why);
		}
		pieces.forEach(id -> culprits.put(id, why));
		return culprits;
	}

	private Attempt<S> attempt(List<PreparedFile> files, Set<String> out, Set<String> active) {
		return sessions.attempt(files, out, active, stages.get());
	}
}
