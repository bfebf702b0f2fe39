package org.yushen.reader.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be done to printed words without losing or inventing a character. */
final class PrintedText {
    private static final Pattern ORDINAL = Pattern.compile("^(?:其中[:：])?\\s*(?:[一二三四五六七八九十]{1,3}\\s*[、.．]|"
            + "[（(][一二三四五六七八九十0-9]{1,3}[）)]|[①-⑳]|[0-9]{1,2}\\s*(?:、|[.．](?![0-9])))\\s*");
    /** A single character that strayed from the cell above or beside, before a list number. */
    private static final Pattern STRAY_BEFORE_ORDINAL = Pattern.compile("^(\\S{1,2})\\s+(?=[一二三四五六七八九十]{1,3}\\s*、)");

    private PrintedText() {
    }

    /** The text with wraps undone: white space beside a Chinese character goes, any other becomes one blank. */
    static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                out.append(c);
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
            boolean inside = out.length() > 0 && end < text.length();
            if (inside && !isWide(out.charAt(out.length() - 1)) && !isWide(text.charAt(end))) {
                out.append(' ');
            }
            i = end;
        }
        return out.toString();
    }

    /** The name without 一、 （一） ① 1. or 其中： in front. */
    static String withoutOrdinal(String name) {
        Matcher matcher = ORDINAL.matcher(name);
        return matcher.find() && matcher.end() < name.length() ? name.substring(matcher.end()) : name;
    }

    static boolean hasOrdinal(String name) {
        return ORDINAL.matcher(name).find();
    }

    /** The one or two characters that stand before a list number and do not belong there; empty where there are none. */
    static String strayBeforeOrdinal(String text) {
        Matcher matcher = STRAY_BEFORE_ORDINAL.matcher(text.strip());
        return matcher.find() ? matcher.group(1) : "";
    }

    static boolean hasChinese(String text) {
        return text.chars().anyMatch(Character::isIdeographic);
    }

    /** How many Chinese characters stand in it. */
    static int chineseCount(String text) {
        return (int) text.chars().filter(Character::isIdeographic).count();
    }

    static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
    }

    private static boolean isWide(char c) {
        return c >= '\u2e80' || c >= '\u2010' && c <= '\u2027';
    }
}
