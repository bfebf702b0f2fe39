package org.yushen.rules.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.Texts;
import org.yushen.rules.compile.PreparedFile;
import org.yushen.rules.compile.RuleBase;
import org.yushen.rules.compile.RuleNetwork;
import org.yushen.rules.safety.Budget;
import org.yushen.rules.safety.BudgetSpent;
import org.yushen.rules.safety.Limits;

/** Sessions of rules within their limits: whatever one throws becomes a sentence, and the culprit where it is known. For several threads. */
final class SessionRun<S extends Stage> {
	private static final Logger LOG = LoggerFactory.getLogger(SessionRun.class);

	/**
	 * What all sessions of a check share.
	 *
	 * @param limits of each session
	 * @param listener may cancel
	 * @param texts for what went wrong
	 */
	record Setting(Limits limits, CheckListener listener, Texts texts) { }

	private final RuleBase base;
	private final List<Object> facts;
	private final Setting setting;

	SessionRun(RuleBase base, List<Object> facts, Setting setting) {
		this.base = base;
		this.facts = facts;
		this.setting = setting;
	}

	/**
	 * @param out ids of rules that are not even in the network
	 * @param active ids of rules that may fire
	 * @throws CancellationException when the listener wants to stop
	 */
	Attempt<S> attempt(List<PreparedFile> files, Set<String> out, Set<String> active, S stage) {
		Firing firing = new Firing(ids(files), active, stage, new Budget(setting.limits(), setting.listener()::cancelled));
		try {
			RuleNetwork network = base.network(files, out);
			network.session(firing.budget, session -> run(session, network, firing, stage));
			return new Attempt<>(stage, null, null);
		} catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
			CancellationException cancelled = cause(e, CancellationException.class);
			if (cancelled != null) throw cancelled;
			LOG.debug("session ended", e);
			return new Attempt<>(stage, firing.culprit(e), why(e, firing.current != null));
		}
	}

	private void run(KieSession session, RuleNetwork network, Firing firing, S stage) {
		session.addEventListener(firing);
		stage.begin(session, network);
		for (Object fact : facts) {
			session.insert(fact);
			firing.budget.inserted();
		}
		session.fireAllRules(match -> firing.piece(match.getRule()).active());
	}

	private static Map<String, String> ids(List<PreparedFile> files) {
		Map<String, String> ids = new HashMap<>();
		for (PreparedFile file : files) {
			for (RuleHeader header : file.running()) ids.put(file.packageName() + "\n" + header.name(), header.id());
		}
		return ids;
	}

	private String why(Throwable thrown, boolean rightSide) {
		Texts texts = setting.texts();
		BudgetSpent spent = cause(thrown, BudgetSpent.class);
		if (spent != null) {
			Limits limits = setting.limits();
			return texts.say("why.failed." + spent.limit(), limits.time().toMillis() / 1000.0, limits.firings(), limits.joins());
		}
		if (cause(thrown, OutOfMemoryError.class) != null) return texts.say("why.failed.MEMORY");
		Throwable root = thrown;
		while (root.getCause() != null && root.getCause() != root) root = root.getCause();
		String message = switch (root) {
			case SecurityException refused -> texts.say("why.failed.gate", String.valueOf(refused.getMessage()));
			case StackOverflowError deep -> texts.say("why.failed.deep");
			case NullPointerException none -> texts.say("why.failed.null");
			case ArithmeticException wrong -> texts.say("why.failed.arithmetic", String.valueOf(wrong.getMessage()));
			default -> root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage().lines().findFirst().orElse("");
		};
		return texts.say(rightSide ? "why.failed.then" : "why.failed.when", message);
	}

	private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
		int depth = 0;
		for (Throwable t = thrown; t != null && depth < 50; t = t.getCause(), depth++) if (type.isInstance(t)) return type.cast(t);
		return null;
	}

	/** A rule of a session. @param active whether it may fire */
	private record Piece(String id, boolean active) { }

	/** Knows which rule is firing, and counts. */
	private static final class Firing extends DefaultAgendaEventListener {
		private final Map<String, String> ids;
		private final Set<String> active;
		private final Map<Rule, Piece> pieces = new IdentityHashMap<>();
		private final Map<String, Integer> counts = new HashMap<>();
		private final Stage stage;
		private final Budget budget;
		private String current;

		Firing(Map<String, String> ids, Set<String> active, Stage stage, Budget budget) {
			this.ids = ids;
			this.active = active;
			this.stage = stage;
			this.budget = budget;
		}

		Piece piece(Rule rule) {
			return pieces.computeIfAbsent(rule, known -> {
				String id = ids.get(known.getPackageName() + "\n" + known.getName());
				return new Piece(id, RuleHeader.each(id).stream().anyMatch(active::contains));
			});
		}

		@Override
		public void beforeMatchFired(BeforeMatchFiredEvent event) {
			String id = piece(event.getMatch().getRule()).id();
			counts.merge(id, 1, Integer::sum);
			budget.fired();
			current = id;
			stage.firing(id);
		}

		@Override
		public void afterMatchFired(AfterMatchFiredEvent event) {
			current = null;
		}

		/** The rule whose right side threw; of too many firings, the one that fired most. */
		String culprit(Throwable thrown) {
			BudgetSpent spent = cause(thrown, BudgetSpent.class);
			if (spent != null && spent.limit() == BudgetSpent.Limit.FIRINGS) {
				return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
			}
			return current;
		}
	}
}
