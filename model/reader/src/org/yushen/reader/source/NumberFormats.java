package org.yushen.reader.source;

import java.util.Locale;

/** The forms Word prints automatic numbers in. */
final class NumberFormats {
    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] LEGAL_DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private NumberFormats() {
    }

    /**
     * @param number from 1
     * @param format the name of a form as WordprocessingML knows it; an unknown one prints plain digits
     */
    static String print(int number, String format) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand", "ideographTraditional" -> counting(number, DIGITS, "十", "百", "千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> counting(number, LEGAL_DIGITS, "拾", "佰", "仟");
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "" + number;
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalZero" -> number < 10 ? "0" + number : "" + number;
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String counting(int number, String[] digits, String ten, String hundred, String thousand) {
        if (number <= 0 || number > 9999) {
            return String.valueOf(number);
        }
        StringBuilder words = new StringBuilder();
        String[] units = {thousand, hundred, ten, ""};
        int[] values = {1000, 100, 10, 1};
        boolean gap = false;
        for (int i = 0; i < values.length; i++) {
            int digit = number / values[i] % 10;
            if (digit == 0) {
                gap = words.length() > 0;
                continue;
            }
            words.append(gap ? "零" : "").append(digits[digit]).append(units[i]);
            gap = false;
        }
        String text = words.toString();
        return number >= 10 && number < 20 && text.startsWith(digits[1] + ten) && ten.equals("十") ? text.substring(1) : text;
    }

    private static String digits(int number) {
        StringBuilder words = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> words.append(DIGITS[c - '0']));
        return words.toString();
    }

    private static String fullWidth(int number) {
        StringBuilder words = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> words.append((char) (c - '0' + '０')));
        return words.toString();
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + (number - 1) / 26);
    }

    private static String roman(int number) {
        StringBuilder words = new StringBuilder();
        int rest = Math.min(number, 3999);
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                words.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return words.toString();
    }
}
