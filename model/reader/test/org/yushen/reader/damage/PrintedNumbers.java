package org.yushen.reader.damage;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.TargetValue;

/** The numbers that a paper prints, in every way in which a blank or a comma inside one may be taken. */
final class PrintedNumbers {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,\\s]*[0-9]|[0-9]");
    private final Set<BigDecimal> numbers = new HashSet<>();

    static PrintedNumbers of(Disclosure paper) {
        PrintedNumbers printed = new PrintedNumbers();
        paper.getLines().forEach(line -> printed.add(line.getText()));
        return printed;
    }

    private void add(String text) {
        if (text == null) {
            return;
        }
        for (String cell : narrow(text).split("[\t\n]")) {
            Matcher number = NUMBER.matcher(cell);
            while (number.find()) {
                String run = number.group();
                put(run.replaceAll("\\s", ""));
                for (String piece : run.split("(?<![.,])\\s+(?![.,])")) {
                    put(piece.replaceAll("\\s", ""));
                }
            }
            put(cell.replaceAll("[^0-9.,]", ""));
        }
    }

    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.chars().forEach(c -> narrow.append((char) (c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c == 0x3000 || c == 0xa0 ? ' ' : c)));
        return narrow.toString();
    }

    private void put(String run) {
        parse(run.replace(",", ""));
        parse(run.replace(",", "."));
        for (String piece : run.split("[.,]")) {
            parse(piece);
        }
    }

    private void parse(String number) {
        try {
            numbers.add(new BigDecimal(number).stripTrailingZeros());
        } catch (NumberFormatException e) {
            // two points: no number in this way of reading it
        }
    }

    boolean has(BigDecimal value) {
        return numbers.contains(value.abs().stripTrailingZeros());
    }

    /** The first number of that reading that is not among these; null when all are. Small counts may be told in words. */
    String strange(Disclosure read, PrintedNumbers others) {
        TreeIterator<EObject> all = ((EObject) (Object) read).eAllContents();
        while (all.hasNext()) {
            EObject next = all.next();
            BigDecimal value = next instanceof Quantity quantity ? printedValue(quantity) : next instanceof TargetValue target ? target.getNumber() : null;
            if (value != null && value.abs().compareTo(BigDecimal.TEN) > 0 && !has(value) && (others == null || !others.has(value))) {
                return value.toPlainString() + " in " + next.eContainer();
            }
        }
        return null;
    }

    /** “增长16倍” is kept as 1600 %. */
    private static BigDecimal printedValue(Quantity quantity) {
        boolean times = quantity.getValue() != null && quantity.getText() != null && quantity.getText().endsWith("倍");
        return times ? quantity.getValue().movePointLeft(2) : quantity.getValue();
    }
}
