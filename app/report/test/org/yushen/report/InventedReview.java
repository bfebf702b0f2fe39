package org.yushen.report;

import java.math.BigDecimal;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.PackReference;
import org.yushen.model.review.Review;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.RuleOutcome;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;
import org.yushen.model.review.Waiver;

/** A review of {@link InventedPaper}, with findings of every kind. */
public final class InventedReview {
    private static final ReviewFactory MODEL = ReviewFactory.eINSTANCE;

    private InventedReview() {
    }

    /** Four findings: a warning, an error that explains it, a critical one on words, a waived one. */
    public static Review create() {
        Disclosure paper = InventedPaper.create();
        Review review = MODEL.createReview();
        review.setDisclosure(paper);
        review.setUnit(paper.getUnit());
        review.setFiscalYear(paper.getFiscalYear());
        review.setVerdict(Verdict.NON_CONFORMING);
        review.setEngine("Yushen 0.1.0");
        review.setCheckedOn("2025-03-01T09:30:00+08:00");
        review.setDuration(123);
        PackReference pack = MODEL.createPackReference();
        pack.setId("example");
        pack.setVersion("1.0.0");
        pack.setTitle("示例规则");
        pack.setSha256("cd".repeat(32));
        review.getRulePacks().add(pack);
        for (OutcomeKind kind : OutcomeKind.VALUES) {
            review.getOutcomes().add(outcome("RUL-0" + (kind.getValue() + 1), Severity.WARNING, kind));
        }
        Finding consequence = finding("NAR-06", Severity.WARNING, "增减率复算");
        consequence.setExpected(new BigDecimal("2.264"));
        consequence.setActual(new BigDecimal("2.26"));
        consequence.setUnit("%");
        consequence.getOperands().add(operand("actual", "增减率", "2.26", "%", null, InventedPaper.line(61), "减少2.26%"));
        Finding cause = finding("ARI-02", Severity.ERROR, "合计等于各列之和");
        cause.setExpected(new BigDecimal("314.50"));
        cause.setActual(new BigDecimal("341.50"));
        cause.setDifference(new BigDecimal("27.00"));
        cause.setTolerance(new BigDecimal("0.01"));
        cause.setUnit("万元");
        cause.getOperands().add(operand("operand", "基本支出", "300.00", "万元", "+", InventedPaper.line(13), "300.00"));
        cause.getOperands().add(operand("actual", "合计", "341.50", "万元", null, InventedPaper.line(13), "341.50"));
        cause.getConsequences().add(consequence);
        consequence.getCauses().add(cause);
        Finding words = finding("SEC-02", Severity.CRITICAL, "个人信息");
        words.setActualText("=HYPERLINK(\"http://example.invalid\",\"x\")");
        words.setExpectedText("不得公开个人手机号");
        words.getOperands().add(operand("actual", "联系电话", null, null, null, InventedPaper.line(85), "@SUM(1+1)"));
        Finding waived = finding("GLO-01", Severity.INFO, "名词解释");
        Waiver waiver = MODEL.createWaiver();
        waiver.setFinding(waived.getKey());
        waiver.setPerson("王审核");
        waiver.setDate("2025-02-28");
        waiver.setReason("已在附件中解释");
        waived.setWaiver(waiver);
        review.getFindings().add(consequence);
        review.getFindings().add(cause);
        review.getFindings().add(words);
        review.getFindings().add(waived);
        return review;
    }

    public static RuleOutcome outcome(String rule, Severity severity, OutcomeKind kind) {
        RuleOutcome outcome = MODEL.createRuleOutcome();
        outcome.setRule(rule);
        outcome.setTitle("规则 " + rule);
        outcome.setSeverity(severity);
        outcome.setCategory("示例");
        outcome.setKind(kind);
        outcome.setExamined(kind == OutcomeKind.PASSED ? 3 : 1);
        outcome.setWhy(kind == OutcomeKind.NOT_APPLICABLE ? "没有政府性基金预算" : null);
        outcome.setPack("example");
        return outcome;
    }

    public static Finding finding(String rule, Severity severity, String title) {
        Finding finding = MODEL.createFinding();
        finding.setRule(rule);
        finding.setKey(rule + "/T1/1");
        finding.setSeverity(severity);
        finding.setTitle(title);
        finding.setCategory("示例");
        finding.setBasis("示例办法第一条");
        finding.setSubject("T1/合计");
        finding.setMessage(title + "：请核对。");
        finding.setPack("example");
        finding.setPackVersion("1.0.0");
        return finding;
    }

    public static Operand operand(String role, String label, String value, String unit, String sign, Location place, String quote) {
        Operand operand = MODEL.createOperand();
        operand.setRole(role);
        operand.setLabel(label);
        operand.setValue(value == null ? null : new BigDecimal(value));
        operand.setDecimals(value == null ? 0 : new BigDecimal(value).scale());
        operand.setUnit(unit);
        operand.setSign(sign);
        operand.setLocation(place);
        operand.setQuote(quote);
        return operand;
    }
}
