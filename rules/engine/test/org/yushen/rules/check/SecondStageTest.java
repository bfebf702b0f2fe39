package org.yushen.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yushen.rules.Packs.finding;
import static org.yushen.rules.Packs.sums;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.Review;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;

/** One cause, one finding: a wrong row explains the wrong total above it. */
class SecondStageTest {
	private static final String CAUSES = """
			package test.causes;
			import org.yushen.model.disclosure.*;
			import org.yushen.model.review.*;
			import org.yushen.rules.api.*;
			global Explanations explanations;

			rule "C-01 错行说明错的合计" @id("C-01")
			when
			  $cause : FindingLink( rule == "A-01", $cell : actual )
			  $then : FindingLink( rule == "A-02", operands contains $cell )
			then
			  explanations.explain($cause.getFinding(), $then.getFinding());
			end

			rule "C-02 反过来的说明不成圈" @id("C-02") salience -1
			when
			  $cause : FindingLink( rule == "A-02" )
			  $then : FindingLink( rule == "A-01", this != $cause )
			then
			  explanations.explain($cause.getFinding(), $then.getFinding());
			  explanations.explain($cause.getFinding(), $cause.getFinding());
			end
			""";

	@TempDir
	Path shelf;

	@Test
	void causesAndConsequences() throws Exception {
		Packs packs = new Packs(shelf);
		packs.rules("a.drl", sums("A-01").replace("statement.kind ==", "!total, statement.kind =="), Packs.rule("A-02", "  $s : Statement()\n  $t : Row( statement == $s, total )\n"
				+ "  accumulate( Row( statement == $s, !total, $c : cell(\"合计\") ); $all : collectList($c) )",
				"  checks.on($t.cell(\"合计\")).actual(\"合计\", $t.cell(\"合计\")).plusEach($all).compare();")).file("base", "findings/causes.drl", CAUSES);
		Papers papers = new Papers();
		Statement t3 = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(t3, "208", "甲", "101.00", "60.00", "40.00");
		papers.row(t3, "210", "乙", "5.00", "5.00", "");
		papers.row(t3, null, "合计", "105.00", "65.00", "40.00");
		Review review = packs.check(new Checker(null, Locale.SIMPLIFIED_CHINESE), papers.paper());
		assertTrue(review.getProblems().isEmpty(), () -> review.getProblems().toString());
		assertEquals(2, review.getFindings().size());
		assertEquals(finding(review, "A-02:T3/合计/合计"), finding(review, "A-01:T3/208 甲").getConsequences().get(0));
		assertEquals(1, finding(review, "A-01:T3/208 甲").getConsequences().size());
		assertEquals(0, finding(review, "A-02:T3/合计/合计").getConsequences().size());
		assertEquals(1, finding(review, "A-02:T3/合计/合计").getCauses().size());
	}
}
