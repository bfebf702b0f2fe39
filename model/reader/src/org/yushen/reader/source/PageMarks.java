package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines of a text that belong to its pages and not to the paper: page numbers, and, where the extractor left
 * form feeds, what stands at the head or foot of most pages.
 */
public final class PageMarks {
    private static final Pattern NUMBER = Pattern.compile("[-—–―－]{1,3}\\s*\\d{1,4}\\s*[-—–―－]{1,3}"
            + "|第\\s*\\d{1,4}\\s*页(?:\\s*[,，/／（(]?\\s*(?:共|总)\\s*\\d{1,4}\\s*页\\s*[）)]?)?|(?i:page)\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|\\d{1,4}\\s*/\\s*\\d{1,4}");
    private static final Pattern BARE = Pattern.compile("\\d{1,3}");
    private static final int FEW_PAGES = 3;
    private static final int LARGEST_STEP = 4;
    private static final int FIRST_PAGE = 5;
    private static final double MOST = 0.6;

    private PageMarks() {
    }

    /** Whether a line is a page number that says so: - 3 -, 第3页, 3/12. */
    public static boolean isNumber(String line) {
        return NUMBER.matcher(line).matches();
    }

    /** Indices, from 0, of the lines that are page numbers, page heads or page feet. */
    static Set<Integer> in(List<String> lines) {
        Set<Integer> marks = new TreeSet<>();
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = TextMarkup.blanks(lines.get(i)).strip();
            if (lines.get(i).indexOf('\t') >= 0 || line.isEmpty()) {
                continue;
            }
            if (NUMBER.matcher(line).matches()) {
                marks.add(i);
            } else if (BARE.matcher(line).matches() && (isBlank(lines, i - 1) || isBlank(lines, i + 1))) {
                bare.add(i);
            }
        }
        marks.addAll(rising(lines, bare));
        marks.addAll(repeated(lines));
        return marks;
    }

    private static boolean isBlank(List<String> lines, int i) {
        return i < 0 || i >= lines.size() || TextMarkup.blanks(lines.get(i)).isBlank();
    }

    /** Numbers on lines of their own are pages only when they rise like pages; else one of them may be a lost cell. */
    private static List<Integer> rising(List<String> lines, List<Integer> bare) {
        int before = 0;
        for (int i : bare) {
            int number = Integer.parseInt(TextMarkup.blanks(lines.get(i)).strip());
            boolean follows = before == 0 ? number <= FIRST_PAGE : number > before && number - before <= LARGEST_STEP;
            if (!follows) {
                return List.of();
            }
            before = number;
        }
        return bare.size() >= FEW_PAGES ? bare : List.of();
    }

    private static Set<Integer> repeated(List<String> lines) {
        List<Integer> edges = new ArrayList<>();
        int pages = 1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indexOf('\f') >= 0) {
                pages++;
                add(edges, lines, i, 1);
                add(edges, lines, i - 1, -1);
            }
        }
        Map<String, List<Integer>> byText = new HashMap<>();
        edges.forEach(i -> byText.computeIfAbsent(withoutDigits(lines.get(i)), text -> new ArrayList<>()).add(i));
        Set<Integer> marks = new TreeSet<>();
        for (List<Integer> places : byText.values()) {
            if (places.size() >= FEW_PAGES && places.size() >= MOST * (pages - 1)) {
                marks.addAll(places);
            }
        }
        return marks;
    }

    /** The first line with text from there on. A row of a table is no page head, even if its words repeat. */
    private static void add(List<Integer> edges, List<String> lines, int from, int step) {
        int i = from;
        while (i >= 0 && i < lines.size() && TextMarkup.blanks(lines.get(i)).isBlank()) {
            i += step;
        }
        if (i >= 0 && i < lines.size() && lines.get(i).indexOf('\t') < 0 && !edges.contains(i)) {
            edges.add(i);
        }
    }

    private static String withoutDigits(String line) {
        Matcher digits = Pattern.compile("\\d+").matcher(TextMarkup.blanks(line).strip());
        return digits.replaceAll("#");
    }
}
