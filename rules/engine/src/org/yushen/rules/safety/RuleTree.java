package org.yushen.rules.safety;

import java.util.List;
import java.util.Set;

import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.MVELExprDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Walks a rule as parsed and hands its expressions to {@link LeftSide} and {@link RightSide}; a construct it does not know is refused. */
final class RuleTree {
	private static final Set<String> ACCUMULATE_FUNCTIONS = Set.of("sum", "count", "min", "max", "average", "avg", "collectList", "collectSet");
	/** More patterns than this in one forall: each is joined with each, and nothing can stop it there. */
	private static final int FORALL_PATTERNS = 2;

	private static final int MOST_BRANCHES = 64;

	private final String[] fileLines;
	private final LeftSide left;
	private final RightSide right;
	private final Offences offences;

	/** @param fileLines the file as written: the parser cuts off what stands before a right side's first word */
	RuleTree(String[] fileLines, AllowedNames allowed, Set<String> declared, Offences offences) {
		this.fileLines = fileLines;
		this.left = new LeftSide(allowed, declared, offences);
		this.right = new RightSide(allowed, declared, offences);
		this.offences = offences;
	}

	void inspect(RuleDescr rule) {
		if (rule.getLhs() != null) condition(rule.getLhs());
		if (rule.getLhs() != null && branches(rule.getLhs()) > MOST_BRANCHES) offences.add(rule.getLine(), "branches", MOST_BRANCHES);
		if (rule.getConsequence() instanceof String code) right.code(code, firstLine(code, Math.max(rule.getLine(), rule.getConsequenceLine())));
		else if (rule.getConsequence() != null) offences.add(rule.getLine(), "construct", "then");
	}

	private int firstLine(String code, int then) {
		String first = code.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
		for (int line = then; line <= fileLines.length; line++) if (!first.isEmpty() && fileLines[line - 1].contains(first)) return line;
		return then;
	}

	private void condition(BaseDescr descr) {
		switch (descr) {
			case AndDescr and -> group(and.getDescrs(), and.getAnnotations().isEmpty(), and);
			case OrDescr or -> group(or.getDescrs(), or.getAnnotations().isEmpty(), or);
			case NotDescr not -> group(not.getDescrs(), not.getAnnotations().isEmpty(), not);
			case ExistsDescr exists -> group(exists.getDescrs(), exists.getAnnotations().isEmpty(), exists);
			case ForallDescr forall -> {
				if (forall.getDescrs().size() > FORALL_PATTERNS) offences.add(forall.getLine(), "construct", "forall");
				group(forall.getDescrs(), true, forall);
			}
			case PatternDescr pattern -> pattern(pattern);
			case EvalDescr eval -> left.expression(String.valueOf(eval.getContent()), eval.getLine());
			case AccumulateDescr accumulate -> accumulate(accumulate, accumulate.getLine());
			default -> offences.add(descr.getLine(), "construct", name(descr));
		}
	}

	/** Rules that Drools makes of one with “or” between its patterns: as many as there are ways to choose a side of each. */
	private static long branches(Object descr) {
		return switch (descr) {
			case OrDescr or -> bounded(or.getDescrs().stream().mapToLong(RuleTree::branches).sum());
			case ConditionalElementDescr several -> several.getDescrs().stream().mapToLong(RuleTree::branches).reduce(1, (a, b) -> bounded(a * b));
			default -> 1;
		};
	}

	private static long bounded(long branches) {
		return Math.min(branches, MOST_BRANCHES + 1L);
	}

	private void group(List<?> parts, boolean plain, BaseDescr descr) {
		if (!plain) offences.add(descr.getLine(), "construct", "@");
		parts.forEach(part -> condition((BaseDescr) part));
	}

	private void pattern(PatternDescr pattern) {
		int line = pattern.getLine();
		left.type(pattern.getObjectType(), line);
		if (pattern.isQuery() || !pattern.getBehaviors().isEmpty() || !pattern.getAnnotations().isEmpty()) {
			offences.add(line, "construct", String.valueOf(pattern.getObjectType()));
		}
		for (BaseDescr constraint : pattern.getDescrs()) constraint(constraint, line);
		if (pattern.getSource() != null) source(pattern.getSource(), line);
	}

	private void constraint(BaseDescr constraint, int line) {
		int at = constraint.getLine() > 0 ? constraint.getLine() : line;
		switch (constraint) {
			case ExprConstraintDescr expression -> left.expression(expression.getExpression(), at);
			case BindingDescr binding -> left.expression(binding.getExpression(), at);
			default -> offences.add(at, "construct", name(constraint));
		}
	}

	private void source(PatternSourceDescr source, int line) {
		switch (source) {
			case FromDescr from when from.getDataSource() instanceof MVELExprDescr expression -> left.expression(expression.getExpression(), line);
			case AccumulateDescr accumulate -> accumulate(accumulate, line);
			case CollectDescr collect -> pattern(collect.getInputPattern());
			default -> offences.add(line, "construct", name(source));
		}
	}

	private void accumulate(AccumulateDescr accumulate, int line) {
		boolean written = accumulate.getInitCode() != null || accumulate.getActionCode() != null || accumulate.getReverseCode() != null
				|| accumulate.getResultCode() != null;
		if (written) offences.add(line, "construct", "accumulate(… init, action, result)");
		if (accumulate instanceof GroupByDescr groupBy) left.expression(groupBy.getGroupingFunction(), line);
		if (accumulate.getInput() != null) condition(accumulate.getInput());
		if (accumulate.getFunctions() == null) return;
		for (AccumulateDescr.AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
			if (!ACCUMULATE_FUNCTIONS.contains(call.getFunction())) offences.add(line, "accumulate", call.getFunction());
			for (String parameter : call.getParams()) left.expression(parameter, line);
		}
	}

	private static String name(BaseDescr descr) {
		return descr.getClass().getSimpleName().replace("Descr", "");
	}
}
