package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.yushen.reader.source.PageMarks;
import org.yushen.reader.source.pdf.LaidItem.LaidLine;

/** Finds the lines that belong to the pages and not to the paper: page numbers, and what stands at the head or foot of most pages. */
final class PageLines {
    private static final Pattern BARE = Pattern.compile("[\\s·•.\\-—–]*\\d{1,3}[\\s·•.\\-—–]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** Head and foot of a page stand within this share of its height from its edges. */
    private static final float EDGE = 0.11f;
    private static final int FEW_PAGES = 3;
    private static final double MOST = 0.5;

    private PageLines() {
    }

    static Set<LaidItem> in(List<PageLayout> pages) {
        Set<LaidItem> lines = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<LaidItem>> repeated = new HashMap<>();
        Map<Integer, List<LaidItem>> bare = new HashMap<>();
        for (PageLayout page : pages) {
            for (LaidLine line : edges(page)) {
                String text = line.printed().text().strip();
                if (PageMarks.isNumber(text)) {
                    lines.add(line);
                } else if (BARE.matcher(text).matches()) {
                    int number = Integer.parseInt(text.replaceAll("\\D", ""));
                    bare.computeIfAbsent(page.number() - number, shift -> new ArrayList<>()).add(line);
                } else {
                    repeated.computeIfAbsent(DIGITS.matcher(text).replaceAll("#"), key -> new ArrayList<>()).add(line);
                }
            }
        }
        // printed page numbers count with the pages, whatever page they begin on
        bare.values().stream().filter(same -> same.size() >= Math.min(FEW_PAGES, pages.size())).forEach(lines::addAll);
        repeated.values().stream().filter(same -> same.size() >= FEW_PAGES && same.size() >= MOST * pages.size()).forEach(lines::addAll);
        return lines;
    }

    /** The lines at the head and foot of a page, outside its tables. */
    private static List<LaidLine> edges(PageLayout page) {
        List<LaidLine> edges = new ArrayList<>();
        for (LaidItem item : page.items()) {
            boolean edge = item.bottom() <= page.height() * EDGE || item.top() >= page.height() * (1 - EDGE);
            if (edge && item instanceof LaidLine line) {
                edges.add(line);
            }
        }
        return edges;
    }
}
