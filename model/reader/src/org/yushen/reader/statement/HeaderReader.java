package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.yushen.model.disclosure.Side;
import org.yushen.reader.statement.HeaderGrid.HeaderCell;

/** Turns the header lines of a table into columns, each known by its own header or left unsure. */
final class HeaderReader {
    private static final int CLEAN_LABEL = 2;

    /** A share of the rows that agrees with the header's count of cells vouches for it. */
    private static final double ENOUGH = 0.2;

    private final HeaderWords words;
    private final boolean trimmed;

    /**
     * @param trimmed whether the text lost the blanks at the ends of its lines, so that cells cannot be counted
     */
    HeaderReader(HeaderWords words, boolean trimmed) {
        this.words = words;
        this.trimmed = trimmed;
    }

    /**
     * What a header tells.
     *
     * @param columns left to right
     * @param used grid columns up to the last that rows use
     * @param evidence the measures that its line of labels names, in order
     * @param damaged whether its lines contradict each other or the rows, so that no column of amounts is sure
     */
    record Header(List<StatementColumn> columns, int used, List<String> evidence, boolean damaged) {
    }

    /**
     * @param header the header lines
     * @param body the lines below, for columns whose header spans or is blank
     */
    Header read(List<PaperLine> header, List<PaperLine> body) {
        HeaderGrid grid = new HeaderGrid(header, words);
        ColumnContent content = new ColumnContent(body);
        boolean spansKnown = header.get(0).grid().spansKnown();
        int width = Math.max(grid.width(), content.usualWidth());
        List<StatementColumn> columns = new ArrayList<>();
        int from = 0;
        while (from < width) {
            HeaderCell leaf = from < grid.width() ? grid.leaf(from) : null;
            int to = from + 1;
            while (to < width && leaf != null && to < grid.width() && leaf.equals(grid.leaf(to))) {
                to++;
            }
            addGroup(columns, leaf, from, to, content, grid, spansKnown);
            from = to;
        }
        boolean slipped = !spansKnown && (!trimmed && isMiscounted(header, body, grid) || hasUnlabelledAmounts(grid, content, width));
        if (slipped) {
            int count = Math.max(content.usualWidth(), CellCounts.usual(body));
            return new Header(unnamed(content, count), content.usualWidth(), known(grid), true);
        }
        boolean damaged = columns.stream().anyMatch(column -> contradictsContent(column, content) || column.isAmount() && isShifted(grid, column));
        List<StatementColumn> arranged = new ColumnStrips(words, grid, content).arrange(onlyNames(columns));
        return new Header(damaged ? eachUnsure(arranged, spansKnown) : arranged, content.usualWidth(), known(grid), damaged);
    }

    /**
     * Whether amounts stand in a grid column where no header cell begins: a label was lost or fused with its neighbour, and
     * then all labels may have slipped.
     */
    private static boolean hasUnlabelledAmounts(HeaderGrid grid, ColumnContent content, int width) {
        for (int slot = 0; slot < width; slot++) {
            HeaderCell leaf = slot < grid.width() ? grid.leaf(slot) : null;
            boolean labelled = leaf != null && leaf.from() == slot && !isHole(grid, leaf);
            if (!labelled && content.isUsed(slot) && content.isMostlyAmounts(slot, slot + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A spanning header with labels below it, but none in its first column. */
    private static boolean isHole(HeaderGrid grid, HeaderCell leaf) {
        for (int slot = leaf.from() + 1; slot < leaf.to(); slot++) {
            HeaderCell other = grid.leaf(slot);
            if (other != null && other.row() > leaf.row() && grid.above(slot, other).contains(leaf)) {
                return true;
            }
        }
        return false;
    }

    /** Amounts under a header of names, or names under one of amounts. */
    private static boolean contradictsContent(StatementColumn column, ColumnContent content) {
        if (!content.isUsed(column.from())) {
            return false;
        }
        return column.isAmount() ? content.isMostlyText(column.from(), column.to())
                : column.role() != ColumnRole.REMARK && column.role() != ColumnRole.CODE && content.isMostlyAmounts(column.from(), column.to());
    }

    /**
     * Whether a header line has fewer or more cells than the rows, and a column is left where no header cell begins: then a
     * label was lost, or fused with its neighbour, or moved by a stray tab.
     */
    private static boolean isMiscounted(List<PaperLine> header, List<PaperLine> body, HeaderGrid grid) {
        int usual = CellCounts.usual(body);
        boolean differs = usual > 0 && header.stream().anyMatch(line -> line.cells().size() != usual && CellCounts.share(body, line.cells().size()) < ENOUGH);
        for (int slot = 0; slot < usual && differs; slot++) {
            HeaderCell leaf = slot < grid.width() ? grid.leaf(slot) : null;
            if (leaf == null || leaf.from() != slot) {
                return true;
            }
        }
        return false;
    }

    /** Columns of which nothing is known but what they hold. */
    private static List<StatementColumn> unnamed(ColumnContent content, int count) {
        List<StatementColumn> columns = new ArrayList<>();
        boolean amounts = false;
        int strip = 0;
        for (int slot = 0; slot < count; slot++) {
            boolean text = content.isMostlyText(slot, slot + 1);
            boolean codes = content.isMostlyCodes(slot, slot + 1) && columns.isEmpty();
            ColumnRole role = codes ? ColumnRole.CODE : text ? ColumnRole.NAME : ColumnRole.AMOUNT;
            strip += amounts && role != ColumnRole.AMOUNT ? 1 : 0;
            amounts = role == ColumnRole.AMOUNT;
            columns.add(new StatementColumn(slot, slot, slot + 1, "", List.of(), measureOf(role), role, strip, Side.NONE, role != ColumnRole.AMOUNT, null));
        }
        return columns;
    }

    /** The measures that the header's last labels still name, left to right. */
    private List<String> known(HeaderGrid grid) {
        List<String> known = new ArrayList<>();
        for (List<HeaderCell> row : grid.rows()) {
            List<String> own = row.stream().filter(cell -> !words.isSpan(cell.text())).map(cell -> words.measure(cell.text())).filter(Objects::nonNull).toList();
            if (own.size() >= known.size()) {
                known.clear();
                known.addAll(own);
            }
        }
        return known;
    }

    /** Where the header slipped, every grid column of amounts is a column of its own, and none is known. */
    private static List<StatementColumn> eachUnsure(List<StatementColumn> columns, boolean spansKnown) {
        List<StatementColumn> unsure = new ArrayList<>();
        for (StatementColumn column : columns) {
            int step = column.isAmount() && !spansKnown ? 1 : column.to() - column.from();
            for (int from = column.from(); from < column.to(); from += step) {
                StatementColumn piece = column.at(unsure.size(), from, from + step);
                unsure.add(column.isAmount() ? piece.unsure() : piece);
            }
        }
        return unsure;
    }

    /** A label under another column's own label says that a header line has slipped sideways. */
    private boolean isShifted(HeaderGrid grid, StatementColumn column) {
        HeaderCell leaf = column.from() < grid.width() ? grid.leaf(column.from()) : null;
        return leaf != null && words.measure(leaf.text()) != null && grid.above(column.from(), leaf).stream().anyMatch(cell -> cell.span() == 1
                && words.measure(cell.text()) != null && !words.isSpan(cell.text()) && !words.measure(cell.text()).equals(words.measure(leaf.text())));
    }

    private void addGroup(List<StatementColumn> columns, HeaderCell leaf, int from, int to, ColumnContent content, HeaderGrid grid,
            boolean spansKnown) {
        List<Integer> used = new ArrayList<>();
        for (int column = from; column < to; column++) {
            if (content.isUsed(column)) {
                used.add(column);
            }
        }
        if (used.size() <= 1) {
            StatementColumn column = column(columns.size(), leaf, from, to, content, grid);
            if (column != null) {
                columns.add(column);
            }
            return;
        }
        for (int i = 0; i < used.size(); i++) {
            int start = i == 0 ? from : used.get(i);
            int end = i + 1 < used.size() ? used.get(i + 1) : to;
            StatementColumn own = column(columns.size(), leaf, start, end, content, grid);
            boolean mayHaveSpread = !spansKnown && i == 0 && leaf != null && !words.isSpan(leaf.text());
            columns.add(own.isAmount() && !mayHaveSpread ? own.unsure() : own);
        }
    }

    /** The column of a header cell; null for blanks and scrawls over nothing. */
    private StatementColumn column(int index, HeaderCell leaf, int from, int to, ColumnContent content, HeaderGrid grid) {
        boolean filled = content.isFilled(from, to);
        if (leaf == null) {
            ColumnRole role = content.isMostlyCodes(from, to) ? ColumnRole.CODE : content.isMostlyText(from, to) ? ColumnRole.NAME : ColumnRole.AMOUNT;
            return filled ? new StatementColumn(index, from, to, "", List.of(), measureOf(role), role, 0, Side.NONE, role != ColumnRole.AMOUNT, null) : null;
        }
        HeaderCell told = telling(leaf, grid, from);
        String measure = words.measure(told.text());
        if (measure == null && !filled && !PrintedText.hasLetterOrDigit(leaf.text())) {
            return null;
        }
        ColumnRole role = role(measure, from, to, content, index);
        String term = role == ColumnRole.AMOUNT || measure != null && HeaderWords.role(measure) == role ? measure : measureOf(role);
        boolean sure = measure != null || isClean(leaf.text());
        List<String> parents = grid.above(from, told).stream().map(HeaderCell::text).toList();
        if (parents.stream().anyMatch(parent -> parent.contains("政府")) && role.isLabel()) {
            role = role == ColumnRole.CODE ? ColumnRole.REMARK : ColumnRole.GOVERNMENT_NAME;
            term = role == ColumnRole.REMARK ? "政府经济科目编码" : "政府经济科目名称";
        }
        return new StatementColumn(index, from, to, told.text(), parents, term, role, 0, Side.NONE, sure, told.cell().place());
    }

    /** The cell that tells what a column is: scrawls below a known header that has no other column of amounts are that header's. */
    private HeaderCell telling(HeaderCell leaf, HeaderGrid grid, int column) {
        if (words.measure(leaf.text()) != null) {
            return leaf;
        }
        for (HeaderCell above : grid.above(column, leaf)) {
            String wide = words.measure(above.text());
            if (wide != null && HeaderWords.role(wide) == ColumnRole.AMOUNT && isOnlyAmountBelow(above, leaf, grid)) {
                return above;
            }
        }
        return leaf;
    }

    private boolean isOnlyAmountBelow(HeaderCell above, HeaderCell leaf, HeaderGrid grid) {
        for (int column = above.from(); column < above.to(); column++) {
            HeaderCell other = grid.leaf(column);
            boolean label = words.measure(other.text()) != null && HeaderWords.role(words.measure(other.text())).isLabel();
            if (!other.equals(leaf) && !label) {
                return false;
            }
        }
        return above.span() > 1;
    }

    private static ColumnRole role(String measure, int from, int to, ColumnContent content, int index) {
        ColumnRole role = measure == null ? null : HeaderWords.role(measure);
        if (role == ColumnRole.NAME && content.isMostlyCodes(from, to)) {
            return ColumnRole.CODE;
        }
        if (role != null) {
            return role;
        }
        if (content.isMostlyCodes(from, to) && index <= 1) {
            return ColumnRole.CODE;
        }
        if (content.isMostlyText(from, to)) {
            return index <= 1 ? ColumnRole.NAME : ColumnRole.REMARK;
        }
        return ColumnRole.AMOUNT;
    }

    private static String measureOf(ColumnRole role) {
        return switch (role) {
            case CODE -> "科目编码";
            case NAME -> "科目名称";
            default -> null;
        };
    }

    /** A label nobody knows is believed as printed when it is words, not scrawls. */
    private static boolean isClean(String label) {
        String bare = HeaderWords.bare(label);
        long strange = bare.chars().filter(c -> !Character.isIdeographic(c) && "()“”、/及".indexOf(c) < 0 && !Character.isDigit(c)).count();
        return PrintedText.chineseCount(bare) >= CLEAN_LABEL && strange == 0;
    }

    /** A list has one column of names: a project's before its unit's, the subject's before others. */
    private static List<StatementColumn> onlyNames(List<StatementColumn> columns) {
        List<StatementColumn> named = new ArrayList<>(columns);
        int start = 0;
        for (int i = 0; i <= named.size(); i++) {
            boolean endOfLabels = i == named.size() || named.get(i).isAmount();
            if (endOfLabels) {
                chooseName(named, start, i);
                start = i + 1;
            }
        }
        return named;
    }

    private static void chooseName(List<StatementColumn> columns, int from, int to) {
        List<StatementColumn> labels = columns.subList(from, to);
        StatementColumn name = labels.stream().filter(column -> "项目".equals(column.measure()) && column.role() == ColumnRole.NAME && labels.size() > 1
                && labels.stream().anyMatch(other -> other.role() == ColumnRole.UNIT)).findFirst()
                .or(() -> labels.stream().filter(column -> column.role() == ColumnRole.NAME).findFirst())
                .or(() -> labels.stream().filter(column -> column.role() == ColumnRole.UNIT).findFirst()).orElse(null);
        for (int i = from; i < to; i++) {
            StatementColumn column = columns.get(i);
            if (column == name && column.role() == ColumnRole.UNIT) {
                columns.set(i, column.as(column.measure(), ColumnRole.NAME));
            } else if (column != name && column.role() == ColumnRole.NAME) {
                columns.set(i, column.as(column.measure(), ColumnRole.REMARK));
            }
        }
    }
}
