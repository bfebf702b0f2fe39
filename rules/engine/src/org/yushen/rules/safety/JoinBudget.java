package org.yushen.rules.safety;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.patterns.PatternImpl;

/**
 * Makes the joins of a compiled model count. An unguarded join of three patterns over two thousand rows fills the memory before any rule
 * fires, and nothing outside can stop it: so two constraints that are always true stand in each joined pattern, one before its own
 * constraints (it looks at the clock) and one after them (it counts what is kept).
 * <p>
 * The budget belongs to the thread that runs a session; the compiled rules are shared by all of them.
 */
public final class JoinBudget {
	private final ThreadLocal<Budget> current = new ThreadLocal<>();

	/** Runs something with this budget for the joins of its thread. */
	public void with(Budget budget, Runnable session) {
		current.set(budget);
		try {
			session.run();
		} finally {
			current.remove();
		}
	}

	/** Puts the counting constraints into every joined pattern; to be done once for a model, before a rule base is made of it. */
	public void guard(Model model) {
		for (Rule rule : model.getRules()) {
			if (!(rule.getView() instanceof Condition condition)) continue;
			Set<Variable<?>> results = new HashSet<>();
			collectResults(condition, results);
			guard(condition, null, results);
		}
	}

	/** What accumulates bind: one value for each, no join, and a pattern on it may hold no constraint between facts. */
	private static void collectResults(Condition condition, Set<Variable<?>> results) {
		if (condition instanceof AccumulatePattern<?> accumulate) {
			results.addAll(Arrays.asList(accumulate.getBoundVariables()));
			collectResults(accumulate.getCondition(), results);
		} else {
			condition.getSubConditions().forEach(part -> collectResults(part, results));
		}
	}

	/** @return the variable that a following pattern can be counted against */
	private Variable<?> guard(Condition condition, Variable<?> earlier, Set<Variable<?>> results) {
		switch (condition.getType()) {
			case PATTERN -> {
				PatternImpl<?> pattern = (PatternImpl<?>) condition;
				if (results.contains(pattern.getPatternVariable())) return earlier;
				if (earlier != null) count(pattern, earlier);
				return pattern.getPatternVariable();
			}
			case AND -> {
				Variable<?> last = earlier;
				for (Condition part : condition.getSubConditions()) last = guard(part, last, results);
				return last;
			}
			// what stands inside these cannot be seen by what follows
			case OR, NOT, EXISTS -> condition.getSubConditions().forEach(part -> guard(part, earlier, results));
			case ACCUMULATE, GROUP_BY -> guard(((AccumulatePattern<?>) condition).getCondition(), earlier, results);
			// forall turns its constraints round; the inspector allows it two patterns at most
			default -> { }
		}
		return earlier;
	}

	private <A, B> void count(PatternImpl<B> pattern, Variable<A> earlier) {
		Constraint compared = new SingleConstraint2<>("yushen.compared", earlier, pattern.getPatternVariable(), new Compared<A, B>(current));
		Constraint joined = new SingleConstraint2<>("yushen.joined", earlier, pattern.getPatternVariable(), new Joined<A, B>(current));
		if (!pattern.hasConstraints()) pattern.addConstraint(compared);
		pattern.addConstraint(joined);
		List<Constraint> all = pattern.getConstraint().getChildren();
		if (!all.contains(compared)) all.add(0, compared);
	}

	private record Compared<A, B>(ThreadLocal<Budget> current) implements Predicate2<A, B>, HashedExpression {
		@Override
		public boolean test(A earlier, B later) {
			Budget budget = current.get();
			if (budget != null) budget.compared();
			return true;
		}

		@Override
		public PredicateInformation predicateInformation() {
			return PredicateInformation.EMPTY_PREDICATE_INFORMATION;
		}

		@Override
		public String getExpressionHash() {
			return "yushen.compared";
		}
	}

	private record Joined<A, B>(ThreadLocal<Budget> current) implements Predicate2<A, B>, HashedExpression {
		@Override
		public boolean test(A earlier, B later) {
			Budget budget = current.get();
			if (budget != null) budget.joined();
			return true;
		}

		@Override
		public PredicateInformation predicateInformation() {
			return PredicateInformation.EMPTY_PREDICATE_INFORMATION;
		}

		@Override
		public String getExpressionHash() {
			return "yushen.joined";
		}
	}
}
