package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/**
 * Turns blocks into printed lines. A form is read line by line whatever the format: a text source knows only tabs, and
 * what an office file merges is seldom what the form's author meant.
 */
final class FormLines {
    private static final Pattern MARKS = Pattern.compile("</?[a-zA-Z]{1,8}\\s*/?>|^\\s*#{1,6}\\s+");
    private static final Pattern GAP = Pattern.compile("\\s{2,}|\\t");

    private FormLines() {
    }

    /** The lines of all blocks that nobody has taken yet, blank ones left out. */
    static List<FormLine> of(List<Block> blocks, Predicate<Block> taken) {
        List<FormLine> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (taken.test(block)) {
                continue;
            }
            if (block instanceof GridBlock grid) {
                addRows(grid, lines);
            } else if (block instanceof TextBlock text) {
                addText(text, lines);
            }
        }
        return lines;
    }

    private static void addRows(GridBlock grid, List<FormLine> lines) {
        for (int row = 0; row < grid.rowCount(); row++) {
            List<FormCell> cells = new ArrayList<>();
            for (GridCell cell : grid.row(row)) {
                add(cell.text(), cell.column(), cell.place(), cells);
            }
            if (!cells.isEmpty()) {
                lines.add(new FormLine(grid, row, List.copyOf(cells)));
            }
        }
    }

    /** Wide gaps part a text line into cells: a form's foot often stands below its table as plain text. */
    private static void addText(TextBlock text, List<FormLine> lines) {
        List<FormCell> cells = new ArrayList<>();
        Matcher gap = GAP.matcher(text.text());
        int start = 0;
        while (gap.find()) {
            addPiece(text, start, gap.start(), cells);
            start = gap.end();
        }
        addPiece(text, start, text.text().length(), cells);
        if (!cells.isEmpty()) {
            lines.add(new FormLine(text, 0, List.copyOf(cells)));
        }
    }

    private static void addPiece(TextBlock text, int start, int end, List<FormCell> cells) {
        String piece = text.text().substring(start, end);
        Place place = start == 0 && end == text.text().length() ? text.place() : text.place().part(start, piece.length());
        add(piece, cells.size(), place, cells);
    }

    private static void add(String printed, int column, Place place, List<FormCell> cells) {
        String text = MARKS.matcher(printed).replaceAll("").strip();
        if (!text.isEmpty()) {
            cells.add(new FormCell(text, column, place));
        }
    }
}
