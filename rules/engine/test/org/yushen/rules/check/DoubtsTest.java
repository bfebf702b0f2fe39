package org.yushen.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yushen.rules.Packs.outcome;
import static org.yushen.rules.Packs.rule;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.disclosure.Unread;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.Verdict;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;

/** What could not be read costs the rules that need it, and no others; nothing is accused because of it, and nothing passed in spite of it. */
class DoubtsTest {
	private static final String T3 = "@severity(\"error\") @requires(\"T3\")";
	private static final String FORMS = "@severity(\"error\") @requires(\"forms\")";

	@TempDir
	Path shelf;
	private Packs packs;
	private final Checker checker = new Checker(null, Locale.SIMPLIFIED_CHINESE);

	@BeforeEach
	void shelf() {
		packs = new Packs(shelf);
	}

	/** T3 in which one 项目支出 could not be read. */
	private static Disclosure table() {
		Papers papers = new Papers();
		Statement t3 = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(t3, "208", "社会保障和就业支出", "100.00", "60.00", "?");
		papers.row(t3, "210", "卫生健康支出", "5.00", "5.00", "");
		return papers.paper();
	}

	private static Disclosure forms(String aspect) {
		Papers papers = new Papers();
		for (String project : new String[] { "渠道维修", "水质检测" }) {
			PerformanceForm form = DisclosureFactory.eINSTANCE.createPerformanceForm();
			form.setProject(project);
			form.setDepartment("清河县示例局");
			form.setAnnualFunding(Papers.quantity("30000", "元"));
			Indicator indicator = DisclosureFactory.eINSTANCE.createIndicator();
			indicator.setName("维修渠道长度");
			indicator.setPhase(Phase.ANNUAL);
			indicator.setCategory("数量");
			form.getIndicators().add(indicator);
			papers.paper().getForms().add(form);
		}
		Unread unread = papers.unread("form:渠道维修", "一处文字", "无法辨认");
		unread.setAspect(aspect);
		unread.setSubject(papers.paper().getForms().get(0));
		return papers.paper();
	}

	private OutcomeKind end(Disclosure paper, String annotations, String when, String then) throws Exception {
		return outcome(packs.rules("a.drl", rule("A-01", annotations, when, then)).check(checker, paper), "A-01").getKind();
	}

	@Test
	void aRuleOverOtherCellsIsJudged() throws Exception {
		assertEquals(OutcomeKind.PASSED, end(table(), T3, "  $r : Row( statement.kind == StatementKind.T3, amount(\"基本支出\") != null )",
				"  checks.on($r).actual(\"合计\", $r.cell(\"合计\")).expected(\"基本支出\", $r.cell(\"基本支出\")).notLess();"));
	}

	@Test
	void aRuleThatPassesOverTheUnreadCellHasNotPassed() throws Exception {
		Review review = packs.rules("a.drl", rule("A-01", T3, "  $r : Row( statement.kind == StatementKind.T3, $a : amount(\"项目支出\"), $a != null )\n",
				"  checks.on($r).holds($a.signum() >= 0);"), rule("A-02", T3, "  $r : Row( statement.kind == StatementKind.T3 )", "  checks.on($r).holds($r.getName() != null);"))
				.check(checker, table());
		assertEquals(OutcomeKind.NOT_EVALUATED, outcome(review, "A-01").getKind());
		assertTrue(outcome(review, "A-01").getWhy().startsWith("表三里有未能读出的单元格"), outcome(review, "A-01").getWhy());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-02").getKind());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	@Test
	void theOutcomeNamesTheCheckThatCouldNotBeJudged() throws Exception {
		Review review = packs.rules("a.drl", rule("A-01", T3, "  $r : Row( statement.kind == StatementKind.T3, $c : cell(\"项目支出\"), $c != null )",
				"  checks.on($r).holds($c.getAmount() == null || $c.getAmount().getEffective().signum() > 0);")).check(checker, table());
		assertEquals("表三里有未能读出的单元格 未能判断：表三“208 社会保障和就业支出”行", outcome(review, "A-01").getWhy());
		assertEquals(2, outcome(review, "A-01").getExamined());
	}

	@Test
	void nothingIsAccusedBecauseOfTheUnread() throws Exception {
		Review review = packs.rules("a.drl", rule("A-01", T3, "  $r : Row( statement.kind == StatementKind.T3, code == \"208\" )",
				"  checks.on($r).saying(\"没有项目支出\").holds($r.amount(\"项目支出\") != null);")).check(checker, table());
		assertEquals(OutcomeKind.NOT_EVALUATED, outcome(review, "A-01").getKind());
		assertEquals(0, review.getFindings().size());
	}

	@Test
	void whatIsWrongWhateverTheCellHoldsStaysAFinding() throws Exception {
		Review review = packs.rules("a.drl", rule("A-01", T3, "  $r : Row( statement.kind == StatementKind.T3, code == \"208\" )",
				"  checks.on($r).actualText(String.valueOf($r.amount(\"项目支出\")), $r).saying(\"名称不对\").holds($r.getName().isEmpty());")).check(checker, table());
		assertEquals(OutcomeKind.VIOLATED, outcome(review, "A-01").getKind());
		assertEquals(1, review.getFindings().size());
	}

	@Test
	void oneSideOfAFormCostsTheRulesThatLookAtIt() throws Exception {
		String indicators = "  $f : PerformanceForm()\n  exists Indicator( form == $f )";
		String funding = "  $f : PerformanceForm( annualFunding != null )";
		for (String aspect : new String[] { "funding", "indicators", "levels", "department", "texts", "scrawl" }) {
			assertEquals(aspect.equals("indicators") ? OutcomeKind.NOT_EVALUATED : OutcomeKind.PASSED,
					end(forms(aspect), FORMS, indicators, "  checks.on($f).passed();"), "indicators, unread: " + aspect);
			assertEquals(aspect.equals("funding") ? OutcomeKind.NOT_EVALUATED : OutcomeKind.PASSED,
					end(forms(aspect), FORMS, funding, "  checks.on($f).passed();"), "funding, unread: " + aspect);
			assertEquals(aspect.equals("levels") || aspect.equals("indicators") ? OutcomeKind.NOT_EVALUATED : OutcomeKind.PASSED,
					end(forms(aspect), FORMS, "  $f : PerformanceForm( project == \"渠道维修\" )\n  accumulate( Indicator( form == $f, category == \"数量\" ); $n : count(1) )",
							"  checks.on($f).holds($n < 9 && $n != 0);"), "levels, unread: " + aspect);
		}
	}

	@Test
	void aSideThatNobodyKnowsIsTheWhole() throws Exception {
		assertEquals(OutcomeKind.NOT_EVALUATED, end(forms("weather"), FORMS, "  $f : PerformanceForm()", "  checks.on($f).passed();"));
		assertEquals(OutcomeKind.NOT_EVALUATED, end(forms(null), FORMS, "  $f : PerformanceForm()", "  checks.on($f).passed();"));
	}

	@Test
	void aRuleWithoutASubjectMayHaveLostIt() throws Exception {
		String none = "  $f : PerformanceForm()\n  $i : Indicator( form == $f, name == \"检测次数\" )";
		assertEquals(OutcomeKind.NOT_EVALUATED, end(forms("indicators"), FORMS, none, "  checks.on($i).passed();"));
		String satisfaction = "  $i : Indicator( category == \"%s\" )";
		assertEquals(OutcomeKind.NOT_EVALUATED, end(forms("levels"), FORMS, satisfaction.formatted("质量"), "  checks.on($i).passed();"), "the class may be any");
		assertEquals(OutcomeKind.NOT_APPLICABLE, end(forms("levels"), FORMS, none, "  checks.on($i).passed();"), "no class makes it another name");
	}
}
