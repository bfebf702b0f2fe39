package org.yushen.reader.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Quantity;

/**
 * An amount of money as a form prints it.
 *
 * @param value in unit
 * @param unit 元, 万元 …, from the cell itself, else the form's head; null when neither says
 * @param decimals printed decimals
 * @param repaired whether blanks inside the number had to be taken out
 */
record Money(BigDecimal value, String unit, int decimals, boolean repaired) {
    private static final Pattern AMOUNT = Pattern.compile("^[¥￥]?(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?)(亿元|万元|千元|元|万)?整?[。.]?$");
    /** “90.000” in 元 is no amount: the point is a misread separator or the zeros are; nobody can tell from here. */
    private static final Pattern POINTS_FOR_SEPARATORS = Pattern.compile("^-?\\d{1,3}(?:\\.\\d{3})+(?:元)?$");
    private static final Pattern INNER_BLANK = Pattern.compile("\\d\\s*[.,]\\s+\\d|\\d\\s+[.,]\\s*\\d");

    /**
     * @param text as printed
     * @param headUnit unit that the form's head says; may be null
     * @return empty when the text is no complete amount that can be trusted
     */
    static Optional<Money> parse(String text, String headUnit) {
        String narrow = Characters.narrow(text).strip();
        boolean repaired = INNER_BLANK.matcher(narrow).find();
        String plain = narrow.replaceAll("(?<=[\\d.,])\\s+(?=[.,])|(?<=[.,])\\s+(?=\\d)|\\s+(?=[元万亿千整])|(?<=[¥￥])\\s+|(?<=[万亿千])\\s+", "");
        Matcher amount = AMOUNT.matcher(plain);
        if (!amount.matches()) {
            return Optional.empty();
        }
        String own = "万".equals(amount.group(3)) ? "万元" : amount.group(3);
        String unit = own == null ? headUnit : own;
        if (!"万元".equals(unit) && !"亿元".equals(unit) && POINTS_FOR_SEPARATORS.matcher(plain).matches()) {
            return Optional.empty();
        }
        int decimals = amount.group(2) == null ? 0 : amount.group(2).length();
        return Optional.of(new Money(new BigDecimal(amount.group(1).replace(",", "")), unit, decimals, repaired));
    }

    Quantity toQuantity(FormCell cell) {
        Quantity quantity = DisclosureFactory.eINSTANCE.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        quantity.setDecimals(decimals);
        quantity.setText(cell.flat());
        quantity.setLocation(cell.place().toLocation(repaired ? cell.flat() : null));
        return quantity;
    }
}
