package org.yushen.reader.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.source.pdf.PdfPaper;

/** Draws a paper as PDF pages: tables with lines that break over pages, with their header once more or not; wrapped text. */
final class PaperPages {
    private static final float LEFT = 50;
    private static final float TOP = 60;
    private static final float PADDING = 2;
    /** Between columns without lines, in em. */
    private static final float GAP = 1.5f;

    private final PdfPaper paper = new PdfPaper();
    private final Random random;
    private final float size;
    private final boolean indented;
    private final boolean centred;
    private final boolean ruled;
    private final float right;
    private final float bottom;
    private float y;

    /** @param ruled whether tables have lines; those without stand on broad pages, each name in one line */
    PaperPages(Random random, boolean ruled) throws IOException {
        this.random = random;
        this.ruled = ruled;
        this.right = ruled ? 545 : 1140;
        this.bottom = ruled ? 780 : 780;
        this.size = 7.5f + random.nextInt(3);
        this.indented = random.nextBoolean();
        this.centred = ruled && random.nextBoolean();
        page();
    }

    Path draw(List<Block> blocks, Path file) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof GridBlock grid) {
                table(grid, ruled ? columns(grid) : broadColumns(whole(blocks, i)));
            } else {
                String text = ((TextBlock) block).text();
                if (isPageBreak(text)) {
                    page();
                } else {
                    paragraph(text, 10.5f);
                }
            }
        }
        paper.save(file);
        paper.close();
        return file;
    }

    private void page() throws IOException {
        paper.page(right + LEFT, bottom + TOP, 0);
        y = TOP;
    }

    private void paragraph(String text, float em) throws IOException {
        boolean prose = text.endsWith("。");
        float indent = prose && indented ? 2 * em : 0;
        List<String> lines = wrapped(text, right - LEFT, indent, em);
        for (int i = 0; i < lines.size(); i++) {
            if (y + em * 1.6f > bottom) {
                page();
            }
            float x = prose ? LEFT + (i == 0 ? indent : 0) : centred ? (LEFT + right - width(lines.get(i), em)) / 2 : LEFT;
            paper.text(x, y, em, lines.get(i));
            y += em * 1.6f;
        }
        y += em * 0.4f;
    }

    /** What of a table stands on this page and on those before and after it: without lines its columns are told by where they stand. */
    private static List<GridBlock> whole(List<Block> blocks, int index) {
        int from = index;
        while (from > 0 && goesOn(blocks.get(from - 1))) {
            from--;
        }
        int to = index;
        while (to + 1 < blocks.size() && goesOn(blocks.get(to + 1))) {
            to++;
        }
        return blocks.subList(from, to + 1).stream().filter(GridBlock.class::isInstance).map(GridBlock.class::cast).toList();
    }

    private static boolean goesOn(Block block) {
        return block instanceof GridBlock || block instanceof TextBlock text && isPageBreak(text.text());
    }

    private static boolean isPageBreak(String text) {
        return text.isEmpty() || text.matches("- \\d+ -");
    }

    private void table(GridBlock grid, float[] xs) throws IOException {
        float[] heights = heights(grid, xs);
        int header = header(grid);
        int from = 0;
        while (from < grid.rowCount()) {
            int to = from;
            float reached = y;
            while (to < grid.rowCount() && (reached + heights[to] <= bottom || to == from)) {
                reached += heights[to++];
            }
            while (to < grid.rowCount() && to > from && cuts(grid, to)) {
                to--; // merged cells stay whole
            }
            if (to == from || to < grid.rowCount() && to <= header) {
                page();
                continue;
            }
            rows(grid, xs, heights, from, to);
            from = to;
            if (from < grid.rowCount()) {
                page();
                if (header > 0 && random.nextBoolean()) {
                    rows(grid, xs, heights, 0, header);
                }
            }
        }
        y += 8;
    }

    private static boolean cuts(GridBlock grid, int row) {
        for (int column = 0; column < grid.columnCount(); column++) {
            GridCell cell = grid.at(row, column);
            if (cell != null && cell.row() < row) {
                return true;
            }
        }
        return false;
    }

    /** How many rows its header has; none where the table has no amounts. */
    private static int header(GridBlock grid) {
        boolean amounts = false;
        for (int row = 0; row < grid.rowCount(); row++) {
            amounts |= grid.row(row).stream().anyMatch(cell -> cell.text().matches("[\\d,]+\\. ?\\d\\d"));
        }
        return !amounts ? 0 : grid.row(0).stream().anyMatch(cell -> cell.columnSpan() > 1 || cell.rowSpan() > 1) ? 2 : 1;
    }

    private void rows(GridBlock grid, float[] xs, float[] heights, int from, int to) throws IOException {
        float[] ys = new float[to - from + 1];
        ys[0] = y;
        for (int i = from; i < to; i++) {
            ys[i - from + 1] = ys[i - from] + heights[i];
        }
        for (int row = from; row < to; row++) {
            int column = 0;
            while (column < grid.columnCount()) {
                GridCell cell = grid.at(row, column);
                int end = cell == null ? column + 1 : column + cell.columnSpan();
                if (cell == null || cell.row() == row) {
                    float bottom = ys[cell == null ? row + 1 - from : row + cell.rowSpan() - from];
                    if (ruled) {
                        frame(xs[column], ys[row - from], xs[end], bottom);
                    }
                    if (cell != null) {
                        write(cell.text(), xs[column], ys[row - from], xs[end], bottom);
                    }
                }
                column = end;
            }
        }
        y = ys[to - from];
    }

    private void frame(float left, float top, float right, float bottom) throws IOException {
        paper.line(left, top, right, top).line(left, bottom, right, bottom).line(left, top, left, bottom).line(right, top, right, bottom);
    }

    private void write(String text, float left, float top, float right, float bottom) throws IOException {
        List<String> lines = lines(text, right - left - 2 * PADDING);
        float at = (top + bottom - lines.size() * size * 1.15f) / 2;
        boolean amount = text.matches("[\\d,]+\\. ?\\d\\d");
        for (String line : lines) {
            float x = amount ? right - (ruled ? PADDING : GAP * size) - width(line, size) : centred ? (left + right - width(line, size)) / 2 : left + PADDING;
            paper.text(x, at, size, line);
            at += size * 1.15f;
        }
    }

    private List<String> lines(String text, float room) {
        List<String> lines = new ArrayList<>();
        for (String line : (ruled ? text : text.replace("\n", "")).split("\n", -1)) {
            lines.addAll(ruled ? wrapped(line, room, 0, size) : List.of(line));
        }
        return lines;
    }

    private float[] heights(GridBlock grid, float[] xs) {
        float[] heights = new float[grid.rowCount()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = size * 1.15f + 4;
            for (GridCell cell : grid.row(row)) {
                int lines = lines(cell.text(), xs[cell.column() + cell.columnSpan()] - xs[cell.column()] - 2 * PADDING).size();
                heights[row] = Math.max(heights[row], (lines * size * 1.15f + 4) / cell.rowSpan());
            }
        }
        return heights;
    }

    /** Without lines columns are told by what stands apart: each is as wide as the longest of its texts and a gap. */
    private float[] broadColumns(List<GridBlock> grids) {
        float[] widths = new float[grids.stream().mapToInt(GridBlock::columnCount).max().orElseThrow()];
        List<GridCell> cells = grids.stream().flatMap(grid -> IntStream.range(0, grid.rowCount()).boxed().flatMap(row -> grid.row(row).stream())).toList();
        for (GridCell cell : cells) {
            float share = (width(cell.text().replace("\n", ""), size) + GAP * size) / cell.columnSpan();
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                widths[column] = Math.max(widths[column], Math.max(share, 3 * size));
            }
        }
        float[] xs = new float[widths.length + 1];
        xs[0] = LEFT;
        for (int i = 0; i < widths.length; i++) {
            xs[i + 1] = xs[i] + widths[i];
        }
        return xs;
    }

    /** Columns as wide as their longest number, the rest of the page for names. */
    private float[] columns(GridBlock grid) {
        int count = grid.columnCount();
        float[] widths = new float[count];
        float[] wanted = new float[count];
        for (int row = 0; row < grid.rowCount(); row++) {
            for (GridCell cell : grid.row(row)) {
                if (cell.columnSpan() == 1) {
                    float width = width(cell.text(), size) + 2 * PADDING + 1;
                    boolean unbroken = cell.text().matches("[\\d,. ]+");
                    widths[cell.column()] = Math.max(widths[cell.column()], unbroken ? width : 3 * size + 2 * PADDING);
                    wanted[cell.column()] = Math.max(wanted[cell.column()], Math.min(width, 14 * size));
                }
            }
        }
        float least = 0;
        float more = 0;
        for (int i = 0; i < count; i++) {
            widths[i] = Math.max(widths[i], 2 * size);
            least += widths[i];
            more += Math.max(0, wanted[i] - widths[i]);
        }
        float share = more == 0 ? 0 : Math.min(1, (right - LEFT - least) / more);
        float[] xs = new float[count + 1];
        xs[0] = LEFT;
        for (int i = 0; i < count; i++) {
            xs[i + 1] = xs[i] + widths[i] + Math.max(0, share) * Math.max(0, wanted[i] - widths[i]);
        }
        return xs;
    }

    /** Lines no wider than the room; numbers and words of letters stay whole, a point does not begin a line. */
    private static List<String> wrapped(String text, float room, float indent, float em) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = indent;
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            while (end < text.length() && (isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)) || "，。、；：）”》％%".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            String piece = text.substring(i, end);
            if (used + width(piece, em) > room && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(piece);
            used += width(piece, em);
            i = end;
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && c != ' ';
    }

    private static float width(String text, float em) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x250 ? em / 2 : em;
        }
        return width;
    }
}
