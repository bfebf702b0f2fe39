package org.yushen.cli;

import java.util.ArrayList;
import java.util.List;

import org.yushen.report.words.DisplayWidth;

/** A plain table for the terminal: the last column takes what is left and is wrapped, the others are as wide as their longest word. */
final class ScreenTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 20;

    private final Screen screen;
    private final DisplayWidth width = Screen.measure();
    private final List<List<String>> rows = new ArrayList<>();

    ScreenTable(Screen screen, List<String> header) {
        this.screen = screen;
        rows.add(header);
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(cell -> cell == null ? "" : cell).toList());
    }

    void show() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], width.of(row.get(column)));
            }
        }
        int before = 0;
        for (int column = 0; column < columns - 1; column++) {
            before += widths[column] + GAP.length();
        }
        int last = Math.max(NARROWEST, screen.width() - before);
        for (int i = 0; i < rows.size(); i++) {
            show(rows.get(i), widths, before, last, i == 0);
        }
    }

    private void show(List<String> row, int[] widths, int before, int last, boolean header) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size() - 1; column++) {
            line.append(width.pad(row.get(column), widths[column])).append(GAP);
        }
        List<String> wrapped = width.wrap(row.get(row.size() - 1), last);
        for (int i = 0; i < wrapped.size(); i++) {
            String whole = ((i == 0 ? line.toString() : " ".repeat(before)) + wrapped.get(i)).stripTrailing();
            screen.out().println(header ? screen.paint(whole, Paint.FAINT) : whole);
        }
    }
}
