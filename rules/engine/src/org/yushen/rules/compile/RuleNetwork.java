package org.yushen.rules.compile;

import java.util.function.Consumer;

import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.runtime.KieSession;
import org.yushen.rules.safety.Budget;
import org.yushen.rules.safety.JoinBudget;

/** Rules of one or several files ready for sessions. Thread-safe: each session is its own. */
public final class RuleNetwork {
	private final InternalKnowledgeBase base;
	private final JoinBudget joins;

	RuleNetwork(InternalKnowledgeBase base, JoinBudget joins) {
		this.base = base;
		this.joins = joins;
	}

	/** Whether any of the rules asks for that global. */
	public boolean hasGlobal(String name) {
		return base.getGlobals().containsKey(name);
	}

	/** Runs something in a new session, which is disposed of whatever happens. What the session throws comes out. */
	public void session(Budget budget, Consumer<KieSession> work) {
		joins.with(budget, () -> Drools.within(() -> {
			KieSession session = base.newKieSession();
			try {
				work.accept(session);
			} finally {
				session.dispose();
			}
			return null;
		}));
	}
}
