package org.yushen.reader.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.reader.block.GridBlock;

/**
 * A line of the contents.
 *
 * @param title without dots and page number; empty when the line holds a page number alone
 * @param page null when none is printed
 * @param led whether dots lead from the title to where its page number stands or should stand
 */
record ContentsLine(String title, Integer page, boolean led) {
    private static final String LEADERS = "[.．·…・。‥⋯\\-—_\\s\\t]";
    private static final Pattern PAGED = Pattern.compile("^(.*?)(?:" + LEADERS + "*(?:\\t|[.．·…・‥⋯]{2,}|…|\\s{2,})" + LEADERS + "*|(?<=[^\\d表件]) )[-—]?\\s*(\\d{1,3})\\s*[-—]?$", Pattern.DOTALL);
    private static final Pattern PAGE_ALONE = Pattern.compile("^" + LEADERS + "*(\\d{1,3})" + LEADERS + "*$");
    private static final Pattern TAIL = Pattern.compile("(?:[.．·…・‥⋯]{2,}|…)" + LEADERS + "*\\d{0,3}\\s*$");
    private static final Pattern LED = Pattern.compile("(?:[.．·・‥⋯]{3,}|…{2,})\\s*$");
    private static final int MOST_CELLS = 6;

    /** Whether the line ends like a line of contents: with dots or a page number. */
    boolean isPaged() {
        return page != null || led;
    }

    static ContentsLine of(String raw) {
        String text = Normalizer.normalize(raw.replaceAll("</?b>", ""), Normalizer.Form.NFC).strip();
        String digits = halfWidth(text);
        Matcher alone = PAGE_ALONE.matcher(digits);
        if (alone.matches()) {
            return new ContentsLine("", Integer.valueOf(alone.group(1)), false);
        }
        Matcher paged = PAGED.matcher(digits);
        if (paged.matches()) {
            return new ContentsLine(withoutTail(text.substring(0, paged.end(1))), Integer.valueOf(paged.group(2)), false);
        }
        return new ContentsLine(withoutTail(text), null, LED.matcher(digits).find());
    }

    /** The line in a row of a table of contents; null when the row is none: it has too many cells, or numbers that are no pages. */
    static ContentsLine of(GridBlock grid, int row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < grid.columnCount(); column++) {
            if (grid.at(row, column) != null && grid.at(row, column).column() == column && !grid.text(row, column).isBlank()) {
                texts.add(grid.text(row, column).replace("\n", ""));
            }
        }
        if (texts.size() > MOST_CELLS) {
            return null;
        }
        String last = texts.isEmpty() ? "" : halfWidth(texts.get(texts.size() - 1).strip().replaceAll("</?b>", ""));
        Integer page = last.matches("[-—]?\\s*\\d{1,3}\\s*[-—]?") ? Integer.valueOf(last.replaceAll("\\D", "")) : null;
        int titles = page == null ? texts.size() : texts.size() - 1;
        if (titles > 2 || grid.columnCount() > MOST_CELLS) {
            return null;
        }
        return new ContentsLine(withoutTail(String.join("", texts.subList(0, titles))), page, false);
    }

    private static String withoutTail(String text) {
        String plain = text.replaceAll("</?b>", "").strip();
        Matcher tail = TAIL.matcher(halfWidth(plain));
        return (tail.find() ? plain.substring(0, tail.start()) : plain).replaceAll("[.．·…・‥⋯]+$", "").strip();
    }

    /** Digits in their ordinary width; every character stays where it is. */
    private static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return plain.toString();
    }
}
