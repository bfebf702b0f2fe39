package org.yushen.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yushen.rules.Packs.outcome;
import static org.yushen.rules.Packs.rule;
import static org.yushen.rules.Packs.sums;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.RuleOutcome;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;
import org.yushen.model.review.Waiver;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;

/** Every rule ends in one of six outcomes, and the verdict follows from them. */
class OutcomesTest {
	@TempDir
	Path shelf;
	private Packs packs;
	private final Checker checker = new Checker(null, Locale.SIMPLIFIED_CHINESE);

	@BeforeEach
	void shelf() {
		packs = new Packs(shelf);
	}

	private static Disclosure paper(String total) {
		Papers papers = new Papers();
		Statement t3 = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(t3, "208", "社会保障和就业支出", total, "60.00", "40.00");
		papers.row(t3, "210", "卫生健康支出", "5.00", "5.00", "");
		return papers.paper();
	}

	@Test
	void passed() throws Exception {
		Review review = packs.rules("a.drl", sums("A-01")).check(checker, paper("100.00"));
		RuleOutcome outcome = outcome(review, "A-01");
		assertEquals(OutcomeKind.PASSED, outcome.getKind());
		assertEquals(2, outcome.getExamined());
		assertNull(outcome.getWhy());
		assertEquals(Verdict.CONFORMING, review.getVerdict());
		assertTrue(review.getProblems().isEmpty(), () -> review.getProblems().toString());
	}

	@Test
	void violated() throws Exception {
		Review review = packs.rules("a.drl", sums("A-01")).check(checker, paper("100.10"));
		assertEquals(OutcomeKind.VIOLATED, outcome(review, "A-01").getKind());
		assertEquals(1, review.getFindings().size());
		assertEquals(Verdict.NON_CONFORMING, review.getVerdict());
	}

	@Test
	void aWarningDoesNotMakeThePaperFail() throws Exception {
		Review review = packs.rules("a.drl", sums("A-01").replace("\"error\"", "\"warning\"")).check(checker, paper("100.10"));
		assertEquals(OutcomeKind.VIOLATED, outcome(review, "A-01").getKind());
		assertEquals(Verdict.CONFORMING, review.getVerdict());
	}

	@Test
	void notApplicableWhereTheStatementIsMissing() throws Exception {
		Review review = packs.rules("a.drl", sums("A-01")).check(checker, new Papers().paper());
		assertEquals(OutcomeKind.NOT_APPLICABLE, outcome(review, "A-01").getKind());
		assertEquals("本材料没有表三", outcome(review, "A-01").getWhy());
		assertEquals(Verdict.CONFORMING, review.getVerdict());
	}

	@Test
	void notApplicableWhereNoSubjectIs() throws Exception {
		Papers papers = new Papers();
		papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		Review review = packs.rules("a.drl", sums("A-01")).check(checker, papers.paper());
		assertEquals(OutcomeKind.NOT_APPLICABLE, outcome(review, "A-01").getKind());
		assertEquals(0, outcome(review, "A-01").getExamined());
		assertTrue(outcome(review, "A-01").getWhy().contains("没有这条规则要检查的内容"));
	}

	@Test
	void notApplicableWhereNothingWasGiven() throws Exception {
		Review review = packs.rules("a.drl", rule("A-01", "@severity(\"error\") @requires(\"lastYear\")", "  $d : Disclosure()", "  checks.on($d).passed();"))
				.check(checker, paper("100.00"));
		assertEquals("未提供上年材料", outcome(review, "A-01").getWhy());
		Review given = checker.check(paper("100.00"), packs.load("base"), CheckContext.empty().withLastYear(paper("90.00")));
		assertEquals(OutcomeKind.PASSED, outcome(given, "A-01").getKind());
	}

	@Test
	void notApplicableOutsideOfItsYears() throws Exception {
		Review review = packs.rules("a.drl", rule("A-01", "@severity(\"error\") @since(2026)", "  $d : Disclosure()", "  checks.on($d).violated();"),
				rule("A-02", "@severity(\"error\") @until(2024)", "  $d : Disclosure()", "  checks.on($d).violated();"),
				rule("A-03", "@severity(\"error\") @since(2025) @until(2025)", "  $d : Disclosure()", "  checks.on($d).passed();")).check(checker, paper("100.00"));
		assertEquals("自 2026 年度起适用，本材料为 2025 年度", outcome(review, "A-01").getWhy());
		assertEquals("适用至 2024 年度，本材料为 2025 年度", outcome(review, "A-02").getWhy());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-03").getKind());
	}

	@Test
	void aWorkbookAloneHasNoProse() throws Exception {
		String rule = rule("A-01", "@severity(\"error\") @requires(\"N8\")", "  $d : Disclosure()", "  checks.on($d).passed();");
		assertEquals("本次只提交了电子表格，没有文字材料", outcome(packs.rules("a.drl", rule).check(checker, new Papers(SourceFormat.XLSX).paper()), "A-01").getWhy());
		assertEquals("本材料没有情况说明第八节", outcome(packs.check(checker, new Papers().paper()), "A-01").getWhy());
	}

	@Test
	void notEvaluatedWhereTheCellCouldNotBeRead() throws Exception {
		Review review = packs.rules("a.drl", sums("A-01")).check(checker, paper("?"));
		assertEquals(OutcomeKind.NOT_EVALUATED, outcome(review, "A-01").getKind());
		assertEquals("表三“208 社会保障和就业支出”行“合计”栏的数未能读出", outcome(review, "A-01").getWhy());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	@Test
	void notEvaluatedWhereTheReaderSaysSo() throws Exception {
		packs.rules("a.drl", sums("A-01"));
		for (String concerns : List.of("T3", "*")) {
			Disclosure paper = paper("100.00");
			Papers more = new Papers();
			paper.getUnread().add(more.unread(concerns, "表头", "合并单元格无法还原"));
			Review review = packs.check(checker, paper);
			assertEquals(OutcomeKind.NOT_EVALUATED, outcome(review, "A-01").getKind(), concerns);
			assertEquals("表头未能读出：合并单元格无法还原", outcome(review, "A-01").getWhy());
			assertEquals(Verdict.INCOMPLETE, review.getVerdict());
		}
	}

	@Test
	void whatIsMissingBecauseItWasNotReadIsNotEvaluated() throws Exception {
		Papers papers = new Papers();
		papers.unread("T3", "表三", "表格断开");
		Review review = packs.rules("a.drl", sums("A-01")).check(checker, papers.paper());
		assertEquals(OutcomeKind.NOT_EVALUATED, outcome(review, "A-01").getKind());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	@Test
	void anotherStatementsTroubleIsNoneOfTheRules() throws Exception {
		Disclosure paper = paper("100.00");
		paper.getUnread().add(new Papers().unread("T7", "表七", "表格断开"));
		assertEquals(OutcomeKind.PASSED, outcome(packs.rules("a.drl", sums("A-01")).check(checker, paper), "A-01").getKind());
	}

	@Test
	void aViolationStandsEvenWhereSomethingElseWasNotRead() throws Exception {
		Disclosure paper = paper("100.10");
		paper.getUnread().add(new Papers().unread("T3", "一行", "断行"));
		Review review = packs.rules("a.drl", sums("A-01")).check(checker, paper);
		assertEquals(OutcomeKind.VIOLATED, outcome(review, "A-01").getKind());
		assertEquals(Verdict.NON_CONFORMING, review.getVerdict());
	}

	@Test
	void waived() throws Exception {
		Waiver waiver = ReviewFactory.eINSTANCE.createWaiver();
		waiver.setFinding("A-01:T3/208 社会保障和就业支出");
		waiver.setReason("经核实，尾差由系统产生");
		waiver.setPerson("王审核");
		waiver.setDate("2025-02-01");
		waiver.setExpires("2099-12-31");
		Review review = checker.check(paper("100.10"), packs.rules("a.drl", sums("A-01")).load("base"), CheckContext.empty().withWaivers(List.of(waiver)));
		assertEquals(OutcomeKind.WAIVED, outcome(review, "A-01").getKind());
		assertEquals("由王审核于 2025-02-01 豁免：经核实，尾差由系统产生（有效期至 2099-12-31）", outcome(review, "A-01").getWhy());
		assertEquals(Verdict.CONFORMING, review.getVerdict());
		assertEquals(1, review.getFindings().size());
	}

	@Test
	void failed() throws Exception {
		Review review = packs.rules("a.drl", rule("A-01", "  $d : Disclosure()", "  checks.on($d).compare();")).check(checker, paper("100.00"));
		assertEquals(OutcomeKind.FAILED, outcome(review, "A-01").getKind());
		assertEquals("右侧（then）执行出错：compare 之前要先写 actual", outcome(review, "A-01").getWhy());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	@Test
	void severalPiecesOfOneRuleGiveOneOutcome() throws Exception {
		Review review = packs.rules("a.drl", sums("A-01"),
				"rule \"A-01 另一半\" @id(\"A-01\")\nwhen\n  $d : Disclosure()\nthen\n  checks.on($d).passed();\nend\n").check(checker, paper("100.00"));
		assertEquals(1, review.getOutcomes().size());
		assertEquals(3, outcome(review, "A-01").getExamined());
		assertEquals(Severity.ERROR, outcome(review, "A-01").getSeverity());
	}

	@Test
	void aPackWithoutRulesNeverConforms() throws Exception {
		Review review = packs.file("base", "words.yaml", "模糊: [及时]\n").check(checker, paper("100.00"));
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
		assertEquals(OutcomeKind.FAILED, review.getOutcomes().get(0).getKind());
		assertTrue(review.getProblems().get(0).getMessage().contains("没有进行任何审核"));
	}

	@Test
	void theReviewTellsWhatItWasMadeWith() throws Exception {
		Review review = packs.rules("a.drl", sums("A-01")).check(checker, paper("100.00"));
		assertEquals("base", review.getRulePacks().get(0).getId());
		assertEquals("1.0.0", review.getRulePacks().get(0).getVersion());
		assertTrue(review.getRulePacks().get(0).getSha256().matches("[0-9a-f]{64}"));
		assertEquals("清河县示例事务中心", review.getUnit());
		assertEquals(2025, review.getFiscalYear());
		assertTrue(review.getCheckedOn().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*"));
		assertTrue(review.getDuration() >= 0);
	}
}
