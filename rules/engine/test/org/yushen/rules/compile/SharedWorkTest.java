package org.yushen.rules.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One does it, the others wait; each may stop waiting. */
class SharedWorkTest {
	private static final int ASKERS = 5;

	private final SharedWork<Object> shared = new SharedWork<>();
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final AtomicInteger done = new AtomicInteger();
	private final CountDownLatch begun = new CountDownLatch(1);
	private final CountDownLatch goOn = new CountDownLatch(1);

	@AfterEach
	void end() {
		goOn.countDown();
		threads.shutdownNow();
	}

	private Object work() {
		done.incrementAndGet();
		begun.countDown();
		try {
			goOn.await();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
		return new Object();
	}

	private Future<Object> ask(BooleanSupplier cancelled) {
		return threads.submit(() -> shared.of("a", this::work, cancelled));
	}

	/** Never cancels. It is asked a second time only while its asker waits: that is told to the latch. */
	private static BooleanSupplier patient(CountDownLatch waiting) {
		AtomicInteger asked = new AtomicInteger();
		return () -> {
			if (asked.incrementAndGet() == 2) waiting.countDown();
			return false;
		};
	}

	@Test
	void whatSeveralAskForIsDoneOnce() throws Exception {
		Future<Object> first = ask(() -> false);
		begun.await();
		CountDownLatch waiting = new CountDownLatch(ASKERS);
		List<Future<Object>> others = new ArrayList<>();
		for (int i = 0; i < ASKERS; i++) others.add(ask(patient(waiting)));
		waiting.await();
		goOn.countDown();
		for (Future<Object> other : others) assertSame(first.get(), other.get());
		assertEquals(1, done.get());
	}

	@Test
	void whoIsCancelledWhileWaitingGoesAndTheWorkGoesOn() throws Exception {
		Future<Object> first = ask(() -> false);
		begun.await();
		AtomicInteger asked = new AtomicInteger();
		Future<Object> impatient = ask(() -> asked.incrementAndGet() > 1);
		assertEquals(CancellationException.class, assertThrows(ExecutionException.class, impatient::get).getCause().getClass());
		goOn.countDown();
		assertEquals(Object.class, first.get().getClass());
	}

	@Test
	void whoIsCancelledBeforeDoesNothing() {
		assertThrows(CancellationException.class, () -> shared.of("a", this::work, () -> true));
		assertEquals(0, done.get());
	}

	@Test
	void whatIsThrownComesOutAndTheNextOneTriesAgain() {
		assertEquals("broken", assertThrows(IllegalArgumentException.class, () -> shared.of("a", () -> {
			throw new IllegalArgumentException("broken");
		}, () -> false)).getMessage());
		assertEquals("fine", shared.of("a", () -> "fine", () -> false));
	}
}
