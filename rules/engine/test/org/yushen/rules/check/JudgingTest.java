package org.yushen.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Funding;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.Finding;
import org.yushen.rules.Papers;
import org.yushen.rules.Texts;
import org.yushen.rules.api.Estimate;

/** What a check says, judged: sums, units, rounding, blanks, what cannot be read, and the sentence. */
class JudgingTest {
	private final Papers papers = new Papers();
	private final Statement t3 = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
	private final Judge judge = new Judge(Texts.chinese());

	private Row row(String... amounts) {
		return papers.row(t3, "208", "社会保障和就业支出", amounts);
	}

	private Judged sum(Row row) {
		judge.firing("A-01");
		judge.on(row).actual("合计", row.cell("合计")).plus("基本支出", row.cell("基本支出")).plus("项目支出", row.cell("项目支出"))
				.saying("{subject}{label}{actual}，应为{expected}（{sum}），相差{difference}，允许{tolerance}，单位{unit}。").compare();
		return judge.judged().get(judge.judged().size() - 1);
	}

	@Test
	void roundingIsNoViolation() {
		assertEquals(Judged.Kind.PASSED, sum(row("100.00", "60.00", "40.00")).kind());
		// three numbers, each off by up to 0.005: 0.015
		assertEquals(Judged.Kind.PASSED, sum(row("100.01", "60.00", "40.00")).kind());
		assertEquals(Judged.Kind.VIOLATED, sum(row("100.02", "60.00", "40.00")).kind());
		assertEquals(Judged.Kind.PASSED, sum(row("100.1", "60.06", "40.00")).kind());
		assertEquals(Judged.Kind.VIOLATED, sum(row("100.2", "60.06", "40.00")).kind());
	}

	@Test
	void aBlankIsExactlyZero() {
		assertEquals(Judged.Kind.PASSED, sum(row("60.01", "60.00", "")).kind());
		assertEquals(Judged.Kind.VIOLATED, sum(row("60.02", "60.00", "—")).kind());
		assertEquals(Judged.Kind.PASSED, sum(row("", "", "无")).kind());
	}

	@Test
	void theFindingHoldsNumbersEvidenceAndSentence() {
		Finding finding = sum(row("100.10", "60.00", "40.00")).finding();
		assertEquals(new BigDecimal("100.10"), finding.getActual());
		assertEquals(new BigDecimal("100.00"), finding.getExpected());
		assertEquals(new BigDecimal("0.10"), finding.getDifference());
		assertEquals(new BigDecimal("0.015"), finding.getTolerance());
		assertEquals("万元", finding.getUnit());
		assertEquals("表三“208 社会保障和就业支出”行合计100.10万元，应为100.00万元（基本支出60.00万元＋项目支出40.00万元），相差0.10万元，允许0.015万元，单位万元。",
				finding.getMessage());
		assertEquals(List.of("actual", "operand", "operand"), finding.getOperands().stream().map(o -> o.getRole()).toList());
		assertEquals("表三“208 社会保障和就业支出”行“基本支出”栏", finding.getOperands().get(1).getLabel());
		assertEquals("+", finding.getOperands().get(1).getSign());
		assertEquals(2, finding.getOperands().get(0).getLocation().getLine());
		assertEquals("100.10", finding.getOperands().get(0).getQuote());
	}

	@Test
	void theEvidencesPlaceIsACopy() {
		Row row = row("9.00", "1.00", "2.00");
		Finding finding = sum(row).finding();
		assertFalse(finding.getOperands().get(0).getLocation() == row.cell("合计").getLocation());
		assertEquals(2, row.cell("合计").getLocation().getLine());
	}

	@Test
	void unitsAreConverted() {
		Row row = row("2.25", "2.25", "");
		NarrativeSection section = papers.section("N10", "十", "绩效");
		Claim claim = papers.claim(section, "水电费", null);
		claim.setAmount(Papers.quantity("25920", "元"));
		judge.on(claim).actual("说明", claim.getAmount(), claim).expected("表中", row.cell("合计")).inUnit("万元").saying("{actual}对{expected}，差{difference}").compare();
		Finding finding = judge.judged().get(0).finding();
		assertEquals("25920元（2.592万元）对2.25万元，差0.342万元", finding.getMessage());
		assertEquals(new BigDecimal("2.592"), finding.getActual());
		claim.setAmount(Papers.quantity("22500", "元"));
		judge.on(claim).actual("说明", claim.getAmount(), claim).expected("表中", row.cell("合计")).compare();
		assertEquals(Judged.Kind.PASSED, judge.judged().get(1).kind());
	}

	@Test
	void wordsThatCouldNotBeReadAccuseNobody() {
		Row row = row("2.25", "2.25", "");
		judge.on(row).actualText("\ufffd\ufffd资金", row).expectedText("补助资金").violated();
		judge.on(row).actualText("补助资金", row).expectedText("\ufffd\ufffd资金").violated();
		judge.on(row).actualText("\ufffd\ufffd资金", row).passed();
		assertEquals(List.of(Judged.Kind.NOT_EVALUATED, Judged.Kind.NOT_EVALUATED, Judged.Kind.PASSED), judge.judged().stream().map(Judged::kind).toList());
		assertTrue(judge.judged().get(0).why().contains("未能读出"));
	}

	@Test
	void unitsThatCannotBeComparedAreNotEvaluated() {
		Row row = row("2.25", "2.25", "");
		judge.on(row).actual("数量", 3, "辆", row).expected("表中", row.cell("合计")).compare();
		assertEquals(Judged.Kind.NOT_EVALUATED, judge.judged().get(0).kind());
		judge.on(row).actual("合计", row.cell("合计")).plus("数量", 3, "辆", row).compare();
		assertEquals(Judged.Kind.NOT_EVALUATED, judge.judged().get(1).kind());
		assertTrue(judge.judged().get(1).why().contains("单位不同"));
	}

	@Test
	void countsAreExact() {
		judge.on(papers.paper()).actual("说明所称", Papers.quantity("13", "个"), null).expected("实有", 12, "个", null).compare();
		assertEquals(Judged.Kind.VIOLATED, judge.judged().get(0).kind());
	}

	@Test
	void whatCannotBeReadIsNotEvaluated() {
		assertEquals("表三“208 社会保障和就业支出”行“基本支出”栏的数未能读出", sum(row("1.00", "?", "")).why());
		assertEquals("表三“208 社会保障和就业支出”行“项目支出”栏为文字“见附件”，不是数", sum(row("1.00", "1.00", "见附件")).why());
		judge.on(t3).actual("增长", Papers.quantity("12.86", "%"), null).expected("复算", Estimate.UNKNOWN).compare();
		assertEquals(Judged.Kind.NOT_EVALUATED, judge.judged().get(2).kind());
	}

	@Test
	void aColumnThatIsNotThereIsNeverZero() {
		Row row = row("1.00", "1.00", "");
		assertThrows(IllegalArgumentException.class, () -> judge.on(row).plus("上年结转", row.cell("上年结转")));
		assertThrows(IllegalArgumentException.class, () -> judge.on(row).plusEach("上年结转", List.of(row)));
		assertThrows(IllegalArgumentException.class, () -> judge.on(row).actual("说明", (Quantity) null, null));
	}

	@Test
	void aBlankFundingIsZero() {
		Funding blank = DisclosureFactory.eINSTANCE.createFunding();
		Funding full = DisclosureFactory.eINSTANCE.createFunding();
		full.setAmount(Papers.quantity("500000", "元"));
		judge.on(t3).actual("总额", Papers.quantity("500000", "元"), null).plusEach(List.of(blank, full)).compare();
		assertEquals(Judged.Kind.PASSED, judge.judged().get(0).kind());
	}

	@Test
	void ratesAreHeldAgainstWhatTheAmountsAllow() {
		NarrativeSection section = papers.section("N8", "八", "机关运行经费");
		Claim claim = papers.claim(section, "机关运行经费", "48.20");
		papers.change(claim, "6.20", "12.86");
		Estimate rate = Estimate.of(claim.getChange().getAmount()).percentOf(Estimate.of(claim.getAmount()).minus(Estimate.of(claim.getChange().getAmount())));
		judge.on(claim).actual("增长率", claim.getChange().getRate(), claim.getChange()).expected("复算", rate)
				.operand("本年", claim.getAmount(), claim).operand("增加", claim.getChange().getAmount(), claim.getChange())
				.saying("{actual}，应为{expected}，相差{difference}").because("像是除以了本年数。").compare();
		Finding finding = judge.judged().get(0).finding();
		assertEquals("12.86%，应为14.76%，相差1.90%像是除以了本年数。", finding.getMessage());
		assertEquals("增长12.86%", finding.getOperands().get(0).getQuote());
		claim.getChange().setRate(Papers.quantity("14.76", "%"));
		judge.on(claim).actual("增长率", claim.getChange().getRate(), claim.getChange()).expected("复算", rate).compare();
		assertEquals(Judged.Kind.PASSED, judge.judged().get(1).kind());
	}

	@Test
	void aToleranceOfTheRulesOwn() {
		Row row = row("100.01", "60.00", "40.00");
		judge.on(row).actual("合计", row.cell("合计")).plusEach(List.of(row.cell("基本支出"), row.cell("项目支出"))).tolerance(BigDecimal.ZERO).compare();
		assertEquals(Judged.Kind.VIOLATED, judge.judged().get(0).kind());
		Row other = row("100.05", "60.00", "40.00");
		judge.on(other).actual("合计", other.cell("合计")).plus("基本支出", other.cell("基本支出")).plus("项目支出", other.cell("项目支出")).atLeast(new BigDecimal("0.05")).compare();
		assertEquals(Judged.Kind.PASSED, judge.judged().get(1).kind());
	}

	@Test
	void oneSided() {
		Row row = row("100.00", "60.00", "140.00");
		Cell total = row.cell("合计");
		judge.on(row).actual("基本支出", row.cell("基本支出")).expected("合计", total).notMoreThan();
		judge.on(row).actual("项目支出", row.cell("项目支出")).expected("合计", total).notMoreThan();
		judge.on(row).actual("项目支出", row.cell("项目支出")).expected("合计", total).notLess();
		assertEquals(List.of(Judged.Kind.PASSED, Judged.Kind.VIOLATED, Judged.Kind.PASSED), judge.judged().stream().map(Judged::kind).toList());
	}

	@Test
	void wordsAndDecisions() {
		judge.on(t3).actualText("及时", t3).expectedText("可以衡量的指标值").saying("{subject}写作“{actual}”，应为{expected}").holds(false);
		Finding finding = judge.judged().get(0).finding();
		assertEquals("表三写作“及时”，应为可以衡量的指标值", finding.getMessage());
		assertEquals("及时", finding.getActualText());
		assertNull(finding.getActual());
		judge.on(t3).holds(true);
		judge.on(t3).notEvaluated("看不清");
		assertEquals("看不清", judge.judged().get(2).why());
	}

	@Test
	void aFindingWithoutEvidenceShowsItsSubject() {
		judge.on(t3).saying("缺说明").violated();
		Finding finding = judge.judged().get(0).finding();
		assertEquals("context", finding.getOperands().get(0).getRole());
		assertEquals(1, finding.getOperands().get(0).getLocation().getLine());
	}

	@Test
	void aSentenceWithAnUnknownPlaceIsRefused() {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> judge.on(t3).saying("{actaul}"));
		assertTrue(refused.getMessage().contains("actaul"));
		assertThrows(IllegalArgumentException.class, () -> judge.on("words"));
		assertThrows(IllegalArgumentException.class, () -> judge.on(null));
		assertThrows(IllegalArgumentException.class, () -> judge.on(t3).severity("schlimm"));
	}

	@Test
	void manyOperandsAreCountedInTheSentence() {
		List<Row> rows = List.of(row("1.00", "", ""), row("1.00", "", ""), row("1.00", "", ""), row("1.00", "", ""), row("1.00", "", ""), row("1.00", "", ""),
				row("1.00", "", ""), row("1.00", "", ""));
		Row total = row("9.00", "", "");
		judge.on(total).actual("合计", total.cell("合计")).plusEach("合计", rows).saying("{sum}").compare();
		Finding finding = judge.judged().get(0).finding();
		assertTrue(finding.getMessage().endsWith("等共 8 项"), finding.getMessage());
		assertEquals(9, finding.getOperands().size());
		assertEquals(new BigDecimal("0.045"), finding.getTolerance());
	}
}
