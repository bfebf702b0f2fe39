package org.yushen.rules.compile;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Work that several threads may ask for at the same time and that is done once: the first asker does it in his own thread, later ones
 * wait for his result. What is done is forgotten at once; who keeps results looks for them again within the work. Thread-safe.
 */
final class SharedWork<T> {
	private static final long BETWEEN_LOOKS_MILLISECONDS = 20;

	private final Map<String, FutureTask<T>> underWay = new ConcurrentHashMap<>();

	/**
	 * Does the work, or waits for the one who is at it. What the work throws comes out for everybody.
	 *
	 * @param cancelled asked before the work begins and now and then while waiting; work that has begun is finished, others may wait for it
	 * @throws CancellationException when cancelled, or when the waiting thread is interrupted
	 */
	T of(String name, Supplier<T> work, BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) throw new CancellationException();
		FutureTask<T> mine = new FutureTask<>(work::get);
		FutureTask<T> first = underWay.putIfAbsent(name, mine);
		if (first != null) return wait(first, cancelled);
		try {
			mine.run();
		} finally {
			underWay.remove(name);
		}
		return wait(mine, () -> false);
	}

	private static <T> T wait(FutureTask<T> task, BooleanSupplier cancelled) {
		while (true) {
			try {
				return task.isDone() ? task.resultNow() : task.get(BETWEEN_LOOKS_MILLISECONDS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException later) {
				if (cancelled.getAsBoolean()) throw new CancellationException();
			} catch (IllegalStateException | ExecutionException e) {
				Throwable cause = task.exceptionNow();
				if (cause instanceof RuntimeException thrown) throw thrown;
				if (cause instanceof Error thrown) throw thrown;
				throw new IllegalStateException(cause);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
	}
}
