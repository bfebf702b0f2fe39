package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lines outside ruled tables: most are text; where several in a row stand in columns they are a table without rules. */
final class UnruledTables {
    /** A row that tells of a table has that many cells, or two of which one is an amount. */
    private static final int MANY_CELLS = 3;
    private static final int FEWEST_ROWS = 2;
    /** Rows are no farther apart than this many times the writing's size. */
    private static final float FARTHEST = 3.5f;
    /** What is larger than the rows' writing by this is no row. */
    private static final float LARGER = 1.15f;
    private static final int LONGEST_CELL = 40;
    /** A header's upper lines stand no farther from it than this many times its size. */
    private static final float CLOSE = 2f;
    private static final float TIGHT = 0.5f;
    private static final float OVERLAP = 0.15f;
    private static final int MOST_UPPER_LINES = 6;

    private static final Pattern PART = Pattern.compile("\\s*第\\s*[一二三四五六七八九十]{1,3}\\s*部分");
    private static final Pattern LABELLED = Pattern.compile("\\s*[^，。；、：:]{2,10}[：:]");

    private final List<InkLine> lines;
    private final Turn turn;
    private final List<LaidItem> items = new ArrayList<>();

    private UnruledTables(List<InkLine> lines, Turn turn) {
        this.lines = lines;
        this.turn = turn;
    }

    /**
     * @param lines top to bottom
     * @param tables the page's ruled tables: none goes on across one
     */
    static List<LaidItem> laid(List<InkLine> lines, List<LaidItem> tables, Turn turn) {
        List<LaidItem> items = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && (end == i || !isParted(lines.get(end - 1), lines.get(end), tables))) {
                end++;
            }
            items.addAll(new UnruledTables(levelled(lines.subList(i, end)), turn).laid());
            i = end;
        }
        return items;
    }

    /** Lines that overlap from top to bottom, but not from left to right, are one: in a header a label stands centred beside two rows of others. */
    private static List<InkLine> levelled(List<InkLine> lines) {
        List<InkLine> levelled = new ArrayList<>();
        for (InkLine line : lines) {
            InkLine last = levelled.isEmpty() ? null : levelled.get(levelled.size() - 1);
            if (last != null && last.bottom() - line.top() >= OVERLAP * line.size() && isBeside(last, line)) {
                levelled.set(levelled.size() - 1, last.beside(line));
            } else {
                levelled.add(line);
            }
        }
        return levelled;
    }

    private static boolean isBeside(InkLine line, InkLine other) {
        float gap = PrintedCells.CELL_GAP * line.size();
        return PrintedCells.apart(line).stream().allMatch(cell -> PrintedCells.apart(other).stream()
                .allMatch(beside -> beside.left() - cell.right() >= gap || cell.left() - beside.right() >= gap));
    }

    private static boolean isParted(InkLine above, InkLine below, List<LaidItem> tables) {
        return tables.stream().anyMatch(table -> table.top() < below.top() && table.bottom() > above.bottom());
    }

    private List<LaidItem> laid() {
        int text = 0;
        int i = 0;
        while (i < lines.size()) {
            int end = isRow(lines.get(i)) && !isLabelled(lines.get(i)) ? end(i) : i;
            if (end == i) {
                i++;
                continue;
            }
            int start = start(i, text);
            UnruledTable table = new UnruledTable(lines.subList(start, end), turn);
            int foreign = table.foreignRow();
            if (foreign > 0) {
                end = start + foreign;
                table = new UnruledTable(lines.subList(start, end), turn);
            }
            if (!table.isTable()) {
                i++;
                continue;
            }
            int last = end;
            while (foreign < 0 && end < lines.size() && follows(end, lines.get(last - 1)) && !isProse(lines.get(end).text()) && !isNoRow(lines.get(end)) && table.takes(lines.get(end))) {
                end++;
            }
            addLines(text, start);
            items.add((end == last ? table : new UnruledTable(lines.subList(start, end), turn)).laid());
            text = end;
            i = end;
        }
        addLines(text, lines.size());
        return items;
    }

    private void addLines(int from, int to) {
        lines.subList(from, to).forEach(line -> items.add(PageLayout.line(line, turn)));
    }

    /** Index after the last row of the table that begins with a row; the row's own where there are too few. */
    private int end(int start) {
        int end = start;
        int rows = 0;
        for (int i = start; i < lines.size(); i++) {
            InkLine line = lines.get(i);
            if (i > start && (!follows(i, lines.get(start)) || isNoRow(line)) || isProse(line.text())) {
                break;
            }
            if (isRow(line)) {
                rows++;
                end = i + 1;
            } else if (PrintedCells.apart(line).size() == 1 && line.pieces().size() > LONGEST_CELL) {
                break;
            }
        }
        return rows >= FEWEST_ROWS || rows > 0 && isLeftOnPage(start, end) ? end : start;
    }

    /** Of a table that has only begun when the page ends, its header stands there and a row or two. */
    private boolean isLeftOnPage(int row, int end) {
        boolean header = row > 0 && follows(row, lines.get(row)) && isUpperLine(row - 1) && PrintedCells.ofRow(lines.get(row - 1)).size() > 1;
        return header && lines.size() - end <= 1; // the page's number may follow
    }

    /** The upper lines of a header have fewer cells. */
    private int start(int row, int earliest) {
        int start = row;
        while (start > earliest && row - start < MOST_UPPER_LINES && follows(start, lines.get(row)) && isUpperLine(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isUpperLine(int index) {
        InkLine line = lines.get(index);
        float gap = lines.get(index + 1).top() - line.bottom();
        int fewest = gap <= TIGHT * line.size() ? 1 : 2;
        return gap <= CLOSE * line.size() && !isProse(line.text()) && !isLabelled(line) && line.size() >= lines.get(index + 1).size() / LARGER && PrintedCells.ofRow(line).size() >= fewest;
    }

    private boolean follows(int index, InkLine row) {
        InkLine line = lines.get(index);
        return line.top() - lines.get(index - 1).bottom() <= FARTHEST * line.size() && line.size() <= LARGER * row.size();
    }

    private static boolean isRow(InkLine line) {
        List<InkLine> cells = PrintedCells.apart(line);
        boolean many = cells.size() >= MANY_CELLS && (cells.stream().mapToInt(cell -> cell.text().length()).sum() > cells.size() || numbersColumns(cells));
        return (many || cells.size() == 2 && PrintedCells.hasAmount(cells.get(1))) && !isProse(line.text());
    }

    private static boolean numbersColumns(List<InkLine> cells) {
        return IntStream.range(0, cells.size()).allMatch(i -> cells.get(i).text().strip().equals(String.valueOf(i + 1)));
    }

    /** “编制单位：…   金额单位：万元” stands above a table and is none of its rows. */
    private static boolean isLabelled(InkLine line) {
        return PrintedCells.apart(line).stream().allMatch(cell -> LABELLED.matcher(cell.text()).lookingAt());
    }

    /** What stands above the next table, or begins the next part of the paper. */
    private static boolean isNoRow(InkLine line) {
        return isLabelled(line) || PART.matcher(line.text()).lookingAt();
    }

    /** Sentences, however widely their words are set. */
    private static boolean isProse(String text) {
        return text.endsWith("。") || text.indexOf('，') >= 0 || text.indexOf('；') >= 0;
    }
}
