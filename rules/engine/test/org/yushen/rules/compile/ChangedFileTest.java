package org.yushen.rules.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yushen.rules.Packs.outcome;
import static org.yushen.rules.Packs.rule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;
import org.yushen.rules.check.Checker;

/** One rule of a file changes: only that one is compiled, and all say what they would say had the whole file been. */
class ChangedFileTest {
	/** A fact that one rule derives and another reads: both must mean the same class by it. */
	private static final String SEEN = "declare Seen\n  code : String\nend\n";
	private static final String DERIVES = "rule \"see 测试\"\n  @serves(\"B-01\")\n  salience 10\nwhen\n  $r : Row()\nthen\n  insert(new Seen($r.getCode()));\nend\n";
	private static final String READS = rule("B-01", "  Seen( $c : code )\n  $r : Row( code == $c )", "  checks.on($r).saying(\"看到\" + $c).violated();");

	@TempDir
	Path folder;
	private Packs packs;
	private Path cache;
	private Checker checker;

	@BeforeEach
	void shelf() throws Exception {
		cache = folder.resolve("cache");
		packs = new Packs(folder.resolve("packs"));
		checker = new Checker(cache, Locale.SIMPLIFIED_CHINESE);
		save(SEEN, DERIVES, READS, says("A-01", "一"));
		assertEquals(1, compiledWhole());
	}

	private static String says(String id, String words) {
		return rule(id, "  $d : Disclosure()", "  checks.on($d).saying(\"" + words + "\").violated();");
	}

	private static Disclosure paper() {
		Papers papers = new Papers();
		Statement t3 = papers.statement(StatementKind.T3, "合计");
		papers.row(t3, "208", "甲", "100.00");
		papers.row(t3, "210", "乙", "50.00");
		return papers.paper();
	}

	/** Saves the file and says what is found, in order; a program that has seen no earlier version says the same. */
	private List<String> save(String... parts) throws Exception {
		packs.rules("a.drl", parts);
		List<String> here = said(packs.check(checker, paper()));
		assertEquals(said(packs.check(new Checker(null, Locale.SIMPLIFIED_CHINESE), paper())), here);
		return here;
	}

	private static List<String> said(Review review) {
		assertEquals(List.of(), review.getProblems());
		return review.getFindings().stream().map(finding -> finding.getRule() + " " + finding.getMessage()).toList();
	}

	/** How many versions were compiled whole. */
	private long compiledWhole() throws Exception {
		try (Stream<Path> files = Files.list(cache)) {
			return files.count();
		}
	}

	@Test
	void aRuleThatChangedIsCompiledAloneAndTheOthersGoOn() throws Exception {
		assertEquals(List.of("A-01 二", "B-01 看到208", "B-01 看到210"), save(SEEN, DERIVES, READS, says("A-01", "二")));
		assertEquals(List.of("A-01 二", "B-01 见到208", "B-01 见到210"), save(SEEN, DERIVES, READS.replace("看", "见"), says("A-01", "二")));
		assertEquals(List.of("A-01 二", "B-01 见到210"),
				save(SEEN, DERIVES.replace("Row()", "Row( code == \"210\" )"), READS.replace("看", "见"), says("A-01", "二")));
		assertEquals(1, compiledWhole());
	}

	@Test
	void rulesComeGoAndChangePlaces() throws Exception {
		assertEquals(List.of("A-01 一", "A-02 新"), save(SEEN, "// 说明\n", says("A-02", "新"), says("A-01", "一")));
		assertEquals(List.of("A-01 一", "A-02 新"), save(SEEN, says("A-01", "一"), "\n\n", says("A-02", "新")));
		assertEquals(List.of("A-01 一"), save(SEEN, says("A-01", "一")));
		assertEquals(1, compiledWhole());
	}

	@Test
	void whatAllRulesStandOnChangesThemAll() throws Exception {
		save(SEEN.replace("code", "code : String\n  more"), DERIVES.replace("getCode()", "getCode(), null"), READS, says("A-01", "一"));
		assertEquals(2, compiledWhole());
	}

	@Test
	void aWrongRuleIsToldAtItsLineAndMendedAlone() throws Exception {
		packs.rules("a.drl", SEEN, DERIVES, READS, says("A-01", "一").replace("$d : Disclosure()", "$d : Disclosure( yaer == 1 )"));
		Review broken = packs.check(checker, paper());
		assertEquals(1, broken.getProblems().size());
		assertEquals(35, broken.getProblems().get(0).getLine());
		assertEquals(OutcomeKind.VIOLATED, outcome(broken, "A-01").getKind(), "the last good version");
		assertEquals(List.of("A-01 二", "B-01 看到208", "B-01 看到210"), save(SEEN, DERIVES, READS, says("A-01", "二")));
		assertEquals(1, compiledWhole());
	}

	@Test
	void twoRulesOfOneNameAreTold() throws Exception {
		packs.rules("a.drl", SEEN, DERIVES, READS, says("A-01", "一"), says("A-01", "二"));
		assertEquals(1, packs.check(checker, paper()).getProblems().size());
	}

	@Test
	void aChangedRuleReachesTheMachineNoMoreThanAWholeFile() throws Exception {
		packs.rules("a.drl", SEEN, DERIVES, READS, says("A-01", "一").replace("  checks", "  System.exit(1);\n  checks"));
		Review refused = packs.check(checker, paper());
		assertTrue(refused.getProblems().get(0).getMessage().contains("exit"), refused.getProblems().get(0).getMessage());
	}

	@Test
	void whenNobodyWaitsTheFileIsCompiledWholeForTheNextStart() throws Exception {
		List<String> here = save(SEEN, DERIVES, READS, says("A-01", "二"));
		checker.keepChanges(() -> false);
		assertEquals(2, compiledWhole());
		checker.keepChanges(() -> false);
		assertEquals(2, compiledWhole(), "once is enough");
		assertEquals(here, said(packs.check(new Checker(cache, Locale.SIMPLIFIED_CHINESE), paper())));
		assertEquals(2, compiledWhole(), "the next start compiles nothing");
	}
}
