package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.yushen.reader.block.Place.Box;
import org.yushen.reader.source.pdf.LaidItem.LaidCell;
import org.yushen.reader.source.pdf.LaidItem.LaidGrid;

/** A table without ruled lines: sets the cells of its rows into the columns that they print on. */
final class UnruledTable {
    private static final int FEWEST_COLUMNS = 2;
    /** A blank inside a cell that prints over two columns parts it, from here on in em. */
    private static final float SLIT = 0.08f;
    private static final float NEAR = 0.3f;

    private final List<List<InkLine>> rows = new ArrayList<>();
    private final int headerRows;
    private final PrintedColumns columns;
    private final List<InkLine> lines;
    private final Turn turn;

    /**
     * @param lines of the table, top to bottom
     * @param turn of their page
     */
    UnruledTable(List<InkLine> lines, Turn turn) {
        this.lines = lines;
        this.turn = turn;
        lines.forEach(line -> rows.add(PrintedCells.ofRow(line)));
        int header = 0;
        while (header < rows.size() && rows.get(header).stream().noneMatch(PrintedCells::isOfBody)) {
            header++;
        }
        headerRows = header == rows.size() ? 0 : header; // a table without amounts does not tell where its header ends
        columns = new PrintedColumns(rows, headerRows);
    }

    boolean isTable() {
        return columns.count() >= FEWEST_COLUMNS && rows.stream().skip(headerRows).allMatch(this::partsAmounts)
                && rows.stream().flatMap(List::stream).noneMatch(PrintedCells::fusesAmountAndName);
    }

    /** Whether no amount shares its column with what stands left of it: else the columns were not found, and nothing may be read by them. */
    private boolean partsAmounts(List<InkLine> row) {
        return IntStream.range(1, row.size()).noneMatch(i -> PrintedCells.hasAmount(row.get(i)) && columns.end(row.get(i)) <= columns.end(row.get(i - 1)));
    }

    /** Index of the first row below an amount that is a text of its own: a note, or the title of the next table; -1 where none is. */
    int foreignRow() {
        for (int i = headerRows + 1; headerRows > 0 && i < rows.size(); i++) {
            if (rows.get(i).size() == 1 && isForeign(rows.get(i).get(0), new PrintedColumns(rows.subList(0, i), headerRows))) {
                return i;
            }
        }
        return -1;
    }

    /** It is set in no column: even a name that is too long for its column begins with it. */
    private static boolean isForeign(InkLine cell, PrintedColumns above) {
        return above.first(cell) >= above.end(cell) || above.off(cell, above.aligned(cell)) > cell.size();
    }

    /** Whether a line may be one more row: each of its cells stands in one column. */
    boolean takes(InkLine line) {
        return PrintedCells.ofRow(line).stream().allMatch(cell -> columns.end(cell) - columns.first(cell) == 1);
    }

    /** This table and what of it stands on the next page; null when its rows print on other columns. Few rows need not print on all that their header names. */
    UnruledTable continuedBy(UnruledTable next) {
        List<InkLine> both = new ArrayList<>(lines);
        both.addAll(next.lines);
        UnruledTable whole = new UnruledTable(both, turn);
        boolean more = next.columns.count() > columns.count();
        return whole.columns.count() == Math.max(columns.count(), next.columns.count()) && (!more || repeatsHeader(next)) ? whole : null;
    }

    private boolean repeatsHeader(UnruledTable next) {
        return headerRows > 0 && headerRows == next.headerRows
                && IntStream.range(0, headerRows).allMatch(row -> words(lines.get(row)).equals(words(next.lines.get(row))));
    }

    private static String words(InkLine line) {
        return line.text().replaceAll("\\s", "");
    }

    /** The rows of this table that stand at the top of a page, above the rest of it or by themselves: too few to tell that they are a table. */
    UnruledTable withFirstRows(List<InkLine> rows, UnruledTable rest) {
        List<InkLine> all = new ArrayList<>(rows);
        if (rest != null) {
            all.addAll(rest.lines);
        }
        return new UnruledTable(all, rest == null ? turn : rest.turn);
    }

    LaidGrid laid() {
        return laid(0, this);
    }

    /**
     * A part of this table laid in the columns of the whole.
     *
     * @param from the whole's row that the part begins with
     */
    LaidGrid laid(int from, UnruledTable part) {
        List<LaidCell> cells = new ArrayList<>();
        for (int row = 0; row < part.rows.size(); row++) {
            addRow(slit(rows.get(from + row)), row, from + row < headerRows, part.turn, cells);
        }
        return new LaidGrid(columns.edges(), part.rows.size(), cells, part.lines.get(0).top(), part.lines.get(part.lines.size() - 1).bottom(), part);
    }

    /** The cells of a row, those that print over the gap between two columns parted where they leave a slit there. */
    private List<InkLine> slit(List<InkLine> row) {
        List<InkLine> cells = new ArrayList<>();
        for (InkLine cell : row) {
            InkLine rest = cell;
            for (int column = columns.first(cell); column + 1 < columns.end(cell); column++) {
                int at = slit(rest, columns.column(column)[1], columns.column(column + 1)[0]);
                if (at > 0) {
                    List<InkLine> both = parted(rest, at);
                    cells.add(both.get(0));
                    rest = both.get(1);
                }
            }
            cells.add(rest);
        }
        return cells;
    }

    private static int slit(InkLine cell, float from, float to) {
        List<InkLine.Piece> pieces = cell.pieces();
        float em = cell.size();
        int before = 0;
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).isBlank()) {
                continue;
            }
            float left = pieces.get(before).right();
            float right = pieces.get(i).left();
            if (right - left >= SLIT * em && left <= to + NEAR * em && right >= from - NEAR * em) {
                return i;
            }
            before = i;
        }
        return -1;
    }

    private static List<InkLine> parted(InkLine cell, int at) {
        int end = at;
        while (cell.pieces().get(end - 1).isBlank()) {
            end--;
        }
        return List.of(new InkLine(cell.pieces().subList(0, end)), new InkLine(cell.pieces().subList(at, cell.pieces().size())));
    }

    private void addRow(List<InkLine> row, int index, boolean header, Turn on, List<LaidCell> cells) {
        int free = 0;
        for (int i = 0; i < row.size(); i++) {
            InkLine cell = row.get(i);
            int first = Math.clamp(header ? columns.first(cell) : columns.aligned(cell), free, columns.count());
            int end = header ? Math.max(first + 1, columns.end(cell)) : first + 1;
            boolean goesOn = i > 0 && columns.end(cell) <= free; // words of one cell that stand apart
            if (goesOn || first == columns.count()) {
                LaidCell last = cells.remove(cells.size() - 1); // more cells than columns: the last takes them together
                cells.add(new LaidCell(index, last.column(), 1, last.columnSpan(), Printed.joined(last.printed(), goesOn ? " " : "  ", Printed.of(cell, on))));
            } else {
                addBlanks(index, free, first, row, on, cells);
                cells.add(new LaidCell(index, first, 1, end - first, Printed.of(cell, on)));
                free = end;
            }
        }
        addBlanks(index, free, columns.count(), row, on, cells);
    }

    private void addBlanks(int index, int from, int to, List<InkLine> row, Turn on, List<LaidCell> cells) {
        float[] xs = columns.edges();
        for (int column = from; column < to; column++) {
            float[] box = on.back(xs[column], row.get(0).top(), xs[column + 1], row.get(0).bottom());
            cells.add(new LaidCell(index, column, 1, 1, new Printed("", new Box(box[0], box[1], box[2] - box[0], box[3] - box[1]))));
        }
    }
}
