package org.yushen.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yushen.rules.Packs.outcome;
import static org.yushen.rules.Packs.rule;
import static org.yushen.rules.Packs.sums;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.model.review.Verdict;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;
import org.yushen.rules.safety.Limits;

/** Whatever goes wrong with a rule stays with that rule, is said, and never ends in 合格. */
class FaultTest {
	@TempDir
	Path shelf;
	private Packs packs;
	private final Checker checker = new Checker(null, Locale.SIMPLIFIED_CHINESE);

	@BeforeEach
	void shelf() {
		packs = new Packs(shelf);
	}

	private static Disclosure paper(int rows) {
		Papers papers = new Papers();
		Statement t3 = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		for (int i = 0; i < rows; i++) papers.row(t3, String.valueOf(200 + i), "科目" + i, "3.00", "1.00", "2.00");
		return papers.paper();
	}

	private Review check(int rows) throws Exception {
		return packs.check(checker, paper(rows));
	}

	/** With a clock that no busy machine outruns: what stops the rules is one of the other limits. */
	private Review checkWithoutHaste(int rows) throws Exception {
		Limits limits = new Limits(Duration.ofMinutes(10), Limits.DEFAULT.firings(), Limits.DEFAULT.joins());
		return checker.check(paper(rows), packs.load("base"), CheckContext.empty().withLimits(limits));
	}

	@Test
	void aRuleThatThrowsOnItsRightSideFailsAlone() throws Exception {
		packs.rules("a.drl", rule("A-01", "  $c : Claim()\n", "  checks.on($c).passed();"),
				rule("A-02", "  $r : Row()", "  checks.on($r).actual(\"x\", $r.cell(\"没有这栏\")).compare();"), sums("A-03"));
		Review review = check(3);
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-02").getKind());
		assertEquals("右侧（then）执行出错：“x”这一栏不存在；请在条件里先用 hasMeasure 判断", outcome(review, "A-02").getWhy());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-03").getKind());
		assertEquals(3, outcome(review, "A-03").getExamined());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
		assertEquals(1, review.getProblems().size());
	}

	@Test
	void aRuleThatThrowsOnItsLeftSideFailsAlone() throws Exception {
		packs.rules("a.drl", rule("A-01", "  $r : Row( amount(\"没有\") + orZero(\"合计\") > 0 )", "  checks.on($r).passed();"), sums("A-02"))
				.file("base", "rules/b.drl", Packs.HEAD.replace("test.rules", "test.other") + sums("B-01"));
		Review review = check(3);
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-01").getKind());
		assertTrue(outcome(review, "A-01").getWhy().startsWith("条件（when）计算出错："), outcome(review, "A-01").getWhy());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-02").getKind());
		assertEquals(3, outcome(review, "A-02").getExamined());
		assertEquals(OutcomeKind.PASSED, outcome(review, "B-01").getKind());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	@Test
	void aLeftSideThatThrowsOnlyOnWhatAnotherRuleInserts() throws Exception {
		packs.rules("a.drl", "declare Told\n  text : String\nend\n",
				rule("A-01", "  $d : Disclosure()", "  insert(new Told(\"abc\"));\n  checks.on($d).passed();"),
				rule("A-02", "  $t : Told( Integer.parseInt(text) > 0 )\n  $d : Disclosure()", "  checks.on($d).passed();"), sums("A-03"));
		Review review = check(2);
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-03").getKind());
		assertNotEquals(OutcomeKind.PASSED, outcome(review, "A-02").getKind());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	@Test
	void severalRulesThatThrowAreAllTold() throws Exception {
		StringBuilder rules = new StringBuilder();
		for (int i = 1; i <= 7; i++) rules.append(rule("A-0" + i, "  $d : Disclosure()", "  checks.on($d).compare();"));
		packs.rules("a.drl", rules.toString(), sums("A-08"));
		Review review = check(1);
		assertEquals(7, review.getOutcomes().stream().filter(o -> o.getKind() == OutcomeKind.FAILED).count());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-08").getKind());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"$r : Row( name == \"x\"， level == 1 )      | 全角符号“，”",
			"$r : Row( name == “x” )                     | 全角符号",
			"$r : Row( name == \"x\"                     | 看不懂",
			"$r : Row( nam == \"x\" )                    | nam",
			"$r : Rowe( name == \"x\" )                  | Rowe",
			"$r : Row( level == \"abc\" )                | abc",
			"$s : Statement( kind == StatementKind.T99 ) | T99",
			"$r : Row( statement == $q )                 | $q",
			"$d : Disclosure( unit not matches \".*坏.*\" ) | 要写成 getUnit()" })
	void aFileThatDoesNotCompileIsToldByLine(String when, String told) throws Exception {
		packs.rules("bad.drl", rule("A-01", "  " + when, "  int i = 1;"), rule("A-02", "  $d : Disclosure()", "  checks.on($d).passed();"))
				.file("base", "rules/good.drl", Packs.HEAD.replace("test.rules", "test.good") + sums("B-01"));
		Review review = check(2);
		Problem problem = review.getProblems().get(0);
		assertEquals("rules/bad.drl", problem.getFile());
		assertTrue(problem.getLine() >= 12 && problem.getLine() <= 14, () -> problem.getLine() + " " + problem.getMessage());
		assertTrue(problem.getMessage().contains("规则文件 rules/bad.drl第 " + problem.getLine() + " 行：") && problem.getMessage().contains(told), problem.getMessage());
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-01").getKind());
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-02").getKind());
		assertEquals(OutcomeKind.PASSED, outcome(review, "B-01").getKind());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	/** What an author is told to write has to work. */
	@Test
	void aWordOfTheRuleLanguageIsWrittenAsToldWhenItIsAProperty() throws Exception {
		packs.rules("a.drl", rule("A-01", "  $d : Disclosure( getUnit() not matches \".*坏.*\" )", "  checks.on($d).passed();"));
		assertEquals(OutcomeKind.PASSED, outcome(check(0), "A-01").getKind());
	}

	/** What the compiler quotes may stand in a comment above, for the author wrote there what he was about to try. */
	@Test
	void anErrorIsNotLookedForInComments() throws Exception {
		String rule = rule("A-01", "  // nam == \"x\" /* 试试 */\n  $d : Disclosure()\n  $r : Row( nam == \"x\" )", "  int i = 1;");
		packs.rules("bad.drl", rule);
		Problem problem = check(1).getProblems().get(0);
		List<String> lines = (Packs.HEAD + rule).lines().toList();
		assertEquals("  $r : Row( nam == \"x\" )", lines.get(problem.getLine() - 1));
	}

	@Test
	void aFileOfWhichNothingCanBeToldStandsForItsRules() throws Exception {
		packs.file("base", "rules/garbage.drl", "#¥%……这不是规则\n").rules("a.drl", sums("A-01"));
		Review review = check(1);
		assertEquals(OutcomeKind.FAILED, outcome(review, "base/rules/garbage.drl").getKind());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-01").getKind());
	}

	@Test
	void reFiringIsStopped() throws Exception {
		packs.rules("a.drl", "declare Told\n  number : int\nend\n",
				rule("A-01", "  $d : Disclosure()", "  insert(new Told(1));"),
				rule("A-02", "  $t : Told()", "  insert(new Told($t.getNumber() + 1));"), sums("A-03"));
		Review review = checkWithoutHaste(2);
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-02").getKind());
		assertTrue(outcome(review, "A-02").getWhy().contains("触发超过 50000 次"), outcome(review, "A-02").getWhy());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-03").getKind());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	@Test
	void anUnguardedJoinIsStopped() throws Exception {
		packs.rules("a.drl", rule("A-01", "  $a : Row()\n  $b : Row()\n  $c : Row()", "  checks.on($a).passed();"), sums("A-02"));
		Review review = checkWithoutHaste(2000);
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-01").getKind());
		assertTrue(outcome(review, "A-01").getWhy().contains("条件组合超过 2000000 个"), outcome(review, "A-01").getWhy());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-02").getKind());
		assertEquals(2000, outcome(review, "A-02").getExamined());
	}

	@Test
	void aJoinThatNeverMatchesIsStoppedByTheClock() throws Exception {
		// Nothing is kept of what never matches: on a fast machine, too, the clock runs out and not the memory.
		packs.rules("a.drl", rule("A-01", "  $a : Row()\n  not Row( name.replace(\"科\", $a.name).contains(\"无\") )",
				"  checks.on($a).passed();"), sums("A-02"));
		Review review = checker.check(paper(12_000), packs.load("base"), CheckContext.empty().withLimits(new Limits(Duration.ofSeconds(4), 50_000, 100_000_000)));
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-01").getKind());
		assertTrue(outcome(review, "A-01").getWhy().contains("运行超过"), outcome(review, "A-01").getWhy());
		// How A-02 ended is no matter here: on a busy machine the same clock may run out for it, too.
		assertNotEquals(Verdict.CONFORMING, review.getVerdict());
	}

	@Test
	void anEntangledRegularExpressionGivesUp() throws Exception {
		packs.rules("a.drl", rule("A-01", "  $d : Disclosure()", "  checks.on($d).holds(Terms.found(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\", \"(a*)*\\\\1c\"));"));
		assertTrue(outcome(check(1), "A-01").getWhy().contains("正则表达式过于复杂"));
	}

	@Test
	void whoCancelsGetsNoReview() throws Exception {
		packs.rules("a.drl", sums("A-01"));
		CheckListener impatient = new CheckListener() {
			@Override
			public boolean cancelled() {
				return true;
			}
		};
		Assertions.assertThrows(CancellationException.class,
				() -> checker.check(paper(2), packs.load("base"), CheckContext.empty().withListener(impatient)));
	}

	@Test
	void aSecondStageThatThrowsHidesNothing() throws Exception {
		packs.rules("a.drl", sums("A-01").replace("\"3.00\"", "\"3.00\""))
				.file("base", "findings/c.drl", "package test.causes;\nimport org.yushen.model.review.*;\nimport org.yushen.rules.api.*;\nglobal Explanations explanations;\n"
						+ "rule \"C-01\" @id(\"C-01\")\nwhen\n  $f : Finding()\nthen\n  explanations.explain($f, null);\nend\n");
		Papers papers = new Papers();
		papers.row(papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出"), "208", "科目", "9.00", "1.00", "2.00");
		Review review = packs.check(checker, papers.paper());
		assertEquals(1, review.getFindings().size());
		assertEquals(Verdict.NON_CONFORMING, review.getVerdict());
		assertEquals("C-01", review.getProblems().get(0).getRule());
		assertEquals("findings/c.drl", review.getProblems().get(0).getFile());
	}

	@Test
	void twoRulesOfOneNameAreTold() throws Exception {
		packs.rules("a.drl", sums("A-01")).rules("b.drl", sums("A-01").replace("@id(\"A-01\")", "@id(\"B-01\")"));
		Review review = check(1);
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-01").getKind());
		assertEquals(OutcomeKind.FAILED, outcome(review, "B-01").getKind());
		assertTrue(review.getProblems().get(0).getMessage().contains("同包同名"));
	}

	@Test
	void aRuleThatOnlyDerivesFactsHasNoOutcome() throws Exception {
		packs.rules("a.drl", "declare Told\n  row : Row\nend\n",
				"rule \"推导\" @serves(\"A-01 A-02\")\nwhen\n  $r : Row()\nthen\n  insert(new Told($r));\nend\n",
				rule("A-01", "@severity(\"error\") @requires(\"T5\")", "  $t : Told()", "  checks.on($t.getRow()).passed();"),
				rule("A-02", "  $t : Told()", "  checks.on($t.getRow()).passed();"));
		Review review = check(3);
		assertEquals(2, review.getOutcomes().size());
		assertEquals(OutcomeKind.NOT_APPLICABLE, outcome(review, "A-01").getKind());
		assertEquals(3, outcome(review, "A-02").getExamined());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "$r : Row() | checks.on($r).passed();", "$r : Row( amount(\"无\").signum() > 0 ) | insert(new Told($r));" })
	void whenADerivingRuleThrowsAllItServesFail(String when, String then) throws Exception {
		packs.rules("a.drl", "declare Told\n  row : Row\nend\n",
				"rule \"推导\" @serves(\"A-01 A-02\")\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n",
				rule("A-01", "  $t : Told()", "  checks.on($t.getRow()).passed();"), rule("A-02", "  $t : Told()", "  checks.on($t.getRow()).passed();"), sums("A-03"));
		Review review = check(3);
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-01").getKind());
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-02").getKind());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-03").getKind());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	@Test
	void aRuleThatIsSwitchedOffCannotThrow() throws Exception {
		packs.rules("a.drl", rule("A-01", "  $r : Row( amount(\"没有\").signum() > 0 )", "  checks.on($r).passed();"), sums("A-02"))
				.file("county", "pack.yaml", "id: county\nversion: 1\nextends: [base]\noverrides:\n  - {rule: A-01, off: true, reason: 不查}\n");
		Review review = checker.check(paper(2), packs.load("county"), CheckContext.empty());
		assertEquals(OutcomeKind.NOT_APPLICABLE, outcome(review, "A-01").getKind());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-02").getKind());
		assertEquals(Verdict.CONFORMING, review.getVerdict());
		assertTrue(review.getProblems().isEmpty());
	}
}
