package org.yushen.reader.form;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 分值 and 权重, printed as “10”, “10分” or “10%”: points of the hundred that a form gives. */
final class Points {
    private static final Pattern POINTS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?)[分%]?");

    private Points() {
    }

    /** Null when it is no such number. */
    static BigDecimal parse(String text) {
        Matcher points = POINTS.matcher(Characters.narrow(text).strip());
        return points.matches() ? new BigDecimal(points.group(1)) : null;
    }
}
