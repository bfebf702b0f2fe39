package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.RuleOutcome;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;
import org.yushen.report.words.Messages;

class ReviewTableTest {
    private static final String MESSAGE = "表三“208 社会保障和就业支出”：合计341.50万元，基本支出加项目支出应为314.50万元，相差27.00万元，请核对该行各列。";

    private Review review;

    @BeforeEach
    void aReview() {
        Disclosure paper = DisclosureFactory.eINSTANCE.createDisclosure();
        review = ReviewFactory.eINSTANCE.createReview();
        review.setDisclosure(paper);
        review.setUnit("青禾县农机服务站");
        review.setFiscalYear(2025);
        review.setVerdict(Verdict.NON_CONFORMING);
        Finding error = finding("ARI-02", Severity.ERROR, MESSAGE, 146);
        Finding consequence = finding("TIE-01", Severity.WARNING, "表一与表三的合计不等，请核对。", 13);
        error.getConsequences().add(consequence);
        consequence.getCauses().add(error);
        RuleOutcome undecided = ReviewFactory.eINSTANCE.createRuleOutcome();
        undecided.setRule("TIE-02");
        undecided.setTitle("表四与表一");
        undecided.setSeverity(Severity.ERROR);
        undecided.setKind(OutcomeKind.NOT_EVALUATED);
        undecided.setWhy("表四第3行未能读出");
        review.getOutcomes().add(undecided);
        var unread = DisclosureFactory.eINSTANCE.createUnread();
        unread.setWhat("表四第3行");
        unread.setWhy("数字粘连");
        paper.getUnread().add(unread);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width : new int[] {40, 60, 80, 132}) {
            for (String line : shown(width, false, false).lines().toList()) {
                assertTrue(Screen.measure().of(line) <= width, width + ": " + line);
            }
        }
    }

    @Test
    void columnsStandUnderEachOther() {
        List<String> lines = shown(100, false, false).lines().toList();
        String header = lines.stream().filter(line -> line.startsWith("序号")).findFirst().orElseThrow();
        String first = lines.stream().filter(line -> line.contains("ARI-02")).findFirst().orElseThrow();

        assertEquals(column(header, "规则"), column(first, "ARI-02"));
        assertEquals(column(header, "位置"), column(first, "第146行"));
        assertEquals(column(header, "说明"), column(first, "表三"));
    }

    @Test
    void nothingOfAMessageIsCut() {
        for (int width : new int[] {40, 80}) {
            String whole = shown(width, false, false).replaceAll("\\s", "");
            assertTrue(whole.contains("请核对该行各列。"), whole);
            assertTrue(whole.contains("第146行"), whole);
        }
    }

    @Test
    void verdictOutcomesAndWhyAreSaid() {
        String text = shown(100, false, false);

        assertTrue(text.contains("结论：不合格　有 0 个严重级、1 个错误级问题未获豁免。"), text);
        assertTrue(text.contains("规则 1 条：未能判定 1"), text);
        assertTrue(text.contains("未能判定：TIE-02 表四与表一：表四第3行未能读出"), text);
        assertTrue(text.contains("2.1") || text.contains("1.1"), "the consequence stands under its cause");
        assertTrue(text.contains("未能读出 1 处"), text);
        assertFalse(text.contains("数字粘连"), "details only when asked for");
        assertTrue(shown(100, false, true).contains("数字粘连"));
    }

    @Test
    void coloursOnlyWhereAskedFor() {
        assertFalse(shown(100, false, false).contains("\u001b"));
        assertTrue(shown(100, true, false).contains("\u001b[1;31m不合格\u001b[0m"));
    }

    private static int column(String line, String word) {
        return Screen.measure().of(line.substring(0, line.indexOf(word)));
    }

    private String shown(int width, boolean colours, boolean verbose) {
        StringWriter out = new StringWriter();
        Screen screen = new Screen(new PrintWriter(out), null, new PrintWriter(new StringWriter()), width, colours);
        new ReviewTable(screen, new Messages(Main.class, Locale.SIMPLIFIED_CHINESE), verbose).show("青禾.txt", review);
        screen.out().flush();
        return out.toString();
    }

    private Finding finding(String rule, Severity severity, String message, int line) {
        Finding finding = ReviewFactory.eINSTANCE.createFinding();
        finding.setRule(rule);
        finding.setKey(rule);
        finding.setSeverity(severity);
        finding.setMessage(message);
        Operand operand = ReviewFactory.eINSTANCE.createOperand();
        operand.setRole("actual");
        Location place = DisclosureFactory.eINSTANCE.createLocation();
        place.setLine(line);
        operand.setLocation(place);
        finding.getOperands().add(operand);
        review.getFindings().add(finding);
        return finding;
    }
}
