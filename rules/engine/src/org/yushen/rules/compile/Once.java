package org.yushen.rules.compile;

import java.util.function.Supplier;

/** A value that is found out when it is first asked for, once; null is a value too. Thread-safe. */
final class Once<T> implements Supplier<T> {
	private final Supplier<T> work;
	private boolean done;
	private T value;

	Once(Supplier<T> work) {
		this.work = work;
	}

	@Override
	public synchronized T get() {
		if (!done) value = work.get();
		done = true;
		return value;
	}
}
