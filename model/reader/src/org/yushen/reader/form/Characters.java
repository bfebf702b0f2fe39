package org.yushen.reader.form;

import java.util.regex.Pattern;

/** What kind of characters a text is made of. */
final class Characters {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern MEANING = Pattern.compile("[\\p{IsHan}\\p{IsDigit}]");

    private Characters() {
    }

    static boolean hasHan(String text) {
        return HAN.matcher(text).find();
    }

    /** Whether it holds a Chinese character or a digit; what does not is seldom more than a recogniser's noise. */
    static boolean hasMeaning(String text) {
        return MEANING.matcher(text).find();
    }

    /** Whether hardly any of it is Chinese: what a recogniser makes of blurred print (F1 /X1E1/J, 비리 1日 17가). */
    static boolean isNoise(String text) {
        long printed = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        long han = text.chars().filter(c -> isHan((char) c)).count();
        return han * 3 < printed;
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Full-width forms of ASCII and the wide blank in their narrow form; everything else, such as ㎡, as it is. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c == '\u3000' || c == '\u00a0' ? ' ' : c);
        }
        return narrow.toString();
    }
}
