package org.yushen.reader.narrative;

import java.math.BigDecimal;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Quantity;

/**
 * A number with its unit as it stands in a paragraph.
 *
 * @param start first position of the number in the paragraph's form
 * @param end position after the unit
 * @param kind what the unit makes it
 * @param value the number; null where one is printed that cannot be told (a range, a broken number)
 * @param decimals printed decimals
 * @param unit as printed; null when none is
 * @param repaired the number as printed where it had to be repaired; null when nothing was
 * @param broken whether digits stand there that make no number: then it is not read, and said
 */
record QuantityToken(int start, int end, Kind kind, BigDecimal value, int decimals, String unit, String repaired,
        boolean broken) {

    /** What a number counts. */
    enum Kind {
        /** 万元, 元, 亿元. */
        MONEY,
        /** %. */
        PERCENT,
        /** 百分点: a difference of shares, never a rate. */
        POINTS,
        /** 倍. */
        TIMES,
        /** 平方米. */
        AREA,
        /** 个, 辆, 台（套）, 人. */
        COUNT,
        /** no unit is printed. */
        BARE
    }

    /** Whether it can be the amount of something: money, an area, or a number whose unit was left out. */
    boolean isAmount() {
        return kind == Kind.MONEY || kind == Kind.AREA || kind == Kind.BARE;
    }

    /** “增长1.5倍” as the rate it is, 150 %, with the decimals that it has as a percentage (−1): rules know no other rates. */
    QuantityToken asPercent() {
        return new QuantityToken(start, end, kind, value == null ? null : value.movePointRight(2).setScale(Math.max(0, value.scale() - 2)), decimals - 2, "%", repaired, broken);
    }

    /** The quantity as the model keeps it, with its own place. */
    Quantity toQuantity(PlacedText text) {
        Quantity quantity = DisclosureFactory.eINSTANCE.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        quantity.setDecimals(decimals);
        quantity.setText(text.asPrinted(start, end));
        quantity.setLocation(text.place(start, end).toLocation(repaired));
        return quantity;
    }
}
