package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.Place.Box;
import org.yushen.reader.source.pdf.LaidItem.LaidCell;
import org.yushen.reader.source.pdf.LaidItem.LaidGrid;
import org.yushen.reader.source.pdf.LaidItem.LaidLine;

/** A table and what of it stands on the pages that follow: the parts' columns agree, so their rows make one grid. */
final class GridRun {
    /** Column edges of one table differ by less from page to page, in points. */
    private static final float NEAR = 3f;
    /** Of the edges of the part with fewer, that share must be edges of the other too. */
    private static final double AGREEING = 0.75;
    /** A header has no more rows than that. */
    private static final int HEADER = 4;

    private record Part(int page, LaidGrid grid) {
    }

    private final PagePlaces places;
    private final List<Part> parts = new ArrayList<>();
    /** All parts as one, where no lines rule them. */
    private UnruledTable unruled;

    GridRun(PagePlaces places) {
        this.places = places;
    }

    void add(int page, LaidGrid grid) {
        if (!grid.ruled()) {
            unruled = unruled == null ? grid.unruled() : unruled.continuedBy(grid.unruled());
            parts.add(new Part(page, grid));
            return;
        }
        if (parts.isEmpty()) {
            parts.add(new Part(page, grid));
            return;
        }
        Part last = parts.get(parts.size() - 1);
        SplitRow split = SplitRow.over(last.grid(), grid, repeatedHeader(grid));
        if (split == null) {
            parts.add(new Part(page, grid));
        } else {
            parts.set(parts.size() - 1, new Part(last.page(), split.above()));
            if (split.below().rowCount() > 0) {
                parts.add(new Part(page, split.below()));
            }
        }
    }

    /** How many rows a part begins with that the table itself has among its first: its header once more, no rest of a row. */
    private int repeatedHeader(LaidGrid part) {
        LaidGrid table = parts.get(0).grid();
        int row = IntStream.range(0, Math.min(HEADER, table.rowCount())).filter(above -> isSame(part, 0, table, above)).findFirst().orElse(-1);
        int rows = 0;
        while (row >= 0 && row < Math.min(HEADER, table.rowCount()) && rows < part.rowCount() && isSame(part, rows, table, row)) {
            rows++;
            row++;
        }
        return rows;
    }

    private static boolean isSame(LaidGrid part, int row, LaidGrid table, int above) {
        List<String> texts = texts(part, row);
        return texts.size() > 1 && texts.equals(texts(table, above));
    }

    private static List<String> texts(LaidGrid grid, int row) {
        return grid.cells().stream().filter(cell -> cell.row() == row && !cell.isBlank()).map(cell -> cell.printed().text().replaceAll("\\s", "")).toList();
    }

    /** What stands on the next page, lines at its top that are rows of this table being part of it. */
    List<LaidItem> withFirstRows(List<LaidItem> page) {
        List<InkLine> rows = new ArrayList<>();
        int end = 0;
        while (unruled != null && end < page.size() && page.get(end) instanceof LaidLine line && line.lines().stream().allMatch(unruled::takes)) {
            rows.addAll(line.lines());
            end++;
        }
        UnruledTable rest = end < page.size() && page.get(end) instanceof LaidGrid grid ? grid.unruled() : null;
        boolean alone = rest == null && rows.stream().allMatch(GridRun::isRow);
        if (rows.isEmpty() || rest == null && !alone) {
            return page;
        }
        LaidGrid whole = unruled.withFirstRows(rows, rest).laid();
        if (!isContinuedBy(whole)) {
            return page;
        }
        List<LaidItem> items = new ArrayList<>(List.of(whole));
        items.addAll(page.subList(rest == null ? end : end + 1, page.size()));
        return items;
    }

    private static boolean isRow(InkLine line) {
        return PrintedCells.ofRow(line).stream().skip(1).anyMatch(PrintedCells::isOfBody);
    }

    /** Whether a table on the next page is this one going on. */
    boolean isContinuedBy(LaidGrid next) {
        LaidGrid last = parts.get(parts.size() - 1).grid();
        if (last.ruled() != next.ruled()) {
            return false;
        }
        if (!next.ruled()) {
            return unruled.continuedBy(next.unruled()) != null;
        }
        float[] a = last.xs().length <= next.xs().length ? last.xs() : next.xs();
        float[] b = a == last.xs() ? next.xs() : last.xs();
        int shared = 0;
        for (float x : a) {
            shared += index(b, x) >= 0 ? 1 : 0;
        }
        boolean sides = Math.abs(a[0] - b[0]) <= NEAR && Math.abs(a[a.length - 1] - b[b.length - 1]) <= NEAR;
        return sides && shared >= AGREEING * a.length;
    }

    private static int index(float[] xs, float x) {
        int nearest = -1;
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(xs[i] - x) <= NEAR && (nearest < 0 || Math.abs(xs[i] - x) < Math.abs(xs[nearest] - x))) {
                nearest = i;
            }
        }
        return nearest;
    }

    GridBlock block() {
        int row = 0;
        for (int i = 0; unruled != null && i < parts.size(); i++) {
            Part part = parts.get(i);
            parts.set(i, new Part(part.page(), unruled.laid(row, part.grid().unruled())));
            row += part.grid().rowCount();
        }
        float[] xs = edges();
        int columns = parts.get(0).grid().columnCount();
        boolean alike = parts.stream().allMatch(part -> part.grid().columnCount() == columns); // though one may be drawn wider on another page
        List<GridCell> cells = new ArrayList<>();
        int rows = 0;
        for (Part part : parts) {
            for (LaidCell cell : part.grid().cells()) {
                int end = cell.column() + cell.columnSpan();
                int from = alike ? cell.column() : index(xs, part.grid().xs()[cell.column()]);
                int to = alike ? end : index(xs, part.grid().xs()[end]);
                Place place = places.of(part.page(), cell.printed().box());
                cells.add(new GridCell(cell.printed().text(), rows + cell.row(), from, cell.rowSpan(), Math.max(1, to - from), null, place));
            }
            rows += part.grid().rowCount();
        }
        return new GridBlock(cells, rows, parts.get(0).grid().ruled(), place());
    }

    private float[] edges() {
        int count = parts.stream().mapToInt(part -> part.grid().xs().length).sum();
        float[] all = new float[count];
        int i = 0;
        for (Part part : parts) {
            for (float x : part.grid().xs()) {
                all[i++] = x;
            }
        }
        return Ruling.distinct(all);
    }

    /** The frame of the part on the first page. */
    private Place place() {
        Part first = parts.get(0);
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (LaidCell cell : first.grid().cells()) {
            Box box = cell.printed().box();
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.x() + box.width());
            bottom = Math.max(bottom, box.y() + box.height());
        }
        return places.of(first.page(), new Box(left, top, right - left, bottom - top));
    }
}
