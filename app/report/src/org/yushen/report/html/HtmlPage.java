package org.yushen.report.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements and text. Whatever comes from a paper goes through {@link #text} and comes out as text: there is no way to
 * write it as markup. Attributes take fixed words only.
 */
final class HtmlPage {
    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    HtmlPage(Appendable out) {
        this.out = out;
    }

    /** @param attributes name, value, name, value …; a null value leaves the attribute out */
    HtmlPage begin(String element, String... attributes) throws IOException {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    HtmlPage end() throws IOException {
        out.append("</").append(open.pop()).append(">");
        return this;
    }

    /** An element that holds nothing, such as meta. */
    HtmlPage single(String element, String... attributes) throws IOException {
        tag(element, attributes);
        return this;
    }

    /** An element with a class that holds text alone. */
    HtmlPage element(String element, String look, String text) throws IOException {
        return begin(element, "class", look).text(text).end();
    }

    private void tag(String element, String... attributes) throws IOException {
        out.append("<").append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(" ").append(attributes[i]).append("=\"");
                escaped(attributes[i + 1]);
                out.append("\"");
            }
        }
        out.append(">");
    }

    /** @param text may be null: nothing */
    HtmlPage text(String text) throws IOException {
        if (text != null) {
            escaped(text);
        }
        return this;
    }

    HtmlPage line() throws IOException {
        out.append("\n");
        return this;
    }

    /** Our own style sheet, as it is. */
    void style(String css) throws IOException {
        out.append("<style>").append(css).append("</style>");
    }

    private void escaped(String text) throws IOException {
        for (int i = 0; i < text.length();) {
            int code = text.codePointAt(i);
            escaped(code);
            i += Character.charCount(code);
        }
    }

    private void escaped(int code) throws IOException {
        switch (code) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (turnsDirection(code)) {
                    // A reader must see that it is there; a browser must not turn the words after it round.
                    out.append(String.format("[U+%04X]", code));
                } else {
                    out.append(isWritable(code) ? Character.toString(code) : "\uFFFD");
                }
            }
        }
    }

    private static boolean turnsDirection(int code) {
        return code >= 0x202A && code <= 0x202E || code >= 0x2066 && code <= 0x2069;
    }

    /** Control characters and halves of a pair have no place in a page. */
    private static boolean isWritable(int code) {
        boolean control = code < 0x20 && code != '\n' && code != '\t' || code >= 0x7F && code < 0xA0;
        return !control && (code < 0xD800 || code > 0xDFFF);
    }
}
