package org.yushen.reader.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that text extractors leave in a line: markdown headings, bold tags, blanks that are none. */
final class TextMarkup {
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}(#{1,6})\\s+");
    private static final Pattern TAG = Pattern.compile("</?(?:b|strong|i|em|u|sup|sub|p|span|div|center)\\b[^<>]*>|\\*\\*|__(?=\\S)|(?<=\\S)__",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private TextMarkup() {
    }

    /**
     * A line without its marks.
     *
     * @param text what is left, trimmed at both ends
     * @param headingLevel 1 and up where the line was marked as a heading, else 0
     * @param offset how many characters stood before the text
     */
    record Plain(String text, int headingLevel, int offset) {
    }

    static Plain plain(String raw) {
        String line = blanks(raw);
        Matcher heading = HEADING.matcher(line);
        int level = 0;
        int offset = 0;
        if (heading.find()) {
            level = heading.group(1).length();
            offset = heading.end();
        }
        String text = withoutTags(line.substring(offset));
        String stripped = text.stripLeading();
        int lead = line.indexOf(stripped.isEmpty() ? line : stripped.substring(0, 1), offset);
        return new Plain(stripped.stripTrailing(), level, Math.max(offset, lead));
    }

    /** Whether a line is marked as a heading. */
    static boolean isHeading(String raw) {
        return raw.indexOf('#') >= 0 && HEADING.matcher(blanks(raw)).find();
    }

    /** The text of a cell: tags away, {@code <br>} as a line break. */
    static String cell(String raw) {
        return withoutTags(BREAK.matcher(blanks(raw)).replaceAll("\n")).strip();
    }

    /** Blanks that Java does not take for white space become blanks; those without width go. */
    static String blanks(String text) {
        if (text.chars().noneMatch(TextMarkup::isOddBlank)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0' || c == '\u2007' || c == '\u202f') {
                plain.append(' ');
            } else if (!isOddBlank(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Blanks of odd kinds, and signs that no text is made of (they could not even be kept as XML). */
    private static boolean isOddBlank(int c) {
        return c == '\u00a0' || c == '\u2007' || c == '\u202f' || c >= '\u200b' && c <= '\u200f' || c == '\u2060'
                || c == '\ufeff' || c == '\u00ad' || c >= '\ufffe' || c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }

    private static String withoutTags(String text) {
        return text.indexOf('<') < 0 && text.indexOf('*') < 0 && text.indexOf('_') < 0 ? text : TAG.matcher(text).replaceAll("");
    }
}
