package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Assigns the cells of a row to the columns of the indicator table. Rows lose and gain cells, each half for itself, so
 * a cell's column is only one hint beside what the cell looks like and what stands before it: the assignment of least
 * cost over the whole row is taken, order being kept.
 */
final class RowAlignment {
    private static final double PER_COLUMN = 0.1;
    private static final double PER_CHANGE = 0.25;
    private static final double NAME_MISSING = 2.0;
    private static final double VALUE_MISSING = 0.35;
    private static final double ORDINAL_JOIN = 0.8;
    private static final double NAME_JOIN = 1.6;
    private static final double RIGHT_PLACE = 2.5;
    private static final int LONG_NAME = 6;
    private static final double UNLIKE = 1.0;
    private static final double LABEL_JOIN = 1.0;
    private static final double NO_JOIN = 99;

    private final List<FormCell> cells;
    private final List<Slot> slots;
    private final CellTraits[] traits;
    private final double[][] cost;
    private final int[][] previous;

    /**
     * @param placed cells by slot, left to right
     * @param dropped cells that fit nowhere
     */
    record Result(Map<Slot, List<FormCell>> placed, List<FormCell> dropped) {
    }

    private RowAlignment(List<FormCell> cells, List<Slot> slots, LevelWords words, TargetValueParser values) {
        this.cells = cells;
        this.slots = slots;
        this.traits = new CellTraits[cells.size()];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = new CellTraits(cells.get(i), i + 1 < traits.length ? cells.get(i + 1) : null, words, values);
        }
        this.cost = new double[cells.size() + 1][slots.size() + 1];
        this.previous = new int[cells.size() + 1][slots.size() + 1];
    }

    static Result align(List<FormCell> cells, IndicatorColumns columns, LevelWords words, TargetValueParser values) {
        RowAlignment alignment = new RowAlignment(cells, columns.slots(), words, values);
        alignment.fill();
        return alignment.result();
    }

    /** State (i, s): the first i cells are dealt with and the last one placed stands in slot s − 1 (0: none yet). */
    private void fill() {
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int i = 0; i < cells.size(); i++) {
            for (int state = 0; state <= slots.size(); state++) {
                if (cost[i][state] == Double.MAX_VALUE) {
                    continue;
                }
                reach(i, state, state, -state - 1, traits[i].costOfDropping());
                for (int slot = Math.max(0, state - 1); slot < slots.size(); slot++) {
                    reach(i, state, slot + 1, state, step(i, state - 1, slot));
                }
            }
        }
    }

    private void reach(int i, int from, int to, int mark, double step) {
        double total = cost[i][from] + step;
        if (total < cost[i + 1][to]) {
            cost[i + 1][to] = total;
            previous[i + 1][to] = mark;
        }
    }

    private double step(int i, int last, int slot) {
        int shift = cells.get(i).column() - slots.get(slot).column();
        double step = traits[i].costIn(slots.get(slot).kind()) + PER_COLUMN * Math.abs(shift);
        boolean labelAsName = slots.get(slot).kind() == SlotKind.NAME && traits[i].isLabel();
        if (labelAsName && (last < 0 || slots.get(last).kind() != SlotKind.LEVEL2)) {
            step += UNLIKE;
        }
        if (shift == 0 && (isWordForValue(i, last, slot) || isNameThatCounts(i, slot))) {
            step -= RIGHT_PLACE;
        }
        if (last == slot) {
            return step + join(i, slots.get(slot).kind());
        }
        if (last >= 0 && i > 0) {
            int lastShift = cells.get(i - 1).column() - slots.get(last).column();
            step += PER_CHANGE * Math.abs(shift - lastShift);
        }
        return step + missing(last, slot) + unlike(i, last, slot);
    }

    /** “居民满意度 | 满意度”: right in the column of values, behind a name, the word of a class is what was given for a value. */
    private boolean isWordForValue(int i, int last, int slot) {
        return slots.get(slot).kind() == SlotKind.VALUE && traits[i].isLabel() && !cells.get(i).normal().endsWith("指标")
                && last >= 0 && slots.get(last).kind() == SlotKind.NAME && cells.get(i - 1).column() == slots.get(last).column();
    }

    /** “12个站点按时开放”: right in the column of names, words that begin with a number are a name. */
    private boolean isNameThatCounts(int i, int slot) {
        return slots.get(slot).kind() == SlotKind.NAME && traits[i].isMeasure()
                && cells.get(i).normal().chars().filter(Character::isIdeographic).count() >= LONG_NAME;
    }

    /** A target and what was achieved are told in the same way, mostly in the same words. */
    private double unlike(int i, int last, int slot) {
        if (last < 0 || slots.get(slot).kind() != SlotKind.ACTUAL || slots.get(last).kind() != SlotKind.VALUE) {
            return 0;
        }
        if (cells.get(i).normal().equals(cells.get(i - 1).normal())) {
            return -UNLIKE / 2;
        }
        return traits[i].isMeasure() == traits[i - 1].isMeasure() ? 0 : UNLIKE;
    }

    private double join(int i, SlotKind kind) {
        return switch (kind) {
            case NAME -> traits[i - 1].isOrdinal() ? ORDINAL_JOIN : NAME_JOIN;
            case LEVEL1, LEVEL2 -> traits[i].isCutLabel() && traits[i - 1].isCutLabel() ? LABEL_JOIN : NO_JOIN;
            case REMARK -> ORDINAL_JOIN;
            default -> NO_JOIN;
        };
    }

    /** What it costs to leave the slots between two placed cells empty. */
    private double missing(int last, int slot) {
        double sum = 0;
        for (int between = last + 1; between < slot; between++) {
            sum += missing(slots.get(between), slots.get(slot), last < 0 ? null : slots.get(last));
        }
        return sum;
    }

    private static double missing(Slot empty, Slot next, Slot last) {
        boolean sameHalf = empty.phase() == next.phase();
        return switch (empty.kind()) {
            case NAME -> sameHalf && next.kind() != SlotKind.LEVEL2 ? NAME_MISSING : 0;
            case VALUE -> last != null && last.kind() == SlotKind.NAME && last.phase() == empty.phase() || next.kind() == SlotKind.ACTUAL
                    ? VALUE_MISSING : 0;
            case ACTUAL, WEIGHT, SCORE -> last != null && last.phase() == empty.phase() && last.kind().compareTo(SlotKind.NAME) >= 0 ? 0.2 : 0;
            default -> 0;
        };
    }

    private Result result() {
        int best = 0;
        for (int state = 1; state <= slots.size(); state++) {
            double end = cost[cells.size()][state] + missingAtEnd(state - 1);
            if (end < cost[cells.size()][best] + missingAtEnd(best - 1)) {
                best = state;
            }
        }
        Map<Slot, List<FormCell>> placed = new LinkedHashMap<>();
        List<FormCell> dropped = new ArrayList<>();
        int state = best;
        for (int i = cells.size(); i > 0; i--) {
            int mark = previous[i][state];
            if (mark < 0) {
                dropped.add(0, cells.get(i - 1));
                state = -mark - 1;
            } else {
                placed.computeIfAbsent(slots.get(state - 1), slot -> new ArrayList<>()).add(0, cells.get(i - 1));
                state = mark;
            }
        }
        return new Result(placed, dropped);
    }

    private double missingAtEnd(int last) {
        return last >= 0 && slots.get(last).kind() == SlotKind.NAME ? VALUE_MISSING : 0;
    }
}
