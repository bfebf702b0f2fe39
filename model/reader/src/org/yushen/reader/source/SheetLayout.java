package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellRangeAddress;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.source.Sheet.SheetCell;

/**
 * Parts a sheet into text and grids: titles, units and notes stand in rows of their own above and below a table, often
 * without a blank row between, and several tables may stand on one sheet.
 */
final class SheetLayout {
    /** What stands above a table: 单位名称：…, 单位：万元, 预算公开表1, 表一, a title that ends in 表. */
    private static final Pattern CAPTION = Pattern.compile("(?:编制|填报|公开)?(?:单位|部门|金额单位|单位名称|部门名称|日期|时间)(?:名称)?\\s*[:：].*"
            + "|[（(]?(?:金额)?单位\\s*[:：]?\\s*(?:万元|元)[）)]?|.{0,6}公开\\s*表?\\s*[0-9一二三四五六七八九十]+(?:表)?|(?:附件?)?表\\s*[0-9一二三四五六七八九十]+(?:[-—][0-9]+)?.{0,60}"
            + "|[（(]?\\s*20\\d\\d\\s*年度?\\s*[）)]?|.{2,60}表\\s*(?:[（(][^（）()]*[）)])?|附件\\s*[0-9一二三四五六七八九十]*[:：]?.{0,60}");
    /** The last line above a table: the unit of its amounts. */
    private static final Pattern HEAD = Pattern.compile(".*(?:单位\\s*[:：]?\\s*(?:万元|元)|(?:单位|部门)名称\\s*[:：]).*");
    private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|附注)\\s*[0-9]*\\s*[:：、.．].*|[(（]?(?:此|本)表.{0,20}(?:无|空|没有|不).*|.{0,40}(?:空表|无数据|无此项.*|没有.*预算.*)[。]?[）)]?");
    private static final int LONG_TEXT = 60;
    private static final int MOST_FILLED = 400_000;

    private final Sheet sheet;
    private final Map<Long, CellRangeAddress> mergeAt = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private boolean headed;

    private SheetLayout(Sheet sheet) {
        this.sheet = sheet;
        sheet.merges().forEach(merge -> mergeAt.put(key(merge.getFirstRow(), merge.getFirstColumn()), merge));
    }

    static List<Block> blocks(Sheet sheet) {
        SheetLayout layout = new SheetLayout(sheet);
        int last = Integer.MIN_VALUE / 2;
        for (int row : sheet.cells().keySet()) {
            if (!layout.open.isEmpty() && row > last + 1 && !layout.isBridged(last, row)) {
                layout.closeGrid();
            }
            layout.addRow(row);
            last = row;
        }
        layout.closeGrid();
        return layout.blocks;
    }

    /** Rows that hold nothing belong to a table when a merged region reaches over them. */
    private boolean isBridged(int above, int below) {
        return sheet.merges().stream().anyMatch(merge -> merge.getFirstRow() <= above && merge.getLastRow() >= below);
    }

    private void addRow(int row) {
        if (isText(row)) {
            closeGrid();
            headed |= sheet.cells().get(row).values().stream().anyMatch(cell -> HEAD.matcher(cell.text()).matches());
            sheet.cells().get(row).forEach((column, cell) -> addText(row, column, cell));
        } else {
            open.add(row);
            headed = false;
        }
    }

    private void addText(int row, int column, SheetCell cell) {
        for (String line : cell.text().split("\n")) {
            blocks.add(new TextBlock(line.strip(), 0, sheet.place(row, column)));
        }
    }

    private boolean isText(int row) {
        TreeMap<Integer, SheetCell> cells = sheet.cells().get(row);
        if (isInsideMerge(row)) {
            return false;
        }
        if (cells.size() == 1) {
            return open.isEmpty() ? !isFirstOfGrid(row) : isCaptionOrNote(cells.firstEntry().getValue().text());
        }
        return cells.values().stream().allMatch(cell -> CAPTION.matcher(cell.text()).matches() && cell.text().length() > 3)
                && cells.values().stream().anyMatch(cell -> cell.text().indexOf('：') > 0 || cell.text().indexOf(':') > 0)
                && (open.isEmpty() || startsAnew(row));
    }

    /** A row with one cell opens a table only where that cell heads several columns of a wider row below it. */
    private boolean isFirstOfGrid(int row) {
        Map.Entry<Integer, SheetCell> only = sheet.cells().get(row).firstEntry();
        TreeMap<Integer, SheetCell> below = sheet.cells().get(row + 1);
        CellRangeAddress merge = mergeAt.get(key(row, only.getKey()));
        return below != null && below.size() > 1 && !isCaptionOrNote(only.getValue().text()) && only.getValue().text().length() < LONG_TEXT
                && (headed || only.getKey() > below.firstKey() || merge != null && merge.getLastRow() > row);
    }

    private boolean isInsideMerge(int row) {
        return !open.isEmpty() && sheet.merges().stream()
                .anyMatch(merge -> merge.getFirstRow() < row && merge.getLastRow() >= row && merge.getFirstRow() >= open.get(0));
    }

    private static boolean isCaptionOrNote(String text) {
        return CAPTION.matcher(text).matches() || NOTE.matcher(text).matches() || text.length() > LONG_TEXT;
    }

    /** Whether the captions of a new table begin here: what stands above ends a table. */
    private boolean startsAnew(int row) {
        return sheet.cells().get(row).values().stream().allMatch(cell -> cell.text().matches(".*[:：].*"));
    }

    private void closeGrid() {
        if (open.isEmpty()) {
            return;
        }
        List<Integer> rows = List.copyOf(open);
        open.clear();
        int first = rows.get(0);
        int last = rows.get(rows.size() - 1);
        int left = rows.stream().mapToInt(row -> sheet.cells().get(row).firstKey()).min().getAsInt();
        int right = rows.stream().mapToInt(row -> sheet.cells().get(row).lastKey()).max().getAsInt();
        int[] bounds = withMerges(first, last, left, right);
        blocks.add(new GridBlock(cells(first, last, bounds[0], bounds[1]), last - first + 1, true, sheet.place(first, bounds[0])));
    }

    /** Merged headers may reach over blank columns beside the last one that holds something. */
    private int[] withMerges(int first, int last, int left, int right) {
        int[] bounds = {left, right};
        for (CellRangeAddress merge : sheet.merges()) {
            if (merge.getFirstRow() >= first && merge.getFirstRow() <= last && merge.getFirstColumn() >= left
                    && merge.getFirstColumn() <= right && merge.getLastColumn() - right < 20) {
                bounds[1] = Math.max(bounds[1], merge.getLastColumn());
            }
        }
        return bounds;
    }

    private List<GridCell> cells(int first, int last, int left, int right) {
        List<GridCell> cells = new ArrayList<>();
        boolean fill = (long) (last - first + 1) * (right - left + 1) <= MOST_FILLED; // blank cells have a place too, but not millions
        boolean[][] covered = fill ? new boolean[last - first + 1][right - left + 1] : null;
        for (int row = first; row <= last; row++) {
            TreeMap<Integer, SheetCell> present = sheet.cells().getOrDefault(row, new TreeMap<>());
            for (int column = left; column <= right; column++) {
                SheetCell cell = present.get(column);
                if (fill ? covered[row - first][column - left] && cell == null : cell == null) {
                    continue;
                }
                int[] span = span(row, column, last, right);
                cells.add(new GridCell(cell == null ? "" : cell.text(), row - first, column - left, span[0], span[1],
                        cell == null ? null : cell.decimals(), sheet.place(row, column)));
                mark(covered, row - first, column - left, span);
            }
        }
        return cells;
    }

    private int[] span(int row, int column, int last, int right) {
        CellRangeAddress merge = mergeAt.get(key(row, column));
        return merge == null ? new int[] {1, 1}
                : new int[] {Math.min(merge.getLastRow(), last) - row + 1, Math.min(merge.getLastColumn(), right) - column + 1};
    }

    private static void mark(boolean[][] covered, int row, int column, int[] span) {
        for (int r = row; covered != null && r < row + span[0]; r++) {
            for (int c = column; c < column + span[1]; c++) {
                covered[r][c] = true;
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }
}
