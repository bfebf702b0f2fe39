package org.yushen.report.words;

import java.math.BigDecimal;

/** Amounts as plain decimal digits. */
public final class PlainDigits {

    private PlainDigits() {
    }

    /**
     * Plain decimal digits without separators. A workbook holds 314.5 where it shows 314.50: missing decimals are filled
     * up, none is ever taken away.
     *
     * @param value may be null
     * @param decimals printed decimals
     * @return null when value is null
     */
    public static String of(BigDecimal value, int decimals) {
        if (value == null) {
            return null;
        }
        BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
        return (whole.scale() < decimals ? whole.setScale(decimals) : whole).toPlainString();
    }
}
