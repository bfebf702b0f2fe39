package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;

import org.yushen.model.disclosure.Side;
import org.yushen.reader.statement.HeaderGrid.HeaderCell;

/** Turns the header lines of a table into columns, each known by its own header or left unsure. */
final class HeaderReader {
    private static final int CLEAN_LABEL = 2;

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
        HeaderDamage damage = new HeaderDamage(words, grid, content);
        List<String> evidence = damage.evidence();
        boolean slipped = !spansKnown && (!trimmed && damage.isMiscounted(header, body) || damage.hasUnlabelledAmounts(width));
        if (slipped) {
            int count = Math.max(content.usualWidth(), CellCounts.usual(body));
            return new Header(damage.unnamed(count), content.usualWidth(), evidence, true);
        }
        boolean damaged = columns.stream().anyMatch(damage::contradicts);
        List<StatementColumn> arranged = new ColumnStrips(words, grid, content).arrange(NameColumns.chosen(columns));
        return new Header(damaged ? HeaderDamage.eachUnsure(arranged, spansKnown) : arranged, content.usualWidth(), evidence, damaged);
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
            StatementColumn column = column(columns, leaf, from, to, content, grid);
            if (column != null) {
                columns.add(column);
            }
            return;
        }
        for (int i = 0; i < used.size(); i++) {
            int start = i == 0 ? from : used.get(i);
            int end = i + 1 < used.size() ? used.get(i + 1) : to;
            StatementColumn own = column(columns, leaf, start, end, content, grid);
            boolean mayHaveSpread = !spansKnown && i == 0 && leaf != null && !words.isSpan(leaf.text());
            columns.add(own.isAmount() && !mayHaveSpread ? own.unsure() : own);
        }
    }

    /** The column of a header cell; null for blanks and scrawls over nothing. */
    private StatementColumn column(List<StatementColumn> before, HeaderCell leaf, int from, int to, ColumnContent content, HeaderGrid grid) {
        int index = before.size();
        boolean filled = content.isFilled(from, to);
        if (leaf == null) {
            ColumnRole role = content.isMostlyCodes(from, to) ? ColumnRole.CODE : content.isMostlyText(from, to) ? ColumnRole.NAME : ColumnRole.AMOUNT;
            return filled ? new StatementColumn(index, from, to, "", List.of(), HeaderWords.labelOf(role), role, 0, Side.NONE, role != ColumnRole.AMOUNT, null) : null;
        }
        HeaderCell told = telling(leaf, grid, from);
        String measure = words.measure(told.text());
        if (measure == null && !filled && !PrintedText.hasLetterOrDigit(leaf.text())) {
            return null;
        }
        ColumnRole role = role(measure, from, to, content, before);
        String term = role == ColumnRole.AMOUNT || measure != null && HeaderWords.role(measure) == role ? measure : HeaderWords.labelOf(role);
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

    private static ColumnRole role(String measure, int from, int to, ColumnContent content, List<StatementColumn> before) {
        int index = before.size();
        ColumnRole role = measure == null ? null : HeaderWords.role(measure);
        if (role == ColumnRole.NAME && content.isMostlyCodes(from, to)) {
            return ColumnRole.CODE;
        }
        if (role != null) {
            return role;
        }
        if (content.isMostlyCodes(from, to) && index <= 1 || index == 0 && content.isCodesAndWords(from)) {
            return ColumnRole.CODE;
        }
        if (content.isMostlyText(from, to)) {
            boolean behindCodes = before.stream().allMatch(column -> column.role() == ColumnRole.CODE); // 类, 款, 项 each in its own column
            return index <= 1 || behindCodes ? ColumnRole.NAME : ColumnRole.REMARK;
        }
        return ColumnRole.AMOUNT;
    }

    /** A label nobody knows is believed as printed when it is words, not scrawls. */
    private static boolean isClean(String label) {
        String bare = HeaderWords.bare(label);
        long strange = bare.chars().filter(c -> !Character.isIdeographic(c) && "()“”、/及".indexOf(c) < 0 && !Character.isDigit(c)).count();
        return PrintedText.chineseCount(bare) >= CLEAN_LABEL && strange == 0;
    }
}
