package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** A ruled table: its lines' places, and its cells, those without a line between them being one. */
final class RuledGrid {
    /** A line that covers this share of a cell's side parts it from its neighbour. */
    private static final float COVERED = 0.55f;

    private final float[] xs;
    private final float[] ys;
    private final List<Frame> frames = new ArrayList<>();
    private final Frame[][] byPosition;

    /** A cell: the rows and columns of the grid it covers, the last ones not included, from 0. */
    record Frame(int row, int column, int rowEnd, int columnEnd) {
    }

    private RuledGrid(float[] xs, float[] ys, List<Rule> rules) {
        this.xs = xs;
        this.ys = ys;
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        byPosition = new Frame[rows][columns];
        boolean[][] right = new boolean[rows][columns];
        boolean[][] below = new boolean[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                right[r][c] = c + 1 == columns || isCovered(rules, false, xs[c + 1], ys[r], ys[r + 1]);
                below[r][c] = r + 1 == rows || isCovered(rules, true, ys[r + 1], xs[c], xs[c + 1]);
            }
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (byPosition[r][c] == null) {
                    addFrame(r, c, right, below);
                }
            }
        }
    }

    /** The table that connected lines make; null when they make none. */
    static RuledGrid of(List<Rule> connected) {
        List<Rule> rules = OpenRow.closed(connected);
        float[] xs = Ruling.edges(rules, false);
        float[] ys = Ruling.edges(rules, true);
        if (xs.length < 2 || ys.length < 2) {
            return null;
        }
        return new RuledGrid(xs, ys, rules);
    }

    /** The widest frame from a corner that no line cuts: across first, then down as long as the whole row of it is open. */
    private void addFrame(int row, int column, boolean[][] right, boolean[][] below) {
        int columnEnd = column + 1;
        while (!right[row][columnEnd - 1] && byPosition[row][columnEnd] == null) {
            columnEnd++;
        }
        int rowEnd = row + 1;
        while (rowEnd < byPosition.length && opensDown(rowEnd, column, columnEnd, right, below)) {
            rowEnd++;
        }
        Frame frame = new Frame(row, column, rowEnd, columnEnd);
        frames.add(frame);
        for (int r = row; r < rowEnd; r++) {
            for (int c = column; c < columnEnd; c++) {
                byPosition[r][c] = frame;
            }
        }
    }

    private boolean opensDown(int row, int from, int to, boolean[][] right, boolean[][] below) {
        for (int c = from; c < to; c++) {
            if (below[row - 1][c] || byPosition[row][c] != null || c + 1 < to && right[row][c]) {
                return false;
            }
        }
        return right[row][to - 1] && (from == 0 || right[row][from - 1]);
    }

    private static boolean isCovered(List<Rule> rules, boolean horizontal, float at, float from, float to) {
        float covered = 0;
        for (Rule rule : rules) {
            if (rule.horizontal() == horizontal && Math.abs(rule.at() - at) <= Ruling.NEAR) {
                covered = Math.max(covered, Math.min(to, rule.to()) - Math.max(from, rule.from()));
            }
        }
        return covered >= COVERED * (to - from);
    }

    float[] xs() {
        return xs;
    }

    float[] ys() {
        return ys;
    }

    List<Frame> frames() {
        return frames;
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    float area() {
        return (right() - left()) * (bottom() - top());
    }

    float left(Frame frame) {
        return xs[frame.column()];
    }

    float right(Frame frame) {
        return xs[frame.columnEnd()];
    }

    float top(Frame frame) {
        return ys[frame.row()];
    }

    float bottom(Frame frame) {
        return ys[frame.rowEnd()];
    }

    /** The cell at a point; null outside the table. */
    Frame at(float x, float y) {
        int column = interval(xs, x);
        int row = interval(ys, y);
        return column < 0 || row < 0 ? null : byPosition[row][column];
    }

    private static int interval(float[] edges, float value) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (value >= edges[i] && value < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }
}
