package org.yushen.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.yushen.rules.Packs.rule;
import static org.yushen.rules.Packs.sums;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Review;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;

/** A finding is known again when the paper's lines shift, and findings stand in the order of the paper. */
class FindingKeysTest {
	@TempDir
	Path shelf;
	private Packs packs;
	private final Checker checker = new Checker(null, Locale.SIMPLIFIED_CHINESE);

	@BeforeEach
	void shelf() throws Exception {
		packs = new Packs(shelf).rules("a.drl", sums("A-01"));
	}

	private static Disclosure paper(int shift, String second) {
		Papers papers = new Papers().skip(shift);
		Statement t3 = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(t3, "20801", "办公 经费", "9.00", "1.00", "2.00");
		papers.skip(shift);
		papers.row(t3, null, "其他", second, "1.00", "2.00");
		papers.row(t3, null, "其他", "7.00", "1.00", "2.00");
		return papers.paper();
	}

	private List<String> keys(Disclosure paper) throws Exception {
		return packs.check(checker, paper).getFindings().stream().map(Finding::getKey).toList();
	}

	@Test
	void keysDoNotDependOnLines() throws Exception {
		List<String> keys = keys(paper(0, "8.00"));
		assertEquals(List.of("A-01:T3/20801 办公经费", "A-01:T3/其他", "A-01:T3/其他~2"), keys);
		assertEquals(keys, keys(paper(100, "8.00")));
	}

	@Test
	void mendingOneOfTwoEqualsLeavesTheOthersName() throws Exception {
		assertEquals(List.of("A-01:T3/20801 办公经费", "A-01:T3/其他~2"), keys(paper(0, "3.00")));
	}

	@Test
	void theHashFollowsTheOperandsAndNotTheirPlace() throws Exception {
		Review one = packs.check(checker, paper(0, "8.00"));
		Review shifted = packs.check(checker, paper(50, "8.00"));
		Review changed = packs.check(checker, paper(0, "8.10"));
		assertEquals(hash(one), hash(shifted));
		assertNotEquals(hash(one), hash(changed));
	}

	private static String hash(Review review) {
		return Packs.finding(review, "A-01:T3/其他").getOperandsHash();
	}

	@Test
	void whatIsSaidTwiceIsOneFinding() throws Exception {
		packs.rules("b.drl", rule("B-01", "  $d : Disclosure()\n  ( Row( name == \"其他\" ) or Statement() )", "  checks.on($d).saying(\"一次\").violated();"),
				rule("B-02", "  $d : Disclosure()\n  $r : Row()", "  checks.on($d, $r.getName()).violated();"));
		Review review = packs.check(checker, paper(0, "3.00"));
		assertEquals(List.of("B-01:paper", "B-02:paper#其他", "B-02:paper#办公 经费"),
				review.getFindings().stream().map(Finding::getKey).filter(key -> key.startsWith("B")).sorted().toList());
		assertEquals(1, Packs.outcome(review, "B-01").getExamined());
	}

	@Test
	void findingsStandInTheOrderOfThePaper() throws Exception {
		packs.rules("b.drl", rule("B-01", "  $c : Claim()", "  checks.on($c).violated();"), rule("B-02", "  $d : Disclosure()", "  checks.on($d, \"缺表五\").violated();"));
		Papers papers = new Papers();
		NarrativeSection early = papers.section("N1", "一", "收支");
		Claim first = papers.claim(early, "收入总计", "1.00");
		Statement t3 = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(t3, "208", "甲", "9.00", "1.00", "2.00");
		Claim last = papers.claim(early, "支出总计", "1.00");
		assertEquals(first.getLocation().getLine() + 3, last.getLocation().getLine());
		assertEquals(List.of("B-02:paper#缺表五", "B-01:N1/收入总计", "A-01:T3/208 甲", "B-01:N1/支出总计"), keys(papers.paper()));
	}
}
