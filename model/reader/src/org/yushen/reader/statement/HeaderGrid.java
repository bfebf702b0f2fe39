package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.yushen.reader.block.GridCell;

/**
 * The header lines of a table as cells with spans. Where the source tells no spans, a blank beside a header is its span,
 * unless a label above stands over that column.
 */
final class HeaderGrid {

    /**
     * A cell of the header.
     *
     * @param text as printed, wraps undone
     * @param row header line, from 0
     * @param from first grid column it covers
     * @param to grid column after the last it covers
     * @param cell the source's cell
     */
    record HeaderCell(String text, int row, int from, int to, GridCell cell) {

        boolean covers(int column) {
            return column >= from && column < to;
        }

        int span() {
            return to - from;
        }
    }

    private final HeaderWords words;
    private final List<List<HeaderCell>> rows = new ArrayList<>();
    private final int width;

    HeaderGrid(List<PaperLine> header, HeaderWords words) {
        this.words = words;
        this.width = header.stream().mapToInt(HeaderGrid::width).max().orElse(0);
        for (PaperLine line : header) {
            List<HeaderCell> cells = ownCells(line, rows.size());
            if (!line.grid().spansKnown()) {
                cells = spread(cells);
            }
            rows.add(joinedPieces(cells));
        }
    }

    int width() {
        return width;
    }

    List<List<HeaderCell>> rows() {
        return rows;
    }

    /**
     * The cell that labels a grid column: the deepest that covers it. A known label over that column alone is believed
     * before scrawls below it, and two halves of a word one over the other are one label.
     */
    HeaderCell leaf(int column) {
        HeaderCell deepest = null;
        for (int row = rows.size() - 1; row >= 0; row--) {
            HeaderCell cell = covering(row, column);
            if (cell == null) {
                continue;
            }
            if (deepest == null) {
                deepest = cell;
            } else if (words.measure(deepest.text()) == null && cell.span() == 1) {
                String both = cell.text() + deepest.text();
                if (words.measure(both) != null) {
                    return new HeaderCell(both, deepest.row(), deepest.from(), deepest.to(), cell.cell());
                }
                if (words.measure(cell.text()) != null) {
                    return cell;
                }
            }
        }
        return deepest;
    }

    /** The cells above a label that span it, from the top. */
    List<HeaderCell> above(int column, HeaderCell leaf) {
        List<HeaderCell> above = new ArrayList<>();
        for (int row = 0; row < leaf.row(); row++) {
            HeaderCell cell = covering(row, column);
            if (cell != null && !leaf.text().startsWith(cell.text())) {
                above.add(cell);
            }
        }
        return above;
    }

    private HeaderCell covering(int row, int column) {
        return rows.get(row).stream().filter(cell -> cell.covers(column)).findFirst().orElse(null);
    }

    private static int width(PaperLine line) {
        return line.cells().stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    }

    private List<HeaderCell> ownCells(PaperLine line, int row) {
        List<HeaderCell> own = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            if (!line.cells().get(i).isBlank()) {
                own.addAll(split(line.cells().get(i), row, room(line, i)));
            }
        }
        return own;
    }

    /** How many columns a header cell may fill: its span, or itself and the blanks beside it. */
    private static int room(PaperLine line, int index) {
        List<GridCell> cells = line.cells();
        if (line.grid().spansKnown()) {
            return cells.get(index).columnSpan();
        }
        int next = index + 1;
        while (next < cells.size() && cells.get(next).isBlank()) {
            next++;
        }
        return next - index;
    }

    /** “项目 2025年” in one cell is two labels that lost their border, where the columns beside it are free. */
    private List<HeaderCell> split(GridCell cell, int row, int room) {
        String[] pieces = cell.text().strip().split("\\s+");
        boolean fused = pieces.length > 1 && pieces.length <= room && !words.isWholeWord(cell.text()) && !isDated(pieces)
                && Arrays.stream(pieces).allMatch(piece -> words.measure(piece) != null);
        int from = cell.column();
        int end = from + cell.columnSpan();
        if (!fused) {
            return List.of(new HeaderCell(PrintedText.joined(cell.text()), row, from, end, cell));
        }
        List<HeaderCell> cells = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            boolean last = i == pieces.length - 1;
            cells.add(new HeaderCell(pieces[i], row, from + i, last ? Math.max(from + i + 1, end) : from + i + 1, cell));
        }
        return cells;
    }

    /** “2025年 财政拨款”: the year of the amounts that the second word names. */
    private boolean isDated(String[] pieces) {
        String measure = words.measure(pieces[1]);
        return HeaderWords.bare(pieces[0]).isEmpty() && measure != null && HeaderWords.role(measure) == ColumnRole.AMOUNT;
    }

    /** Lets each cell reach over the blanks to its right, up to the next cell or to a column that a label above begins. */
    private List<HeaderCell> spread(List<HeaderCell> cells) {
        List<HeaderCell> spread = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            HeaderCell cell = cells.get(i);
            int end = i + 1 < cells.size() ? cells.get(i + 1).from() : width;
            int to = cell.to();
            while (to < end && !beginsAbove(to)) {
                to++;
            }
            spread.add(new HeaderCell(cell.text(), cell.row(), cell.from(), to, cell.cell()));
        }
        return spread;
    }

    private boolean beginsAbove(int column) {
        return rows.stream().flatMap(List::stream).anyMatch(cell -> cell.from() == column);
    }

    /** “2025” “年财政拨” “款” beside each other are one spanning header cut into columns. */
    private List<HeaderCell> joinedPieces(List<HeaderCell> cells) {
        List<HeaderCell> joined = new ArrayList<>();
        int i = 0;
        while (i < cells.size()) {
            int end = pieces(cells, i);
            if (end > i + 1) {
                StringBuilder text = new StringBuilder();
                cells.subList(i, end).forEach(cell -> text.append(cell.text()));
                HeaderCell first = cells.get(i);
                HeaderCell last = cells.get(end - 1);
                joined.add(new HeaderCell(text.toString(), first.row(), first.from(), last.from() + 1, first.cell()));
            } else {
                joined.add(cells.get(i));
            }
            i = end;
        }
        return joined;
    }

    private int pieces(List<HeaderCell> cells, int from) {
        StringBuilder text = new StringBuilder(cells.get(from).text());
        for (int i = from + 1; i < cells.size() && cells.get(i - 1).from() + 1 == cells.get(i).from(); i++) {
            if (words.isHeaderWord(cells.get(i).text()) && words.isHeaderWord(cells.get(i - 1).text())) {
                break;
            }
            text.append(cells.get(i).text());
            boolean unknownPieces = cells.subList(from, i + 1).stream().noneMatch(cell -> PrintedText.chineseCount(cell.text()) > 1 && words.isHeaderWord(cell.text()));
            if (unknownPieces && words.isSpan(text.toString())) {
                return i + 1;
            }
        }
        return from + 1;
    }
}
