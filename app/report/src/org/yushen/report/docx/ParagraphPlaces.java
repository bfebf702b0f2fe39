package org.yushen.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Fills the places of one paragraph. Word cuts text into runs wherever it likes: a place may begin in one and end in another. */
final class ParagraphPlaces {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]+?)\\s*}}");

    private ParagraphPlaces() {
    }

    /**
     * @param prefix of the names that are meant, such as “问题.”; all other places are left alone
     * @return false when it held places and nothing is left of it
     */
    static boolean fill(XWPFParagraph paragraph, String prefix, Fields fields) {
        List<XWPFRun> runs = paragraph.getRuns();
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (XWPFRun run : runs) {
            starts.add(text.length());
            text.append(run.text());
        }
        List<MatchResult> places = new ArrayList<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.toMatchResult());
        }
        boolean filled = false;
        boolean empty = true;
        for (int i = places.size() - 1; i >= 0; i--) {
            String name = places.get(i).group(1);
            if (!name.startsWith(prefix) || !fields.values().containsKey(name.substring(prefix.length()))) {
                continue;
            }
            String value = fields.values().get(name.substring(prefix.length()));
            put(runs, starts, places.get(i).start(), places.get(i).end(), value);
            filled = true;
            empty &= value.isBlank();
        }
        return !filled || !empty;
    }

    private static void put(List<XWPFRun> runs, List<Integer> starts, int from, int to, String value) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            int start = starts.get(i);
            String own = runs.get(i).text();
            int end = start + own.length();
            if (end <= from || start >= to) {
                continue;
            }
            String before = own.substring(0, Math.max(0, from - start));
            String after = own.substring(Math.min(own.length(), to - start));
            text(runs.get(i), before + (start <= from ? value : "") + after);
        }
    }

    private static void text(XWPFRun run, String text) {
        for (int i = run.getCTR().sizeOfTArray() - 1; i > 0; i--) {
            run.getCTR().removeT(i);
        }
        String[] lines = text.split("\n", -1);
        run.setText(lines[0], 0);
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(lines[i]);
        }
    }
}
