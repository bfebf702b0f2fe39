package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.compile.PreparedFile;
import org.yushen.rules.compile.RuleBase;
import org.yushen.rules.compile.RuleGroups;
import org.yushen.rules.compile.TwoAtATime;

/**
 * Runs the rules of all files over the same facts: in groups of files, two groups at a time. What a rule derives stays within its file,
 * so it makes no difference which files run together; results come in the order of the files all the same.
 *
 * @param <S> what the rules write into
 */
final class RuleRun<S extends Stage> {
	private static final Logger LOG = LoggerFactory.getLogger(RuleRun.class);

	private final SessionRun<S> sessions;
	private final Supplier<S> stages;
	private final List<S> results = new ArrayList<>();
	private final Map<String, String> failures = new LinkedHashMap<>();

	/** @param stages makes an empty one for each try; asked by several threads */
	RuleRun(RuleBase base, List<Object> facts, Supplier<S> stages, SessionRun.Setting setting) {
		this.sessions = new SessionRun<>(base, facts, setting);
		this.stages = stages;
	}

	/** Makes the networks of these files ahead of the first session. A file that cannot be made is told by the check that needs it. */
	static void warm(RuleBase base, List<PreparedFile> files) {
		new TwoAtATime().map(RuleGroups.of(files), group -> {
			try {
				return base.network(group, Set.of());
			} catch (SecurityException | LinkageError e) {
				LOG.debug("not ready", e);
				return null;
			}
		});
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
	 * @param beside what else has to be done and has nothing to do with the sessions
	 * @throws java.util.concurrent.CancellationException when the listener wants to stop
	 */
	void run(List<PreparedFile> files, Set<String> active, Set<String> off, Runnable... beside) {
		List<GroupRun<S>> runs = new ArrayList<>();
		List<Runnable> works = new ArrayList<>();
		for (List<PreparedFile> group : RuleGroups.of(files)) {
			if (group.stream().noneMatch(file -> mayFire(file, active))) continue;
			GroupRun<S> run = new GroupRun<>(sessions, stages);
			runs.add(run);
			works.add(() -> run.run(group, active, off));
		}
		works.addAll(List.of(beside));
		new TwoAtATime().each(works);
		for (GroupRun<S> run : runs) {
			results.addAll(run.results());
			run.failures().forEach(failures::putIfAbsent);
		}
	}

	/** Whether any rule of the file may fire; those of which none may are not even looked at. */
	private static boolean mayFire(PreparedFile file, Set<String> active) {
		return file.running().stream().anyMatch(header -> RuleHeader.each(header.id()).stream().anyMatch(active::contains));
	}
}
