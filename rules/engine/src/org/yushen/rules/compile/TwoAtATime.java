package org.yushen.rules.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does something with each item of a list in two threads, and keeps their order. More than two would only fight for memory. */
public final class TwoAtATime {
	/** What the work throws comes out, that of the first item first. @throws java.util.concurrent.CancellationException also when interrupted */
	public <A, B> List<B> map(List<A> items, Function<A, B> work) {
		if (items.size() < 2) return items.stream().map(work).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(2, TwoAtATime::thread)) {
			List<Future<B>> futures = new ArrayList<>();
			for (A item : items) futures.add(threads.submit(() -> work.apply(item)));
			List<B> results = new ArrayList<>();
			for (Future<B> future : futures) results.add(future.get());
			return results;
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException cause) throw cause;
			if (e.getCause() instanceof Error cause) throw cause;
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new java.util.concurrent.CancellationException();
		}
	}

	/** As {@link #map}, for work that leaves its result somewhere else. */
	public void each(List<Runnable> works) {
		map(works, work -> {
			work.run();
			return work;
		});
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "yushen-rules");
		thread.setDaemon(true);
		return thread;
	}
}
