package org.yushen.reader.narrative;

import java.math.BigDecimal;
import java.math.MathContext;

import org.yushen.model.disclosure.Quantity;

/** Sums of money brought to one unit, and the arithmetic that tells whose change a change is. */
final class Money {
    /** Percentage points by which a printed rate may miss the computed one and still be meant for it. */
    private static final BigDecimal NEAR = new BigDecimal("0.06");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.015");

    private Money() {
    }

    /** The amount in 万元; null when there is none, or its unit is no money. A missing unit is taken for 万元. */
    static BigDecimal tenThousands(Quantity quantity) {
        return quantity == null ? null : tenThousands(quantity.getValue(), quantity.getUnit());
    }

    static BigDecimal tenThousands(BigDecimal value, String unit) {
        if (value == null) {
            return null;
        }
        return switch (unit == null ? "万元" : unit.replace("人民币", "")) {
            case "万元", "万" -> value;
            case "元" -> value.movePointLeft(4);
            case "亿元", "亿" -> value.movePointRight(4);
            case "百万元" -> value.movePointRight(2);
            case "十万元" -> value.movePointRight(1);
            case "千元" -> value.movePointLeft(1);
            case "百元" -> value.movePointLeft(2);
            default -> null;
        };
    }

    /** Whether the rate is what the change makes of the amount, whichever way the change went. */
    static boolean fits(BigDecimal amount, BigDecimal change, BigDecimal rate) {
        if (amount == null || change == null || rate == null) {
            return false;
        }
        return near(change, amount.subtract(change), rate) || near(change, amount.add(change), rate);
    }

    private static boolean near(BigDecimal change, BigDecimal before, BigDecimal rate) {
        return before.signum() > 0 && change.multiply(HUNDRED).divide(before, MathContext.DECIMAL64)
                .subtract(rate.abs()).abs().compareTo(NEAR) <= 0;
    }

    /** Whether an amount cannot have grown by that much. */
    static boolean isTooLarge(BigDecimal amount, BigDecimal increase) {
        return amount != null && increase != null && increase.subtract(amount).compareTo(ROUNDING) > 0;
    }
}
