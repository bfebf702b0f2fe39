package org.yushen.rules.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yushen.rules.Packs.outcome;
import static org.yushen.rules.Packs.rule;
import static org.yushen.rules.Packs.sums;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.CheckListener;
import org.yushen.rules.check.Checker;

/** The cache on disk, the last good version, and many papers at once. */
class RuleBaseTest {
	@TempDir
	Path folder;
	private Packs packs;
	private Path cache;

	@BeforeEach
	void shelf() throws Exception {
		packs = new Packs(folder.resolve("packs")).rules("a.drl", sums("A-01"));
		cache = folder.resolve("cache");
	}

	private static Disclosure paper() {
		Papers papers = new Papers();
		Statement t3 = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(t3, "208", "甲", "100.00", "60.00", "40.00");
		return papers.paper();
	}

	private Checker checker() {
		return new Checker(cache, Locale.SIMPLIFIED_CHINESE);
	}

	private OutcomeKind check(Checker checker) throws Exception {
		return outcome(packs.check(checker, paper()), "A-01").getKind();
	}

	private List<Path> cached() throws Exception {
		if (Files.notExists(cache)) return List.of();
		try (Stream<Path> files = Files.list(cache)) {
			return files.sorted().toList();
		}
	}

	@Test
	void aSecondStartReadsWhatTheFirstCompiled() throws Exception {
		assertEquals(OutcomeKind.PASSED, check(checker()));
		Path file = cached().get(0);
		FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
		Files.setLastModifiedTime(file, old);
		assertEquals(OutcomeKind.PASSED, check(checker()));
		assertEquals(List.of(file), cached());
		assertEquals(old, Files.getLastModifiedTime(file), "it was compiled again");
	}

	@Test
	void anEditIsANewEntry() throws Exception {
		check(checker());
		packs.rules("a.drl", sums("A-01"), "// 改动\n");
		assertEquals(OutcomeKind.PASSED, check(checker()));
		assertEquals(2, cached().size());
	}

	@Test
	void aBrokenEntryIsCompiledAgain() throws Exception {
		check(checker());
		Path file = cached().get(0);
		byte[] good = Files.readAllBytes(file);
		for (byte[] bad : List.of(new byte[0], Arrays.copyOf(good, good.length / 2), flipped(good))) {
			Files.write(file, bad);
			assertEquals(OutcomeKind.PASSED, check(checker()));
			assertTrue(Files.size(file) > good.length / 2, "the broken entry was not replaced");
		}
	}

	private static byte[] flipped(byte[] good) {
		byte[] bad = good.clone();
		bad[bad.length - 100] ^= 1;
		return bad;
	}

	@Test
	void anotherFilesEntryIsNotTaken() throws Exception {
		check(checker());
		Path own = cached().get(0);
		packs.rules("a.drl", rule("A-01", "  $d : Disclosure()", "  checks.on($d).violated();"));
		check(checker());
		Path other = cached().stream().filter(file -> !file.equals(own)).findFirst().orElseThrow();
		Files.write(other, Files.readAllBytes(own));
		assertEquals(OutcomeKind.VIOLATED, check(checker()));
	}

	/** Someone who can write into the cache and knows its form still cannot do more than a rule can. */
	@Test
	void classesSlippedIntoTheCacheDoNotPassTheGate() throws Exception {
		check(checker());
		Path file = cached().get(0);
		String key = file.getFileName().toString().replace(".rules", "");
		RuleCache direct = new RuleCache(cache, CompileEnvironment::fingerprint);
		CompiledFile good = direct.load(key).orElseThrow();
		Map<String, byte[]> classes = new HashMap<>(good.classes());
		classes.put(good.modelClass(), evil());
		direct.store(key, new CompiledFile(good.packageName(), good.modelClass(), good.headers(), classes));
		Review review = packs.check(checker(), paper());
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-01").getKind());
		assertTrue(outcome(review, "A-01").getWhy().contains("用到了不允许的 java.lang.Runtime"), outcome(review, "A-01").getWhy());
	}

	/** A slipped in file that calls a package of Java its own would have all classes of it for its own. */
	@Test
	void aCachedFileCannotCallJavaItsOwnPackage() throws Exception {
		check(checker());
		String key = cached().get(0).getFileName().toString().replace(".rules", "");
		RuleCache direct = new RuleCache(cache, CompileEnvironment::fingerprint);
		CompiledFile good = direct.load(key).orElseThrow();
		Map<String, byte[]> classes = new HashMap<>(good.classes());
		classes.put("java.lang.Evil", evil());
		direct.store(key, new CompiledFile("java.lang", "java.lang.Evil", good.headers(), classes));
		RuleOutcome outcome = outcome(packs.check(checker(), paper()), "A-01");
		assertEquals(OutcomeKind.FAILED, outcome.getKind());
		assertTrue(outcome.getWhy().contains("用到了不允许的"), outcome.getWhy());
	}

	/** The beginning of a class file whose constant pool names Runtime.exec; it is refused before the rest is looked at. */
	private static byte[] evil() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(0xCAFEBABE);
		out.writeInt(61);
		out.writeShort(3);
		out.writeByte(1);
		out.writeUTF("java/lang/Runtime");
		out.writeByte(7);
		out.writeShort(1);
		return bytes.toByteArray();
	}

	@Test
	void aFolderOpenToOthersIsNotUsed() throws Exception {
		Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
		Files.createDirectories(cache);
		Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
		assertEquals(OutcomeKind.PASSED, check(checker()));
		assertEquals(List.of(), cached());
	}

	@Test
	void aFolderThatCannotBeMadeOnlyCostsTime() throws Exception {
		cache = Files.writeString(folder.resolve("file"), "x").resolve("cache");
		assertEquals(OutcomeKind.PASSED, check(checker()));
	}

	@Test
	void theLastGoodVersionStaysInForceAndIsTold() throws Exception {
		Checker checker = checker();
		assertEquals(OutcomeKind.PASSED, check(checker));
		packs.rules("a.drl", sums("A-01").replace("$r : Row(", "$r : Row(，"), sums("A-02"));
		Review broken = packs.check(checker, paper());
		assertEquals(OutcomeKind.PASSED, outcome(broken, "A-01").getKind());
		assertEquals(OutcomeKind.FAILED, outcome(broken, "A-02").getKind());
		assertTrue(broken.getProblems().get(0).getMessage().contains("仍使用它上一次能编译的版本"), broken.getProblems().get(0).getMessage());
		assertEquals(13, broken.getProblems().get(0).getLine());
		packs.rules("a.drl", rule("A-01", "  $d : Disclosure()", "  checks.on($d).violated();"));
		Review mended = packs.check(checker, paper());
		assertEquals(OutcomeKind.VIOLATED, outcome(mended, "A-01").getKind());
		assertTrue(mended.getProblems().isEmpty());
	}

	@Test
	void aFreshStartHasNoLastGoodVersion() throws Exception {
		check(checker());
		packs.rules("a.drl", sums("A-01").replace("$r : Row(", "$r : Row(，"));
		assertEquals(OutcomeKind.FAILED, check(checker()));
	}

	@Test
	void manyPapersAtOnce() throws Exception {
		packs.rules("b.drl", rule("B-01", "  $r : Row()\n  $s : Statement( this == $r.statement )", "  checks.on($r).passed();"));
		Checker checker = checker();
		var loaded = packs.load("base");
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<Review>> reviews = new ArrayList<>();
			for (int i = 0; i < 24; i++) reviews.add(threads.submit(() -> checker.check(paper(), loaded, CheckContext.empty())));
			for (Future<Review> review : reviews) {
				assertEquals(OutcomeKind.PASSED, outcome(review.get(), "A-01").getKind());
				assertEquals(1, outcome(review.get(), "B-01").getExamined());
			}
		}
	}

	@Test
	void theSameFileInTwoPlacesHasTheSameFingerprint() {
		assertEquals(CompileEnvironment.fingerprint(), CompileEnvironment.fingerprint());
		RuleCache one = new RuleCache(null, () -> "a");
		assertEquals(one.key("text"), new RuleCache(null, () -> "a").key("text"));
		assertNotEquals(one.key("text"), new RuleCache(null, () -> "b").key("text"));
		assertNotEquals(one.key("text"), one.key("text "));
		assertFalse(one.load(one.key("text")).isPresent());
	}

	@Test
	void preparingAheadFindsNothingBadEnoughToThrow() throws Exception {
		packs.rules("bad.drl", "rule\n");
		Checker checker = checker();
		checker.prepare(packs.load("base"), CheckListener.NONE);
		assertEquals(OutcomeKind.PASSED, check(checker));
	}

	@Test
	void preparingThatIsCancelledCompilesNothingAndTheNextCheckDoes() throws Exception {
		Checker checker = checker();
		CheckListener stop = new CheckListener() {
			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> checker.prepare(packs.load("base"), stop));
		assertEquals(List.of(), cached());
		assertEquals(OutcomeKind.PASSED, check(checker));
	}
}
