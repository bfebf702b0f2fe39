package org.yushen.reader.outline;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers before headings: 第一部分, 一、, （一）, 1. */
final class Ordinals {
    private static final String CHINESE = "[一二三四五六七八九十]{1,3}";
    private static final Pattern PART = Pattern.compile("^\\s*第\\s*(" + CHINESE + "|[0-9０-９]{1,2})\\s*(?:部分|章|篇|编)\\s*[、:：.．\\s]*(.*)$", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("^\\s*(" + CHINESE + ")\\s*[、.．,，:：·]\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern SECTION_SPACED = Pattern.compile("^\\s*(" + CHINESE + ")\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern BRACKETED = Pattern.compile("^\\s*[（(]\\s*(" + CHINESE + ")\\s*[）)]\\s*[、.．]?\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern TABLE_LABEL = Pattern.compile(
            "^\\s*(?:附?表\\s*(?:" + CHINESE + "|[0-9]{1,2})|[^\\s]{0,4}公开\\s*表\\s*(?:" + CHINESE + "|[0-9]{1,2})(?:-[0-9])?)\\s*[、:：.．]?\\s*");

    private Ordinals() {
    }

    /**
     * A heading with its number.
     *
     * @param number as printed
     * @param title without it
     * @param offset first character of the title
     */
    record Numbered(String number, String title, int offset) {
    }

    /** 第一部分 …; null when the text does not begin so. */
    static Numbered part(String text) {
        return match(PART, text);
    }

    /** 一、…; null when the text does not begin so. */
    static Numbered section(String text) {
        Numbered numbered = match(SECTION, text);
        return numbered != null ? numbered : match(SECTION_SPACED, text);
    }

    /** （一）…; null when the text does not begin so. */
    static Numbered bracketed(String text) {
        return match(BRACKETED, text);
    }

    /** Whether a text begins with any number of these. */
    static boolean isNumbered(String text) {
        return part(text) != null || section(text) != null || bracketed(text) != null;
    }

    private static Numbered match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? new Numbered(matcher.group(1).strip(), matcher.group(2).strip(), matcher.start(2)) : null;
    }

    /** The value of 十二 or 12; 0 when it is neither. */
    static int value(String number) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
        if (plain.matches("[0-9]{1,3}")) {
            return Integer.parseInt(plain);
        }
        int value = 0;
        int digit = 0;
        for (char c : plain.toCharArray()) {
            if (c == '十') {
                value += digit == 0 ? 10 : digit * 10;
                digit = 0;
            } else {
                digit = "零一二三四五六七八九".indexOf(c);
                if (digit < 0) {
                    return 0;
                }
            }
        }
        return value + digit;
    }

    /** A title as it is compared: without numbers before it (第一部分, 一、, （一）, 表一, 预算公开表1), blanks and marks. */
    static String bare(String text) {
        String title = text;
        Numbered numbered = part(title);
        numbered = numbered == null ? match(SECTION, title) : numbered;
        numbered = numbered == null ? bracketed(title) : numbered;
        if (numbered != null && !numbered.title().isBlank()) {
            title = numbered.title();
        }
        Matcher label = TABLE_LABEL.matcher(title);
        if (label.find() && label.end() < title.length()) {
            title = title.substring(label.end());
        }
        return Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("[\\s\\p{P}\\p{S}]", "");
    }
}
