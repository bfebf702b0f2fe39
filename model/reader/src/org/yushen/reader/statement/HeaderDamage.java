package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.yushen.model.disclosure.Side;
import org.yushen.reader.statement.HeaderGrid.HeaderCell;

/** Finds where a header has slipped, lost or fused its labels, and gives the columns that are left when it has. */
final class HeaderDamage {
    /** A share of the rows that agrees with the header's count of cells vouches for it. */
    private static final double ENOUGH = 0.2;

    private final HeaderWords words;
    private final HeaderGrid grid;
    private final ColumnContent content;

    HeaderDamage(HeaderWords words, HeaderGrid grid, ColumnContent content) {
        this.words = words;
        this.grid = grid;
        this.content = content;
    }

    /** Whether what a column holds, or the headers above it, contradict its label. */
    boolean contradicts(StatementColumn column) {
        return contradictsContent(column) || column.isAmount() && isShifted(column);
    }

    /**
     * Whether amounts stand in a grid column where no header cell begins: a label was lost or fused with its neighbour, and
     * then all labels may have slipped.
     */
    boolean hasUnlabelledAmounts(int width) {
        for (int slot = 0; slot < width; slot++) {
            HeaderCell leaf = slot < grid.width() ? grid.leaf(slot) : null;
            boolean labelled = leaf != null && leaf.from() == slot && !isHole(leaf);
            if (!labelled && content.isUsed(slot) && content.isMostlyAmounts(slot, slot + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A spanning header with labels below it, but none in its first column. */
    private boolean isHole(HeaderCell leaf) {
        for (int slot = leaf.from() + 1; slot < leaf.to(); slot++) {
            HeaderCell other = grid.leaf(slot);
            if (other != null && other.row() > leaf.row() && grid.above(slot, other).contains(leaf)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a header line has fewer or more cells than the rows, and a column is left where no header cell begins: then a
     * label was lost, or fused with its neighbour, or moved by a stray tab.
     */
    boolean isMiscounted(List<PaperLine> header, List<PaperLine> body) {
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

    /** Amounts under a header of names, or names under one of amounts. */
    private boolean contradictsContent(StatementColumn column) {
        if (!content.isUsed(column.from())) {
            return false;
        }
        return column.isAmount() ? content.isMostlyText(column.from(), column.to())
                : column.role() != ColumnRole.REMARK && column.role() != ColumnRole.CODE && content.isMostlyAmounts(column.from(), column.to());
    }

    /** A label under another column's own label says that a header line has slipped sideways. */
    private boolean isShifted(StatementColumn column) {
        HeaderCell leaf = column.from() < grid.width() ? grid.leaf(column.from()) : null;
        return leaf != null && words.measure(leaf.text()) != null && grid.above(column.from(), leaf).stream().anyMatch(cell -> cell.span() == 1
                && words.measure(cell.text()) != null && !words.isSpan(cell.text()) && !words.measure(cell.text()).equals(words.measure(leaf.text())));
    }

    /** The measures that the header's last labels still name, left to right. */
    List<String> evidence() {
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

    /** Columns of which nothing is known but what they hold. */
    List<StatementColumn> unnamed(int count) {
        List<StatementColumn> columns = new ArrayList<>();
        boolean amounts = false;
        int strip = 0;
        for (int slot = 0; slot < count; slot++) {
            boolean text = content.isMostlyText(slot, slot + 1);
            boolean codes = content.isCodesAndWords(slot) && columns.isEmpty();
            ColumnRole role = codes ? ColumnRole.CODE : text ? ColumnRole.NAME : ColumnRole.AMOUNT;
            strip += amounts && role != ColumnRole.AMOUNT ? 1 : 0;
            amounts = role == ColumnRole.AMOUNT;
            columns.add(new StatementColumn(slot, slot, slot + 1, "", List.of(), HeaderWords.labelOf(role), role, strip, Side.NONE, role != ColumnRole.AMOUNT, null));
        }
        return columns;
    }

    /** Where the header slipped, every grid column of amounts is a column of its own, and none is known. */
    static List<StatementColumn> eachUnsure(List<StatementColumn> columns, boolean spansKnown) {
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
}
