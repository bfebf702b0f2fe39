package org.yushen.reader.statement;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of amounts prints, read as a number where it is one.
 *
 * @param printed as printed
 * @param kind what it is
 * @param value the number; null unless kind is NUMBER or DOUBTFUL
 * @param decimals digits printed after the point
 * @param unit the unit printed in the cell itself (万元, 元, %); null when none is
 * @param repaired whether the text had to be repaired to be a number
 */
record AmountText(String printed, Kind kind, BigDecimal value, int decimals, String unit, boolean repaired) {

    /** What stands in a cell of amounts. */
    enum Kind {
        /** A number, as printed or surely repaired. */
        NUMBER,
        /** Nothing. */
        BLANK,
        /** Words or a dash in place of a number. */
        TEXT,
        /** A number only if letters are taken for digits: to be believed when the row's sum proves it. */
        DOUBTFUL,
        /** Digits or scrawls that are no number. */
        BROKEN
    }

    private static final Pattern PLAIN = Pattern.compile("-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?");
    private static final Pattern WITH_UNIT = Pattern.compile("(.*?[0-9])\\s*(万元|元|%)");
    private static final Pattern COMMA_FOR_POINT = Pattern.compile("(-?[0-9]{1,3}(?:,?[0-9]{3})*|-?[0-9]+),([0-9]{2})");
    private static final Pattern POINT_FOR_COMMA = Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{3})+)\\.([0-9]{2})");
    private static final Pattern STRAY = Pattern.compile("^[^0-9\\s约近共计-]{1,2}\\s+(?=[-0-9])|(?<=[0-9])\\s+[^0-9\\s.,%元]{1,2}$|(?<=[0-9])[\\p{P}\\p{S}&&[^%]]{1,2}$|^[\\p{P}\\p{S}&&[^-]]+(?=[-0-9])");
    private static final Pattern PLACEHOLDER = Pattern.compile("[-—–―－_/\\\\*＊…·.]{1,6}");
    /** No amount is as long; what is, is not searched for one. */
    private static final int LONGEST = 60;
    private static final String LETTERS = "OoQDlI|SBZz";
    private static final String DIGITS = "00001115822";

    static AmountText read(String text) {
        if (text.isBlank()) {
            return new AmountText("", Kind.BLANK, null, 0, null, false);
        }
        String printed = text.strip();
        if (printed.length() > LONGEST || isWords(printed)) {
            return other(printed, PrintedText.hasChinese(printed) ? Kind.TEXT : Kind.BROKEN);
        }
        if (isDigitsAndPoint(printed)) {
            int point = printed.indexOf('.');
            return new AmountText(printed, Kind.NUMBER, new BigDecimal(printed), point < 0 ? 0 : printed.length() - point - 1, null, false);
        }
        String folded = Normalizer.normalize(printed, Normalizer.Form.NFKC).replace('−', '-').replace('﹣', '-').strip();
        if (PLACEHOLDER.matcher(folded).matches()) {
            return other(printed, Kind.TEXT);
        }
        Matcher unit = WITH_UNIT.matcher(folded);
        if (unit.matches()) {
            AmountText number = number(printed, unit.group(1), unit.group(2));
            return number != null ? number : unread(printed, folded);
        }
        AmountText number = number(printed, folded, null);
        return number != null ? number : unread(printed, folded);
    }

    /** Most cells are plain words or plain numbers, and need no search for damage. */
    private static boolean isWords(String text) {
        boolean chinese = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return false;
            }
            chinese |= Character.isIdeographic(c);
        }
        return chinese;
    }

    private static boolean isDigitsAndPoint(String text) {
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return point != text.length() - 1;
    }

    /** Whether a dash stands in place of a number: nothing is there. */
    boolean isDash() {
        return kind == Kind.TEXT && PLACEHOLDER.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).matches();
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether the text could be an amount: a number, or one that letters or breaks have spoilt. */
    boolean looksLikeAmount() {
        return kind == Kind.NUMBER || kind == Kind.DOUBTFUL;
    }

    private static AmountText unread(String printed, String folded) {
        AmountText doubtful = lettersAsDigits(printed, folded);
        if (doubtful != null) {
            return doubtful;
        }
        boolean words = PrintedText.hasChinese(folded) && folded.chars().noneMatch(Character::isDigit);
        return other(printed, words ? Kind.TEXT : Kind.BROKEN);
    }

    private static AmountText other(String printed, Kind kind) {
        return new AmountText(printed, kind, null, 0, null, false);
    }

    private static AmountText number(String printed, String folded, String unit) {
        AmountText plain = plain(printed, folded, unit, false);
        if (plain != null) {
            return plain;
        }
        String point = folded.replaceAll("(?<=[0-9])\\s*[。·•]\\s*(?=[0-9])", ".");
        String tight = point.replaceAll("\\s+", "");
        if (!isTwoNumbers(point)) {
            AmountText closed = plain(printed, tight, unit, true);
            if (closed == null) {
                closed = commaForPoint(printed, point, tight, unit);
            }
            if (closed == null) {
                closed = pointForComma(printed, tight, unit);
            }
            if (closed != null) {
                return closed;
            }
        }
        Matcher stray = STRAY.matcher(folded);
        String cleaned = stray.replaceAll("").strip();
        return cleaned.equals(folded) || cleaned.isEmpty() ? null : repairedOf(printed, cleaned, unit);
    }

    /**
     * “5840, 10” is 5840.10: the blank, or four digits before the comma, say that it was a point. “4,51” may also be what
     * is left of 4,510, and only the row's sum can tell.
     */
    private static AmountText commaForPoint(String printed, String text, String tight, String unit) {
        AmountText number = plain(printed, COMMA_FOR_POINT.matcher(tight).replaceAll("$1.$2"), unit, true);
        boolean sure = text.matches(".*,\\s+[0-9]{2}") || tight.matches("-?[0-9]{4,},[0-9]{2}");
        return number == null || sure ? number : new AmountText(printed, Kind.DOUBTFUL, number.value, number.decimals, unit, true);
    }

    /** “5.005.00” may be 5,005.00, or the cells 5.00 and 5.00 without what parted them: only a sum can tell. */
    private static AmountText pointForComma(String printed, String tight, String unit) {
        Matcher thousands = POINT_FOR_COMMA.matcher(tight);
        AmountText number = thousands.matches() ? plain(printed, thousands.group(1).replace(".", "") + "." + thousands.group(2), unit, true) : null;
        return number == null ? null : new AmountText(printed, Kind.DOUBTFUL, number.value, number.decimals, unit, true);
    }

    /** What is left beside a stray character is believed only if it has the form of an amount. */
    private static AmountText repairedOf(String printed, String cleaned, String unit) {
        AmountText inner = number(printed, cleaned, unit);
        return inner == null || inner.decimals == 0 && !cleaned.contains(",") ? null : new AmountText(printed, inner.kind, inner.value, inner.decimals, inner.unit, true);
    }

    /** “14. 23 14. 23” is two cells in one, and no repair may make one number of it. */
    private static boolean isTwoNumbers(String text) {
        return text.chars().filter(c -> c == '.').count() > 1 && text.matches(".*\\.\\s*[0-9]+\\s+-?[0-9].*");
    }

    private static AmountText plain(String printed, String text, String unit, boolean repaired) {
        Matcher matcher = PLAIN.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int decimals = matcher.group(1) == null ? 0 : matcher.group(1).length();
        return new AmountText(printed, Kind.NUMBER, new BigDecimal(text.replace(",", "")), decimals, unit, repaired);
    }

    private static AmountText lettersAsDigits(String printed, String folded) {
        StringBuilder digits = new StringBuilder();
        int printedDigits = 0;
        for (char c : folded.replaceAll("\\s+", "").toCharArray()) {
            int letter = LETTERS.indexOf(c);
            digits.append(letter < 0 ? c : DIGITS.charAt(letter));
            printedDigits += c >= '0' && c <= '9' ? 1 : 0;
        }
        AmountText number = printedDigits < 2 ? null : plain(printed, digits.toString(), null, true);
        return number == null ? null : new AmountText(printed, Kind.DOUBTFUL, number.value, number.decimals, null, true);
    }
}
