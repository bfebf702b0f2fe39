package org.yushen.workbench.review;

import java.math.BigDecimal;
import java.util.List;

import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.report.words.PlainDigits;
import org.yushen.workbench.Words;

/** A finding's calculation in one line: 12.00 + 3.50 = 15.50，表中为 15.00. */
final class SumText {
    private final Finding finding;

    SumText(Finding finding) {
        this.finding = finding;
    }

    /** @return null where nothing was added up, or not all of it has a value in one unit */
    String text() {
        List<Operand> summands = finding.getOperands().stream().filter(operand -> operand.getSign() != null && !operand.getSign().isBlank()).toList();
        boolean whole = summands.stream().allMatch(operand -> operand.getValue() != null)
                && summands.stream().map(Operand::getUnit).distinct().count() == 1;
        if (summands.size() < 2 || !whole || finding.getExpected() == null || finding.getActual() == null) {
            return null;
        }
        StringBuilder left = new StringBuilder();
        BigDecimal sum = BigDecimal.ZERO;
        for (Operand operand : summands) {
            boolean plus = operand.getSign().strip().equals("+");
            sum = plus ? sum.add(operand.getValue()) : sum.subtract(operand.getValue());
            if (!left.isEmpty()) {
                left.append(plus ? " + " : " − ");
            } else if (!plus) {
                left.append("−");
            }
            left.append(PlainDigits.of(operand.getValue(), operand.getDecimals()));
        }
        // A rule may do more than add up; a line that does not come out would mislead.
        if (sum.compareTo(finding.getExpected()) != 0) {
            return null;
        }
        return new Words(SumText.class).get("evidence.sum", left, PlainDigits.of(sum, 0), PlainDigits.of(finding.getActual(), 0));
    }
}
