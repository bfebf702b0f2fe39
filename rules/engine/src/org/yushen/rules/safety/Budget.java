package org.yushen.rules.safety;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** What is left to one session. Not for several threads: a session runs in one. */
public final class Budget {
	/** Asking for the time costs more than counting; every so many counts is near enough. */
	private static final int LOOK_EVERY = 1 << 10;

	private final long end;
	private final Limits limits;
	private final BooleanSupplier cancelled;
	private int untilLook = LOOK_EVERY;
	private long joins;
	private int firings;

	/** @param cancelled asked now and then; true ends the session with a CancellationException */
	public Budget(Limits limits, BooleanSupplier cancelled) {
		this.limits = limits;
		this.end = System.nanoTime() + limits.time().toNanos();
		this.cancelled = cancelled;
	}

	/** Counts one comparison of facts. @throws BudgetSpent when the time is over */
	void compared() {
		if (--untilLook <= 0) look();
	}

	/** Counts one partial match. @throws BudgetSpent when there are too many */
	void joined() {
		if (++joins > limits.joins()) throw new BudgetSpent(BudgetSpent.Limit.JOINS);
	}

	/** Counts one firing of a rule. @throws BudgetSpent when there are too many, or the time is over */
	public void fired() {
		if (++firings > limits.firings()) throw new BudgetSpent(BudgetSpent.Limit.FIRINGS);
		look();
	}

	/** A fact was put in, and all conditions that look at it alone were tried on it. @throws BudgetSpent when the time is over */
	public void inserted() {
		look();
	}

	private void look() {
		untilLook = LOOK_EVERY;
		if (cancelled.getAsBoolean()) throw new CancellationException();
		if (System.nanoTime() - end > 0) throw new BudgetSpent(BudgetSpent.Limit.TIME);
	}
}
