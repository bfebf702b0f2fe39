package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;

/**
 * A table that an extractor left in a text as HTML, on one line or on many. Merged cells are known where it tells any; else its rows
 * are no better than those that tabs part.
 *
 * @param grid its cells
 * @param end index of the line after it
 * @param rest what stands behind it on its last line
 */
record HtmlTable(GridBlock grid, int end, String rest) {
    private static final Pattern BEGIN = Pattern.compile("^\\s*<table\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(?<end>/?)(?<name>table|tr|td|th)\\b(?<attributes>[^<>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern SPAN = Pattern.compile("\\b(?<which>row|col)span\\s*=\\s*[\"']?(?<count>\\d{1,4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:(?<name>nbsp|lt|gt|amp|quot|ldquo|rdquo)|#(?<code>\\d{1,5}));");
    private static final Map<String, String> NAMED = Map.of("nbsp", " ", "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "ldquo", "“", "rdquo", "”");
    /** No cell of a paper spans more. */
    private static final int MOST_ROWS = 500;
    private static final int MOST_COLUMNS = 50;

    /** Whether a table begins on the line. */
    static boolean beginsAt(String line) {
        return line.indexOf('<') >= 0 && BEGIN.matcher(line).find();
    }

    /** The table that begins on the line of that index; where its end is lost, as far as its last cell reaches. */
    static HtmlTable at(List<String> lines, int index, int source) {
        return new Reading(index, source).read(lines);
    }

    /** One reading: goes from tag to tag, cell by cell. */
    private static final class Reading {
        private final int index;
        private final int source;
        private final List<GridCell> cells = new ArrayList<>();
        /** Of each column, the first row that no cell above covers. */
        private final Map<Integer, Integer> free = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private boolean spans;
        private int row = -1;
        private int column;
        private String open;
        private Place place;
        private int lastLine;
        private int reached;

        Reading(int index, int source) {
            this.index = index;
            this.source = source;
            this.lastLine = index;
        }

        HtmlTable read(List<String> lines) {
            for (int i = index; i < lines.size() && (i == index || !beginsAt(lines.get(i))); i++) {
                String line = lines.get(i);
                Matcher tag = TAG.matcher(line);
                int at = 0;
                while (tag.find()) {
                    text.append(line, at, tag.start());
                    at = tag.end();
                    boolean ends = !tag.group("end").isEmpty();
                    if (ends && tag.group("name").equalsIgnoreCase("table")) {
                        close();
                        return table(i + 1, line.substring(at));
                    }
                    mark(tag.group("name").toLowerCase(Locale.ROOT), ends, tag.group("attributes"), Place.ofLine(source, i + 1).part(at, 0));
                    lastLine = i;
                }
                text.append(line.substring(at)).append('\n');
                reached = lastLine == i ? text.length() : reached;
            }
            text.setLength(reached); // the last cell ends with its line
            close();
            return table(lastLine + 1, "");
        }

        private HtmlTable table(int end, String rest) {
            return new HtmlTable(new GridBlock(cells, row + 1, spans, Place.ofLine(source, index + 1)), end, rest);
        }

        private void mark(String name, boolean ends, String attributes, Place behind) {
            close();
            if (name.equals("tr") && !ends) {
                row++;
                column = 0;
            } else if (name.startsWith("t") && name.length() == 2 && !name.equals("tr") && !ends) {
                row = Math.max(row, 0);
                open = attributes;
                place = behind;
            }
            text.setLength(0);
        }

        private void close() {
            if (open == null) {
                return;
            }
            while (free.getOrDefault(column, 0) > row) {
                column++;
            }
            int rowSpan = span("row", MOST_ROWS);
            int columnSpan = span("col", MOST_COLUMNS);
            spans |= rowSpan > 1 || columnSpan > 1;
            int lead = text.length() - text.toString().stripLeading().length();
            String plain = plain(text.toString());
            cells.add(new GridCell(plain, row, column, rowSpan, columnSpan, null, Place.ofLine(source, place.line()).part(place.column() - 1 + lead, plain.length())));
            for (int i = 0; i < columnSpan; i++) {
                free.put(column++, row + rowSpan);
            }
            open = null;
        }

        private int span(String which, int most) {
            Matcher span = SPAN.matcher(open);
            while (span.find()) {
                if (span.group("which").equalsIgnoreCase(which)) {
                    return Math.clamp(Integer.parseInt(span.group("count")), 1, most);
                }
            }
            return 1;
        }
    }

    private static String plain(String raw) {
        String text = ANY_TAG.matcher(TextMarkup.cell(raw.replaceAll("\\s*\n\\s*", ""))).replaceAll("");
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(entity.group("name") != null ? NAMED.get(entity.group("name"))
                : Character.toString(Integer.parseInt(entity.group("code"))))).strip();
    }
}
