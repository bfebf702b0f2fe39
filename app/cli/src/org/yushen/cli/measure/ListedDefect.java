package org.yushen.cli.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to spoil a paper that a pack lists as data: in a part of the paper one of the lines that fit gets other words.
 *
 * @param words what it is called
 * @param rules that have to find it; empty when any finding will do
 * @param where the part of the paper, see {@link PaperRegions}
 * @param paper what the whole paper must hold besides; null for anything
 * @param within what that part must hold besides; null for anything
 * @param line what the line must hold besides; null for anything
 * @param sought what is sought in the line
 * @param instead what takes its place, with groups ($1), the years {本年} {上年} {前年} and line ends; null when the line goes
 * @param everywhere whether every line that fits is spoiled, and every place in it
 * @param throughout whether every place in the line is spoiled
 */
record ListedDefect(String words, List<String> rules, String where, Pattern paper, Pattern within, Pattern line, Pattern sought, String instead, boolean everywhere,
        boolean throughout) {

    Operator operator() {
        return new Operator(words, words, rules, this::spoil);
    }

    private boolean spoil(Spoiling s) {
        if (paper != null && !paper.matcher(s.text().toString()).find()) {
            return false;
        }
        List<Integer> lines = new ArrayList<>();
        for (PaperRegions.Region region : PaperRegions.of(s, where)) {
            if (within == null || within.matcher(region.text(s.text())).find()) {
                for (int number = region.first(); number <= region.last(); number++) {
                    String text = s.text().line(number);
                    if ((line == null || line.matcher(text).find()) && sought.matcher(text).find()) {
                        lines.add(number);
                    }
                }
            }
        }
        if (lines.isEmpty()) {
            return false;
        }
        List<Integer> chosen = everywhere ? lines.reversed() : List.of(s.any(lines.stream()));
        boolean changed = false;
        for (int number : chosen) {
            changed |= spoil(s, number);
        }
        return changed;
    }

    private boolean spoil(Spoiling s, int number) {
        if (instead == null) {
            s.text().drop(number, number);
            return true;
        }
        int year = s.paper().getFiscalYear() == null ? 0 : s.paper().getFiscalYear();
        String words = instead.replace("{本年}", String.valueOf(year)).replace("{上年}", String.valueOf(year - 1)).replace("{前年}", String.valueOf(year - 2));
        String old = s.text().line(number);
        Matcher found = sought.matcher(old);
        String[] lines = (everywhere || throughout ? found.replaceAll(words) : found.replaceFirst(words)).split("\n", -1);
        s.text().line(number, lines[0]);
        for (int i = 1; i < lines.length; i++) {
            s.text().insert(number + i, lines[i]);
        }
        return lines.length > 1 || !lines[0].equals(old);
    }
}
