package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;

/** Breaks text into lines of a width, as Chinese is set: anywhere but inside a number or a Latin word. Widths are measured once. */
final class TextSetting {
    private final Map<Character, Integer> widths = new HashMap<>();
    private GC gc;

    /** @param context with the font set, the same font every time */
    TextSetting on(GC context) {
        gc = context;
        return this;
    }

    int width(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i));
        }
        return sum;
    }

    private int width(char character) {
        return widths.computeIfAbsent(character, c -> gc.textExtent(String.valueOf(c)).x);
    }

    /** @return at least one line */
    List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            breakLines(paragraph, width, lines);
        }
        return lines;
    }

    private void breakLines(String paragraph, int width, List<String> lines) {
        int start = 0;
        int used = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            used += width(paragraph.charAt(i));
            if (used > width && i > start) {
                int end = breakBefore(paragraph, start, i);
                lines.add(paragraph.substring(start, end));
                start = end;
                used = width(paragraph.substring(start, i + 1));
            }
        }
        lines.add(paragraph.substring(start));
    }

    /** The last place before i where a line may end; i itself when there is none after start. */
    private static int breakBefore(String text, int start, int i) {
        for (int end = i; end > start; end--) {
            if (!(joins(text.charAt(end - 1)) && joins(text.charAt(end))) && !closes(text.charAt(end))) {
                return end;
            }
        }
        return i;
    }

    private static boolean joins(char c) {
        return c < 128 && c > ' ';
    }

    private static boolean closes(char c) {
        return "，。、；：？！）》”’%％".indexOf(c) >= 0;
    }
}
