package org.yushen.cli.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes printed numbers the way people do. Each gives null where the text holds no number that it fits. */
final class Digits {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

    private Digits() {
    }

    private static final int LONG = 5;

    /** One digit is another one; never the last decimal alone, nor the last of a long whole number: it may be rounding. */
    static String changed(String text, Random chance) {
        return changed(text, 1, chance);
    }

    /** One digit before the point is another one: the decimals of a change or of its rate may be rounding of the other. */
    static String changedWhole(String text, Random chance) {
        return changed(text, 0, chance);
    }

    private static String changed(String text, int decimals, Random chance) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return null;
        }
        List<Integer> digits = new ArrayList<>();
        int point = number.group().indexOf('.');
        int last = point < 0 ? number.end() : Math.min(number.end(), number.start() + point + (decimals == 0 ? 0 : decimals + 1));
        for (int i = number.start(); i < last; i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        if (point < 0 && digits.size() >= LONG) {
            digits.remove(digits.size() - 1);
        }
        int at = digits.get(chance.nextInt(digits.size()));
        int digit = text.charAt(at) - '0';
        int other = (digit + 1 + chance.nextInt(9)) % 10;
        if (other == 0 && at == number.start() && digits.size() > 1) {
            other = digit == 9 ? 8 : digit + 1;
        }
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    /** The point stands one place further right (or left). */
    static String shifted(String text, int places) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return null;
        }
        BigDecimal value = new BigDecimal(number.group().replace(",", ""));
        if (value.signum() == 0) {
            return null;
        }
        BigDecimal moved = value.movePointRight(places);
        int decimals = Math.max(0, value.scale());
        if (places < 0 && moved.setScale(Math.max(decimals, 2), java.math.RoundingMode.DOWN).signum() == 0) {
            return null;
        }
        String shown = (places > 0 ? moved.setScale(decimals, java.math.RoundingMode.UNNECESSARY)
                : moved.setScale(Math.max(decimals, 2), java.math.RoundingMode.HALF_UP)).toPlainString();
        return text.substring(0, number.start()) + shown + text.substring(number.end());
    }

    /** The number in front of what follows it. */
    static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number.group() : null;
    }

    /** The text with another number in place of its own. */
    static String with(String text, String number) {
        Matcher old = NUMBER.matcher(text);
        return old.find() ? text.substring(0, old.start()) + number + text.substring(old.end()) : null;
    }
}
