package org.yushen.reader.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.reader.narrative.QuantityToken.Kind;

/**
 * Finds the numbers of a paragraph that say how much. Years, dates, document numbers, item numbers and thresholds
 * (50万元以上的设备) are not among them.
 */
final class QuantityScanner {
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\d,. ]*\\d)?");
    /** The lower end of a range takes no more characters than this. */
    private static final int LONGEST_RANGE = 20;
    private static final Pattern RANGE_BEFORE =
            Pattern.compile("(?<![\\d年月])\\d[\\d,.]*(?:亿元|万元|千元|元|%|个|辆|人|平方米)?[-至到]$");
    private static final Pattern UNIT = Pattern.compile("(?<rough>余|多|几)?(?:"
            + "(?<money>人民币)?(?<sum>亿元|百万元|十万元|万元(?!/)|千元|百元|元(?![件素旦宵/])|[万亿](?![人户亩吨株册平次辆个台元名家千百份多余]))"
            + "|(?<points>个?百分点)|(?<percent>[%‰])|(?<times>倍)"
            + "|(?<area>万?(?:平方米|平米|㎡|m2|M2|m²))"
            + "|(?<count>[万千]?(?:人次|批次|车次|台\\(套\\)|台/套|台、套|台\\(件\\)|台套|台件|件套|个(?![月百])|人(?![民均])|名|辆|台|套|户|家|所|次|批|件|项|处|座|间|栋|幢|艘|架|宗|份|亩|公里|吨|册)))");
    private static final Pattern THRESHOLD_AFTER =
            Pattern.compile("(?:\\((?:含|不含|原值|单价|[^()\\d]{1,6})\\))*(?:及|\\(含\\)|含)?(?:以上|以下|以内|之内|以外|之间|起)");
    private static final Pattern BARE_END = Pattern.compile("[,;。、)]|$");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern BLANK_GROUPED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?");
    private static final Pattern COMMA_FOR_POINT = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{3,}),(\\d{2})");

    /** All quantities of the paragraph, in the order they stand. */
    List<QuantityToken> scan(PlacedText text) {
        String form = text.form();
        List<QuantityToken> tokens = new ArrayList<>();
        Matcher digits = DIGITS.matcher(form);
        while (digits.find()) {
            QuantityToken token = token(text, digits.start(), digits.end());
            if (token != null) {
                // “10万元至20万元” is one range, not two amounts
                tokens.removeIf(before -> before.start() == token.start());
                tokens.add(token);
            }
        }
        return tokens;
    }

    private QuantityToken token(PlacedText text, int from, int to) {
        String form = text.form();
        Matcher unit = UNIT.matcher(form).region(to, form.length());
        boolean hasUnit = unit.lookingAt();
        int end = hasUnit ? unit.end() : to;
        if (isName(form, from, to) || hasUnit && THRESHOLD_AFTER.matcher(form).region(end, form.length()).lookingAt()) {
            return null;
        }
        if (!hasUnit && (!BARE_END.matcher(form).region(to, form.length()).lookingAt() || looksLikeYear(form, from, to))) {
            return null;
        }
        int first = skipJoinedNumber(form, from, to, hasUnit);
        Matcher rangeBefore = RANGE_BEFORE.matcher(form).region(Math.max(0, first - LONGEST_RANGE), first);
        boolean range = hasUnit && rangeBefore.find();
        int start = range ? rangeBefore.start() : hasMinus(form, first) ? first - 1 : first;
        String digits = form.substring(first, to);
        BigDecimal value = value(digits);
        boolean inexact = range || hasUnit && unit.group("rough") != null;
        boolean broken = value == null;
        if (broken && !hasUnit) {
            return null;
        }
        if (value != null && !range && start < first) {
            value = value.negate();
        }
        return new QuantityToken(start, end, hasUnit ? kind(unit) : Kind.BARE, inexact ? null : value,
                value == null ? 0 : value.scale(), hasUnit ? unit(text, unit) : null,
                repaired(text, first, to, digits), broken);
    }

    /** A point or comma that ended an item number or a clause and ran into the number: “1.2025年”, “3,5个”. */
    private static int skipJoinedNumber(String form, int from, int to, boolean hasUnit) {
        String digits = form.substring(from, to);
        if (hasUnit && value(digits) == null) {
            int cut = Math.max(digits.lastIndexOf(", "), digits.lastIndexOf(". "));
            if (cut > 0 && value(digits.substring(cut + 2)) != null) {
                return from + cut + 2;
            }
        }
        return from;
    }

    private static boolean isName(String form, int from, int to) {
        if (from == 0) {
            return false;
        }
        char before = form.charAt(from - 1);
        return before == '第' || before == '〔' || before == '[' || before == '号' || before < 128 && Character.isLetter(before)
                || to < form.length() && (form.charAt(to) == '号' || form.charAt(to) == '〕' || form.charAt(to) == ']');
    }

    private static boolean looksLikeYear(String form, int from, int to) {
        return to - from == 4 && (form.startsWith("19", from) || form.startsWith("20", from));
    }

    /** A minus is a minus only after a word: “增长-5%”; between numbers it is a range. */
    private static boolean hasMinus(String form, int from) {
        return from > 1 && form.charAt(from - 1) == '-' && Character.isIdeographic(form.charAt(from - 2));
    }

    private static BigDecimal value(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits);
        }
        if (GROUPED.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(",", ""));
        }
        if (BLANK_GROUPED.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(" ", ""));
        }
        Matcher comma = COMMA_FOR_POINT.matcher(digits);
        return comma.matches() ? new BigDecimal(comma.group(1).replace(",", "") + "." + comma.group(2)) : null;
    }

    private static String repaired(PlacedText text, int from, int to, String digits) {
        String printed = text.asPrinted(from, to);
        boolean gap = printed.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        return gap || COMMA_FOR_POINT.matcher(digits).matches() ? printed : null;
    }

    /** The unit as rules compare it: money and % in plain letters, a count's unit as printed (台（套）). */
    private static String unit(PlacedText text, Matcher unit) {
        String rough = unit.group("rough");
        int from = unit.start() + (rough == null ? 0 : rough.length());
        return unit.group("count") != null ? text.words(from, unit.end()) : text.form().substring(from, unit.end());
    }

    private static Kind kind(Matcher unit) {
        if (unit.group("sum") != null) {
            return Kind.MONEY;
        }
        if (unit.group("percent") != null) {
            return Kind.PERCENT;
        }
        if (unit.group("points") != null) {
            return Kind.POINTS;
        }
        if (unit.group("times") != null) {
            return Kind.TIMES;
        }
        return unit.group("area") != null ? Kind.AREA : Kind.COUNT;
    }
}
