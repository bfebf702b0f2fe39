package org.yushen.rules.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yushen.rules.Packs.rule;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Review;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.CheckListener;
import org.yushen.rules.check.Checker;

/** A rule is saved two hundred times while the program runs: each time as the workbench does it, loaded, prepared, checked. */
class ManyEditsTest {
	/** Until then the networks that are kept are all there, and the compiler is loaded. */
	private static final int FIRST = 20;
	private static final int EDITS = 200;
	private static final long MOST_GROWTH = 10_000_000;
	private static final long SETTLED = 200_000;
	private static final int MOST_COLLECTIONS = 30;

	@TempDir
	Path folder;

	@Test
	void theHeapDoesNotGrow() throws Exception {
		Packs packs = new Packs(folder.resolve("packs"));
		Checker checker = new Checker(null, Locale.SIMPLIFIED_CHINESE);
		Disclosure paper = new Papers().paper();
		for (int i = 1; i <= FIRST; i++) edit(packs, checker, paper, i);
		long before = used();
		for (int i = FIRST + 1; i <= FIRST + EDITS; i++) edit(packs, checker, paper, i);
		long growth = used() - before;
		assertTrue(growth < MOST_GROWTH, "the heap grew by " + growth + " bytes");
	}

	private static void edit(Packs packs, Checker checker, Disclosure paper, int number) throws Exception {
		packs.rules("a.drl", rule("A-01", "  $d : Disclosure()", "  checks.on($d).saying(\"第 " + number + " 次\").violated();"));
		checker.prepare(packs.load("base"), CheckListener.NONE);
		Review review = checker.check(paper, packs.load("base"), CheckContext.empty());
		assertEquals("第 " + number + " 次", review.getFindings().get(0).getMessage().substring(0, ("第 " + number + " 次").length()));
	}

	/** Bytes in use after garbage was collected until nothing more goes. */
	private static long used() {
		long last = Long.MAX_VALUE;
		for (int i = 0; i < MOST_COLLECTIONS; i++) {
			System.gc();
			Runtime runtime = Runtime.getRuntime();
			long now = runtime.totalMemory() - runtime.freeMemory();
			if (last - now < SETTLED) return now;
			last = now;
		}
		return last;
	}
}
