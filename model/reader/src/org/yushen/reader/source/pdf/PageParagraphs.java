package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

import org.yushen.reader.source.pdf.LaidItem.LaidGrid;
import org.yushen.reader.source.pdf.LaidItem.LaidLine;

/**
 * Makes one paragraph of the lines that a page wrapped: a line that ran up to the right margin goes on in the next, where
 * that begins at the left one. What is doubtful stays apart.
 */
final class PageParagraphs {
    /** Lines of prose take at least that share of the page's width. */
    private static final float WIDE = 0.55f;
    /** A line begins at the margin, or is indented by two characters, in em. */
    private static final float AT_MARGIN = 0.7f;
    private static final float INDENTED = 2.8f;
    /** Lines of a paragraph stand no farther apart than that, in em. */
    private static final float FARTHEST = 1.4f;
    private static final float SAME_SIZE = 0.08f;
    private static final String SENTENCE_END = "。！？!?：:";
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\\d{1,2}[、.．](?!\\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}[部章节]).*");
    /** A label with what it names, as it stands above a table. */
    private static final Pattern LABELLED = Pattern.compile("^\\s*[^，。；、]{2,8}[：:][^，。；]*$");
    /** Dots or blanks that lead to a page number, and words set apart. */
    private static final Pattern SET_APART = Pattern.compile(".*(?:[.·…]{4,}|\\s{3,}).*");

    /** So many lines that end at one edge tell where the margin is; a table may reach beyond it. */
    private static final int TELLING = 3;

    private final Turn turn;
    private final float left;
    private final float right;

    private PageParagraphs(List<LaidItem> items, Turn turn) {
        this.turn = turn;
        List<LaidLine> wide = items.stream().filter(LaidLine.class::isInstance).map(LaidLine.class::cast).filter(this::isWide).toList();
        List<LaidGrid> tables = items.stream().filter(LaidGrid.class::isInstance).map(LaidGrid.class::cast).toList();
        double margin = wide.stream().mapToDouble(PageParagraphs::rightOf).max().orElse(0);
        boolean told = wide.stream().filter(line -> margin - rightOf(line) <= line.lines().get(0).size()).count() >= TELLING;
        List<LaidGrid> edges = told ? List.of() : tables;
        left = (float) DoubleStream.concat(wide.stream().mapToDouble(LaidLine::left), edges.stream().mapToDouble(grid -> grid.xs()[0])).min().orElse(Float.MAX_VALUE);
        right = (float) edges.stream().mapToDouble(grid -> grid.xs()[grid.columnCount()]).reduce(margin, Math::max);
    }

    /** The items of a page, top to bottom, its wrapped lines joined. */
    static List<LaidItem> joined(List<LaidItem> items, Turn turn) {
        return new PageParagraphs(items, turn).joined(items);
    }

    /** Where a line ends; a point that hangs over the margin does not count. */
    private static float rightOf(LaidLine laid) {
        InkLine line = laid.lines().get(0);
        InkLine.Piece last = line.pieces().get(line.pieces().size() - 1);
        return CellLines.NEVER_FIRST.contains(last.text()) ? last.left() : last.right();
    }

    private boolean isWide(LaidLine line) {
        return line.right() - line.left() >= WIDE * turn.uprightWidth();
    }

    private List<LaidItem> joined(List<LaidItem> items) {
        List<LaidItem> joined = new ArrayList<>();
        List<InkLine> open = new ArrayList<>();
        for (LaidItem item : items) {
            InkLine line = item instanceof LaidLine laid ? laid.lines().get(0) : null;
            if (!open.isEmpty() && (line == null || !goesOn(open.get(open.size() - 1), line))) {
                joined.add(new LaidLine(Printed.ofWrapped(open, turn), List.copyOf(open)));
                open.clear();
            }
            if (line == null) {
                joined.add(item);
            } else {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            joined.add(new LaidLine(Printed.ofWrapped(open, turn), List.copyOf(open)));
        }
        return joined;
    }

    private boolean goesOn(InkLine line, InkLine next) {
        float em = line.size();
        String text = line.text();
        boolean near = next.top() - line.bottom() <= FARTHEST * em && next.top() > line.top() && Math.abs(next.size() - em) <= SAME_SIZE * em;
        boolean set = line.left() - left <= INDENTED * em && next.left() - left <= AT_MARGIN * em && next.left() <= line.left() + AT_MARGIN * em;
        boolean centred = line.left() - left > AT_MARGIN * em && Math.abs(line.left() - left - right + line.right()) < AT_MARGIN * em;
        boolean full = !centred && line.right() - line.left() >= WIDE * turn.uprightWidth() && CellLines.isWrapped(line, next, line.left(), right);
        return near && set && full && SENTENCE_END.indexOf(text.charAt(text.length() - 1)) < 0
                && !ITEM.matcher(next.text()).matches() && !LABELLED.matcher(next.text()).matches() && !SET_APART.matcher(text).matches() && !SET_APART.matcher(next.text()).matches();
    }
}
