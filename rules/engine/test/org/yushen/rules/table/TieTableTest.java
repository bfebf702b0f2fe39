package org.yushen.rules.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.Finding;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;
import org.yushen.rules.check.Checker;
import org.yushen.rules.pack.PackException;

/** A tie between statements is a line of a table; a line that is wrong is told with its cell, and the others go on. */
class TieTableTest {
	private static final String[] HEAD = {"编号", "名称", "严重程度", "左表", "左行", "左列", "关系", "右表", "右行", "右列", "容差", "左空时", "缺时", "条件", "说法", "右空时", "右无时"};

	@TempDir
	Path folder;
	private Packs packs;
	private final Checker checker = new Checker(null, Locale.SIMPLIFIED_CHINESE);

	@BeforeEach
	void pack() throws IOException {
		packs = new Packs(folder).file("base", "parameters.yaml", "thresholds:\n  允许差额: {value: 0.01, unit: 万元}\n");
		packs.file("base", "words.yaml", "其余: [上年结转, 结余]\n");
	}

	@Test
	void aLineFindsWhatDiffers() throws Exception {
		Review review = check(sums("301.00"), line("TT-01", "表一", "本年收入合计", "金额", "等于", "表二", "合计", "合计", "允许差额"));
		Finding finding = Packs.finding(review, "TT-01:T1/本年收入合计/金额");
		assertEquals("表一本年收入合计300.00万元，表二合计301.00万元，相差1.00万元，两处应当一致，请核对。", finding.getMessage());
		assertEquals(Severity.ERROR, finding.getSeverity());
		assertEquals(2, finding.getOperands().size());
		assertEquals("标题", finding.getTitle());
	}

	@Test
	void roundingIsSilentAndPassesAreCounted() throws Exception {
		Review review = check(sums("300.01"), line("TT-01", "表一", "本年收入合计", "金额", "等于", "表二", "合计", "合计", "允许差额"));
		assertEquals(OutcomeKind.PASSED, Packs.outcome(review, "TT-01").getKind());
		assertEquals(1, Packs.outcome(review, "TT-01").getExamined());
	}

	@Test
	void rowsCorrespondByCode() throws Exception {
		Papers papers = new Papers();
		Statement two = papers.statement(StatementKind.T2, "一般公共预算");
		papers.row(two, "208", "社会保障和就业支出", "10.00");
		papers.row(two, "210", "卫生健康支出", "5.00");
		Statement five = papers.statement(StatementKind.T5, "合计");
		papers.row(five, "210", "卫生健康支出", "6.00");
		papers.row(five, "208", "社保和就业", "10.00");
		Review review = check(papers.paper(), line("TT-02", "表五", "每个科目", "合计", "等于", "表二", "同行", "一般公共预算", "舍入"));
		assertEquals(1, review.getFindings().size());
		assertEquals("TT-02:T5/210 卫生健康支出/合计", review.getFindings().get(0).getKey());
		assertEquals(2, Packs.outcome(review, "TT-02").getExamined());
	}

	@Test
	void sumsWithOptionalPartsAndWordLists() throws Exception {
		Papers papers = new Papers();
		Statement one = papers.statement(StatementKind.T1, "金额");
		papers.row(one, null, "本年收入合计", "300.00");
		papers.row(one, null, "上年结转", "20.00");
		papers.row(one, null, "收入总计", "330.00");
		Review review = check(papers.paper(), line("TT-03", "表一", "收入总计", "每列", "等于", "本表", "本年收入合计+[其他]+{其余}", "同列", "舍入"));
		Finding finding = Packs.finding(review, "TT-03:T1/收入总计/金额");
		assertEquals("10.00", finding.getDifference().toPlainString());
		assertTrue(finding.getMessage().contains("本年收入合计300.00万元＋上年结转20.00万元"), finding.getMessage());
	}

	@Test
	void aBlankLeftIsAWeakerFindingWhereTheLineSaysSo() throws Exception {
		Papers papers = new Papers();
		Statement three = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(three, "208", "社会保障和就业支出", "", "10.00", "5.00");
		String[] line = line("TT-04", "表三", "每行", "合计", "等于", "本表", "同行", "基本支出+项目支出", "舍入");
		line[11] = "警告";
		assertEquals(Severity.WARNING, check(papers.paper(), line).getFindings().get(0).getSeverity());
		line[11] = "不核对";
		assertEquals(0, check(papers.paper(), line).getFindings().size());
	}

	@Test
	void conditionsKeepALineFromBeingUsed() throws Exception {
		String[] line = line("TT-05", "表一", "本年收入合计", "金额", "等于", "表二", "合计", "合计", "允许差额");
		line[13] = "表一/单位资金|本年收入合计/金额 无数";
		assertEquals(OutcomeKind.NOT_APPLICABLE, Packs.outcome(check(sums("301.00"), line), "TT-05").getKind());
		line[13] = "表二/合计 有此行；表二/合计 有此栏；单位预算";
		assertEquals(OutcomeKind.VIOLATED, Packs.outcome(check(sums("301.00"), line), "TT-05").getKind());
	}

	@Test
	void aColumnThatThePaperLacksIsNoPass() throws Exception {
		String[] line = line("TT-06", "表一", "本年收入合计", "金额", "等于", "表二", "合计", "一般公共预算", "允许差额");
		line[12] = "不能判定";
		Review review = check(sums("300.00"), line);
		assertEquals(OutcomeKind.NOT_EVALUATED, Packs.outcome(review, "TT-06").getKind());
		assertEquals("表二没有找到“一般公共预算”栏，未核对", Packs.outcome(review, "TT-06").getWhy());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	@Test
	void aRowThatTheOtherStatementLacksIsZeroWhereTheLineSaysSo() throws Exception {
		Papers papers = new Papers();
		Statement two = papers.statement(StatementKind.T2, "合计");
		papers.row(two, "208", "社会保障和就业支出", "10.00");
		Statement three = papers.statement(StatementKind.T3, "合计");
		papers.row(three, "208", "社会保障和就业支出", "11.00");
		papers.row(three, "210", "卫生健康支出", "5.00");
		papers.row(three, "21011", "行政事业单位医疗", "5.00");
		String[] line = line("TT-10", "表三", "每个科目", "合计", "等于", "表二", "同行", "合计", "舍入");
		assertEquals(1, check(papers.paper(), line).getFindings().size());
		line[16] = "只核对";
		Review only = check(papers.paper(), line);
		// of the two that are missing only the one whose kind the other statement prints; the row that differs is another line's business
		assertEquals("TT-10:T3/210 卫生健康支出/合计", only.getFindings().get(0).getKey());
		assertEquals(1, only.getFindings().size());
		line[16] = "按零";
		assertEquals(2, check(papers.paper(), line).getFindings().size());
	}

	@Test
	void aSumMayTakeItsPartsFromSeveralStatements() throws Exception {
		Papers papers = new Papers();
		Statement one = papers.statement(StatementKind.T1, "金额");
		papers.row(one, null, "本年收入合计", "300.00");
		papers.row(one, null, "单位资金", "40.00");
		Statement four = papers.statement(StatementKind.T4, "金额");
		papers.row(four, null, "本年收入合计", "250.00");
		String[] line = line("TT-11", "表四", "本年收入合计", "金额", "等于", "", "表一/本年收入合计/金额-表一/单位资金/金额+[表二/合计/合计]", "", "舍入");
		assertEquals("10.00", Packs.finding(check(papers.paper(), line), "TT-11:T4/本年收入合计/金额").getDifference().toPlainString());
		line[13] = "表一/单位资金/金额 大于 表四/本年收入合计/金额";
		assertEquals(OutcomeKind.NOT_APPLICABLE, Packs.outcome(check(papers.paper(), line), "TT-11").getKind());
		line[13] = "表一/单位资金/金额 不大于 表四/本年收入合计/金额";
		assertEquals(OutcomeKind.VIOLATED, Packs.outcome(check(papers.paper(), line), "TT-11").getKind());
		line[13] = "表一/单位资金 不大于 表四/本年收入合计/金额";
		assertTrue(check(papers.paper(), line).getProblems().get(0).getMessage().contains("应写成“表一/上年结转/金额”"));
	}

	@Test
	void rowsOfAListAreLeftOut() throws Exception {
		Papers papers = new Papers();
		Statement three = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(three, null, "结余", "9.00", "1.00", "2.00");
		papers.row(three, null, "社会保障和就业支出", "3.00", "1.00", "2.00");
		Review review = check(papers.paper(), line("TT-12", "表三", "每行-{其余}", "合计", "等于", "本表", "同行", "基本支出+项目支出", "舍入"));
		assertEquals(OutcomeKind.PASSED, Packs.outcome(review, "TT-12").getKind());
		assertEquals(1, Packs.outcome(review, "TT-12").getExamined());
	}

	@Test
	void aBlankRightSideAndAColumnThatNobodyRecognised() throws Exception {
		Papers papers = new Papers();
		Statement three = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(three, "208", "社会保障和就业支出", "9.00", "", "");
		String[] line = line("TT-13", "表三", "每行", "合计", "等于", "本表", "同行", "基本支出+项目支出", "舍入");
		assertEquals(Severity.ERROR, check(papers.paper(), line).getFindings().get(0).getSeverity());
		line[15] = "警告";
		assertEquals(Severity.WARNING, check(papers.paper(), line).getFindings().get(0).getSeverity());
		line[15] = "不核对";
		assertEquals(0, check(papers.paper(), line).getFindings().size());
		Papers others = new Papers();
		Statement unknown = others.statement(StatementKind.T3, "合计", "基本支出", "项目支出", "待定栏");
		others.row(unknown, "208", "社会保障和就业支出", "9.00", "1.00", "2.00", "6.00");
		unknown.getColumns().get(3).setMeasure(null);
		Review review = check(others.paper(), line);
		assertEquals(OutcomeKind.NOT_EVALUATED, Packs.outcome(review, "TT-13").getKind());
		assertTrue(Packs.outcome(review, "TT-13").getWhy().contains("没有认出"), Packs.outcome(review, "TT-13").getWhy());
	}

	@Test
	void aBrokenLineIsToldWithItsCellAndTheOthersGoOn() throws Exception {
		String[] broken = line("TT-07", "表十九", "合计", "合计", "等于", "表二", "合计", "合计", "允许差额");
		Review review = check(sums("301.00"), broken, line("TT-08", "表一", "本年收入合计", "金额", "等于", "表二", "合计", "合计", "允许差额"));
		assertEquals("tables/ties.xlsx 工作表“勾稽”D2：“左表”栏里的“表十九”不是报表，应写表一至表十三、表九收入、表九支出或本表。这一行未使用，其余各行照常",
				review.getProblems().get(0).getMessage());
		assertEquals(2, review.getProblems().get(0).getLine());
		assertEquals(OutcomeKind.NOT_EVALUATED, Packs.outcome(review, "TT-07").getKind());
		assertEquals(OutcomeKind.VIOLATED, Packs.outcome(review, "TT-08").getKind());
	}

	@Test
	void aLineThatStandsTwiceIsToldAndCountsOnce() throws Exception {
		String[] line = line("TT-08", "表一", "本年收入合计", "金额", "等于", "表二", "合计", "合计", "允许差额");
		Review review = check(sums("300.00"), line, line, line("TT-08", "表一", "本年收入合计", "金额", "不大于", "表二", "合计", "合计", "允许差额"));
		assertEquals("tables/ties.xlsx 工作表“勾稽”A3：与第 2 行完全相同，请删去一行。这一行未使用，其余各行照常", review.getProblems().get(0).getMessage());
		assertEquals(1, review.getProblems().size());
		assertEquals(OutcomeKind.PASSED, Packs.outcome(review, "TT-08").getKind());
		assertEquals(2, Packs.outcome(review, "TT-08").getExamined());
	}

	@Test
	void theGrandTotalOfSubjectsIsTheTotalRowElseTheSumOfTheTopmost() throws Exception {
		String[] line = line("TT-14", "表一", "支出总计", "金额", "等于", "表三", "总额", "合计", "允许差额");
		for (boolean total : new boolean[] {true, false}) {
			Papers papers = new Papers();
			papers.row(papers.statement(StatementKind.T1, "金额"), null, "支出总计", "300.00");
			Statement three = papers.statement(StatementKind.T3, "合计");
			papers.row(three, "201", "一般公共服务支出", "240.00");
			papers.row(three, "208", "社会保障和就业支出", "60.00");
			if (total) papers.row(three, null, "合计", "300.00");
			Review review = check(papers.paper(), line);
			assertEquals(OutcomeKind.PASSED, Packs.outcome(review, "TT-14").getKind());
			assertEquals(1, Packs.outcome(review, "TT-14").getExamined());
		}
	}

	@Test
	void withABrokenLineNoPaperConforms() throws Exception {
		assertEquals(Verdict.INCOMPLETE, check(sums("300.00"), line("TT-07", "表一", "合计", "合计", "约等于", "表二", "合计", "合计", "舍入")).getVerdict());
		assertEquals(Verdict.INCOMPLETE, check(sums("300.00"), line("", "表一", "合计", "合计", "等于", "表二", "合计", "合计", "舍入")).getVerdict());
		assertEquals(Verdict.INCOMPLETE, check(sums("300.00"), line("TT-07", "表一", "本年收入合计", "金额", "等于", "表二", "合计", "合计", "没有的阈值")).getVerdict());
	}

	@Test
	void aFormulaIsNeverComputed() throws Exception {
		Review review = check(sums("300.00"), line("TT-07", "表一", "合计", "合计", "等于", "表二", "合计", "=1+1", "舍入"));
		assertTrue(review.getProblems().get(0).getMessage().contains("J2：是公式"), review.getProblems().get(0).getMessage());
		assertNotEquals(Verdict.CONFORMING, review.getVerdict());
	}

	@Test
	void theOtherTables() throws Exception {
		packs.file("base", "rules/r.drl", Packs.HEAD + Packs.rule("TT-09", "@severity(\"error\")",
				"  $t : Threshold( name == \"上限\", unit == null )\n  $d : Disclosure()\n".replace("unit == null", "value > 0.29, value < 0.31"),
				"  checks.on($d).holds($t.getValue() == null);"));
		write("阈值", new String[] {"名称", "数值", "单位"}, new String[] {"上限", "3E-1", "万元"}, new String[] {"坏", "三", "万元"});
		Review review = packs.check(checker, sums("300.00"));
		assertEquals(OutcomeKind.VIOLATED, Packs.outcome(review, "TT-09").getKind());
		assertTrue(review.getProblems().get(0).getMessage().contains("工作表“阈值”B3：“数值”栏应当是数字"), review.getProblems().get(0).getMessage());
	}

	@Test
	void whatIsNoSpreadsheetIsRefusedInWords() throws Exception {
		for (byte[] bytes : new byte[][] {"没有保存完整".getBytes(), Sheets.of("阈值", new String[] {"名称", "数值"}, new String[] {"大", "1E99999999"})}) {
			Files.createDirectories(folder.resolve("base/tables"));
			Files.write(folder.resolve("base/tables/ties.xlsx"), bytes);
			PackException refused = assertThrows(PackException.class, () -> packs.load("base"));
			assertTrue(refused.getMessage().contains("ties.xlsx") && refused.getMessage().contains("另存为 xlsx"), refused.getMessage());
		}
	}

	private Disclosure sums(String total) {
		Papers papers = new Papers();
		Statement one = papers.statement(StatementKind.T1, "金额");
		papers.row(one, null, "本年收入合计", "300.00");
		Statement two = papers.statement(StatementKind.T2, "合计");
		papers.row(two, null, "合计", total);
		return papers.paper();
	}

	private static String[] line(String id, String... rest) {
		String[] line = new String[HEAD.length];
		line[0] = id;
		line[1] = "标题";
		line[2] = "错误";
		System.arraycopy(rest, 0, line, 3, rest.length);
		return line;
	}

	private Review check(Disclosure paper, String[]... lines) throws IOException, PackException {
		String[][] rows = new String[lines.length + 1][];
		rows[0] = HEAD;
		System.arraycopy(lines, 0, rows, 1, lines.length);
		write("勾稽", rows);
		return packs.check(checker, paper);
	}

	private void write(String sheet, String[]... rows) throws IOException {
		Files.createDirectories(folder.resolve("base/tables"));
		Files.write(folder.resolve("base/tables/ties.xlsx"), Sheets.of(sheet, rows));
	}
}
