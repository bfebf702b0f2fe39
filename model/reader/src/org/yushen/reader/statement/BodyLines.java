package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.yushen.reader.block.GridCell;

/** Tells of the lines below a header whose cells surely stand in the header's columns, and of which only the order is known. */
final class BodyLines {
    private static final int ENOUGH_SHORT_ROWS = 3;

    private final List<StatementColumn> columns;
    private final PaperLine header;
    private final boolean trimmed;

    /**
     * @param columns the statement's columns
     * @param header first header line: its grid's columns are the slots
     * @param trimmed whether the text lost the blanks at the ends of its lines
     */
    BodyLines(List<StatementColumn> columns, PaperLine header, boolean trimmed) {
        this.columns = columns;
        this.header = header;
        this.trimmed = trimmed;
    }

    List<BodyLine> of(List<PaperLine> lines) {
        int usual = CellCounts.usual(lines);
        List<BodyLine> body = new ArrayList<>();
        for (PaperLine line : lines) {
            boolean known = line.isGridRow() && line.grid().spansKnown() && header.grid().spansKnown();
            body.add(!known ? inOrder(line, usual) : isSameGrid(line) ? inPlace(line) : foreign(line, usual));
        }
        return body;
    }

    private boolean isSameGrid(PaperLine line) {
        return line.block() == header.block() || line.grid().columnCount() == header.grid().columnCount();
    }

    /**
     * Whether a text lost the blanks at the ends of its lines: no row of any table ends in one, and several are shorter
     * than their table. Then short rows miss nothing but their end.
     */
    static boolean areTrimmed(List<StatementRegion> regions) {
        int shortRows = 0;
        for (StatementRegion region : regions) {
            List<Integer> counts = new ArrayList<>();
            for (PaperLine line : region.table()) {
                if (line.isGridRow() && !line.grid().spansKnown() && !line.isBlank()) {
                    if (line.cells().get(line.cells().size() - 1).isBlank()) {
                        return false;
                    }
                    counts.add(line.cells().size());
                }
            }
            int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
            shortRows += (int) counts.stream().filter(count -> count < most).count();
        }
        return shortRows >= ENOUGH_SHORT_ROWS;
    }

    /** Cells of a whole row: the last column's header may spread over blanks beside it. */
    private int fewest() {
        return columns.isEmpty() ? 0 : columns.get(columns.size() - 1).from() + 1;
    }

    private int most() {
        return columns.isEmpty() ? 0 : columns.get(columns.size() - 1).to();
    }

    /**
     * A whole row has as many cells as most rows, or as the header has columns: the last header may spread over blanks,
     * and blanks at the end are no columns. A shorter row is whole only in a text that lost the blanks at its ends.
     */
    private BodyLine inOrder(PaperLine line, int usual) {
        List<GridCell> slots = new ArrayList<>();
        line.cells().forEach(cell -> slots.add(cell.isBlank() ? null : cell));
        int count = slots.size();
        boolean asUsual = count == usual && count >= fewest() && slots.subList(Math.min(most(), count), count).stream().allMatch(Objects::isNull);
        boolean asHeader = (usual == 0 || usual < fewest()) && count >= fewest() && count <= most();
        return new BodyLine(line, slots, line.isGridRow() && (asUsual || asHeader || trimmed && count < fewest()));
    }

    /**
     * By place; where a row has just as many cells as there are columns and each at least touches its column, by order,
     * for borders that Word shifts from row to row are no columns.
     */
    private BodyLine inPlace(PaperLine line) {
        boolean oneEach = line.cells().size() == columns.size();
        for (int i = 0; i < columns.size() && oneEach; i++) {
            GridCell cell = line.cells().get(i);
            oneEach = cell.column() < columns.get(i).to() && cell.column() + cell.columnSpan() > columns.get(i).from();
        }
        if (oneEach) {
            return oneEach(line);
        }
        List<GridCell> slots = new ArrayList<>();
        boolean sure = true;
        for (GridCell cell : line.filled()) {
            int slot = slotOf(cell, line);
            sure &= slots.size() <= slot && !isAcrossAmounts(cell);
            pad(slots, slot);
            slots.add(cell);
        }
        return new BodyLine(line, slots, sure);
    }

    /**
     * The slot of a cell under the column it covers most of, words under a column of words where they cover one: a name
     * merged with the blanks beside it stays a name. Its own first column where it covers none.
     */
    private int slotOf(GridCell cell, PaperLine line) {
        boolean name = !AmountText.read(cell.text()).looksLikeAmount() && columns.stream().anyMatch(column -> !column.isAmount() && covered(cell, column) > 0);
        int most = 0;
        int slot = cell.column();
        int first = name && isFollowed(cell, line) ? lastStrip(cell) : 0;
        for (StatementColumn column : columns) {
            if (covered(cell, column) > most && !(name && (column.isAmount() || column.strip() < first))) {
                most = covered(cell, column);
                slot = Math.max(cell.column(), column.from());
            }
        }
        return slot;
    }

    /** A name merged over several lists is that of the last one, whose amounts stand beside it (当年支出小计). */
    private int lastStrip(GridCell cell) {
        return columns.stream().filter(column -> !column.isAmount() && covered(cell, column) > 0).mapToInt(StatementColumn::strip).max().orElse(-1);
    }

    private static boolean isFollowed(GridCell cell, PaperLine line) {
        return line.filled().stream().anyMatch(other -> other.column() > cell.column());
    }

    private static int covered(GridCell cell, StatementColumn column) {
        return Math.min(cell.column() + cell.columnSpan(), column.to()) - Math.max(cell.column(), column.from());
    }

    /** A table goes on in another grid: as many cells as columns are those columns, else only their order is known. */
    private BodyLine foreign(PaperLine line, int usual) {
        return line.cells().size() == columns.size() ? oneEach(line) : inOrder(line, usual);
    }

    private BodyLine oneEach(PaperLine line) {
        List<GridCell> slots = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pad(slots, columns.get(i).from());
            slots.add(line.cells().get(i).isBlank() ? null : line.cells().get(i));
        }
        return new BodyLine(line, slots, true);
    }

    private static void pad(List<GridCell> slots, int size) {
        while (slots.size() < size) {
            slots.add(null);
        }
    }

    /** An amount merged over several columns of amounts does not say which it belongs to. */
    private boolean isAcrossAmounts(GridCell cell) {
        int end = cell.column() + cell.columnSpan();
        return AmountText.read(cell.text()).looksLikeAmount()
                && columns.stream().filter(column -> column.isAmount() && column.from() < end && column.to() > cell.column()).count() > 1;
    }
}
