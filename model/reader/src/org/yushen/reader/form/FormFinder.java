package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yushen.reader.block.GridBlock;


/**
 * Finds the forms among the lines of a paper. A form is known by its labels: a line that begins with 项目名称 and has
 * other labels of a form below it. It ends with its foot, before the next form, or where the text goes on.
 */
final class FormFinder {
    private static final int CONFIRMED_WITHIN = 12;
    private static final int LABELS_TO_CONFIRM = 2;
    private static final int TOP_LINES = 5;
    private static final int LINES_TO_GO_ON = 8;
    private static final int LONGEST_REMAINS = 40;
    private static final Pattern HEADING = Pattern.compile("^(?:第?[一二三四五六七八九十]+(?:、|部分|章)|[（(][一二三四五六七八九十]+[）)])");
    private static final int CELLS_OF_LABEL = 4;
    private static final int LONGEST_ANCHOR = 12;
    private static final int CHARACTERS_TO_LOOK = 3;
    private static final Set<String> OTHER_FIELDS = Set.of("项目编码", "项目级次", "预算年度", "资金性质", "一级项目名称");
    private static final String PROJECT = "项目名称";
    private static final String UNIT = "单位名称";
    private static final Set<LabelGroup> FOOT = EnumSet.of(LabelGroup.FOOT);
    private static final Set<LabelGroup> IN_A_FORM = EnumSet.of(LabelGroup.TEXT, LabelGroup.ANALYSIS, LabelGroup.TOTAL, LabelGroup.FUNDING, LabelGroup.HALF);
    private static final Set<LabelGroup> HEADS = EnumSet.of(LabelGroup.HEAD);
    private static final Set<LabelGroup> CONFIRMING = EnumSet.of(LabelGroup.HEAD, LabelGroup.FUNDING, LabelGroup.TOTAL, LabelGroup.TEXT,
            LabelGroup.HALF, LabelGroup.COLUMN);

    private final List<FormLine> lines;
    private final LabelScan scan;
    private final FormTitles titles;
    private final LevelWords words;
    private final String headCharacters;

    FormFinder(List<FormLine> lines, FormVocabulary vocabulary, LevelWords words) {
        this.lines = lines;
        this.scan = new LabelScan(vocabulary);
        this.titles = new FormTitles(vocabulary);
        this.words = words;
        this.headCharacters = vocabulary.wordsOf(LabelGroup.HEAD.vocabulary()).entrySet().stream()
                .filter(word -> word.getValue().equals(PROJECT) || word.getValue().equals(UNIT)).map(Map.Entry::getKey).collect(Collectors.joining());
    }

    /** The tables that tell of many projects, header first. */
    List<FormSpan> findSummaries(FormVocabulary vocabulary) {
        List<FormSpan> spans = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (SummaryTable.isHeader(lines.get(i), scan, vocabulary)) {
                int end = i + 1;
                while (end < lines.size() && continuesTable(lines.get(end), lines.get(end - 1))) {
                    end++;
                }
                spans.add(new FormSpan(lines.subList(top(i, free), i), lines.subList(i, end)));
                free = end;
                i = end - 1;
            }
        }
        return spans;
    }

    /** The same grid, or one as wide that follows it at once. */
    private boolean continuesTable(FormLine line, FormLine before) {
        return line.block() == before.block() || line.block() instanceof GridBlock next && before.block() instanceof GridBlock grid
                && next.columnCount() == grid.columnCount() && !titles.isTitle(line);
    }

    List<FormSpan> find() {
        List<Integer> candidates = IntStream.range(0, lines.size()).filter(this::isAnchor).boxed().toList();
        List<Integer> anchors = new ArrayList<>();
        for (int k = 0; k < candidates.size(); k++) {
            int next = k + 1 < candidates.size() ? candidates.get(k + 1) : lines.size();
            if (isConfirmed(candidates.get(k), next)) {
                anchors.add(candidates.get(k));
            }
        }
        List<FormSpan> spans = new ArrayList<>();
        int free = 0;
        for (int k = 0; k < anchors.size(); k++) {
            int anchor = anchors.get(k);
            int top = top(anchor, free);
            int limit = k + 1 < anchors.size() ? top(anchors.get(k + 1), anchor + 1) : lines.size();
            int end = end(anchor, limit);
            spans.add(new FormSpan(lines.subList(top, anchor), lines.subList(anchor, end)));
            free = end;
        }
        return spans;
    }

    private boolean isAnchor(int i) {
        if (!mayBeginWithHead(lines.get(i))) {
            return false;
        }
        for (Segment segment : scan.scan(lines.get(i), HEADS)) {
            if (segment.label() != null && !OTHER_FIELDS.contains(segment.label().name())) {
                return segment.label().name().equals(PROJECT) || segment.label().name().equals(UNIT) && isWholeUnitForm(i);
            }
        }
        return false;
    }

    /** A form on the whole unit's budget has no project: its title says so. */
    private boolean isWholeUnitForm(int i) {
        for (int above = Math.max(0, i - TOP_LINES); above < i; above++) {
            if (titles.isTitle(lines.get(above)) && lines.get(above).text().contains("整体")) {
                return true;
            }
        }
        return false;
    }

    /** A quick look before the thorough one: enough characters of the label near the line's beginning. */
    private boolean mayBeginWithHead(FormLine line) {
        int found = 0;
        for (FormCell cell : line.cells().subList(0, Math.min(CELLS_OF_LABEL, line.cells().size()))) {
            String text = cell.text();
            for (int c = 0; c < Math.min(LONGEST_ANCHOR, text.length()); c++) {
                found += headCharacters.indexOf(text.charAt(c)) >= 0 ? 1 : 0;
            }
        }
        return found >= CHARACTERS_TO_LOOK;
    }

    private boolean isConfirmed(int anchor, int next) {
        Set<String> labels = new HashSet<>();
        for (int i = anchor + 1; i < Math.min(next, anchor + CONFIRMED_WITHIN); i++) {
            for (Segment segment : scan.scan(lines.get(i), CONFIRMING)) {
                if (segment.label() != null && !segment.damaged() && !segment.label().name().equals(UNIT)) {
                    labels.add(segment.label().name());
                }
            }
        }
        return labels.size() >= LABELS_TO_CONFIRM;
    }

    /** The first of the lines above that belong to the form's top. */
    private int top(int anchor, int free) {
        int top = anchor;
        while (top > Math.max(free, anchor - TOP_LINES) && (titles.isTopLine(lines.get(top - 1)) || titles.isTitle(lines.get(top - 1)))) {
            top--;
            if (titles.isTitle(lines.get(top))) {
                boolean yearAbove = top > free && !titles.isTitle(lines.get(top - 1)) && titles.isYearLine(lines.get(top - 1));
                return yearAbove ? top - 1 : top;
            }
        }
        return top;
    }

    private int end(int anchor, int limit) {
        boolean indicators = false;
        for (int i = anchor + 1; i < limit; i++) {
            FormLine line = lines.get(i);
            if (titles.isTitle(line)) {
                return i;
            }
            boolean newBlock = line.block() != lines.get(i - 1).block();
            if (newBlock && !goesOn(i, limit)) {
                return i;
            }
            indicators |= IndicatorColumns.isHeader(line, scan) || hasLevel(line);
            if (indicators && footLabels(line) > 1) {
                return i + 1;
            }
        }
        return limit;
    }

    /** Whether a new block still belongs to the form: some line of it, or of the table after a short text, says so. */
    private boolean goesOn(int start, int limit) {
        for (int i = start; i < Math.min(limit, start + LINES_TO_GO_ON); i++) {
            FormLine line = lines.get(i);
            if (titles.isTitle(line) || !line.inGrid() && isSentence(line) && footLabels(line) == 0) {
                return false;
            }
            if (isOfForm(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(FormLine line) {
        String text = line.text();
        return text.length() > LONGEST_REMAINS || HEADING.matcher(text).find() || text.endsWith("。") || text.endsWith("：") || text.endsWith(":");
    }

    private boolean isOfForm(FormLine line) {
        if (footLabels(line) > 1 || IndicatorColumns.isHeader(line, scan)) {
            return true;
        }
        if (!line.inGrid()) {
            return false;
        }
        return scan.hasWhole(line, IN_A_FORM) || hasLevel(line);
    }

    private boolean hasLevel(FormLine line) {
        List<FormCell> left = line.cells().subList(0, Math.min(2, line.cells().size()));
        return left.stream().map(FormCell::text).anyMatch(text -> words.level1(text) != null || words.category(text) != null
                || words.isBeginning(text) && text.strip().length() > 2);
    }

    private long footLabels(FormLine line) {
        return !scan.hasWhole(line, FOOT) ? 0 : scan.scan(line, FOOT).stream().filter(segment -> segment.is(LabelGroup.FOOT) && !segment.damaged())
                .map(segment -> segment.label().name()).distinct().count();
    }
}
