package org.yushen.rules.safety;

/** A session went beyond one of its {@link Limits}. */
public final class BudgetSpent extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** Which limit. */
	public enum Limit { TIME, FIRINGS, JOINS, MEMORY }

	private final Limit limit;

	public BudgetSpent(Limit limit) {
		super(limit.name());
		this.limit = limit;
	}

	public Limit limit() {
		return limit;
	}
}
