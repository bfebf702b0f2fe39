package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yushen.model.disclosure.Phase;

/**
 * Groups rows whose labels stand centred beside them: the recogniser printed each label beside the middle rows of its
 * group, so that the rows above it seem to belong to the label before. The parting is taken in which every label stands
 * nearest to the middle of its rows; where two are equally good, the words of the names decide.
 */
final class CentredLabels {
    private static final double WRONG_WORD = 0.4;

    private final List<LevelGroup> labelled;
    private final List<Integer> rows;
    private final Map<Integer, Integer> indexOfRow = new HashMap<>();
    private final String[] hints;

    private CentredLabels(List<LevelGroup> groups, List<IndicatorRow> table, Phase phase, LevelWords words) {
        this.labelled = groups.stream().filter(group -> group.label() != null).toList();
        this.rows = groups.stream().flatMap(group -> group.rows().stream())
                .filter(row -> table.get(row).half(phase) != null && table.get(row).half(phase).indicator() != null).toList();
        for (int i = 0; i < rows.size(); i++) {
            indexOfRow.put(rows.get(i), i);
        }
        hints = rows.stream().map(row -> words.hintOf(table.get(row).half(phase).indicator().name())).toArray(String[]::new);
    }

    static List<LevelGroup> regroup(List<LevelGroup> groups, List<IndicatorRow> table, Phase phase, LevelWords words) {
        CentredLabels labels = new CentredLabels(groups, table, phase, words);
        boolean beside = labels.labelled.stream().allMatch(group -> group.labelRows().stream().allMatch(labels.indexOfRow::containsKey));
        return beside && labels.labelled.size() > 1 ? labels.regrouped() : groups;
    }

    private List<LevelGroup> regrouped() {
        int[] starts = starts();
        List<LevelGroup> groups = new ArrayList<>();
        for (int k = 0; k < labelled.size(); k++) {
            LevelGroup old = labelled.get(k);
            LevelGroup group = new LevelGroup();
            for (int i = starts[k]; i < end(starts, k); i++) {
                group.rows().add(rows.get(i));
            }
            group.label(old.labelRows().get(0), old.label(), old.category(), old.isOpen());
            groups.add(group);
        }
        return groups;
    }

    private int end(int[] starts, int k) {
        return k + 1 < starts.length ? starts[k + 1] : rows.size();
    }

    /** Where each group begins: least cost over all partings, group by group from the last to the first. */
    private int[] starts() {
        int count = labelled.size();
        double[][] cost = new double[count + 1][rows.size() + 1];
        int[][] next = new int[count][rows.size() + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[count][rows.size()] = 0;
        for (int k = count - 1; k >= 0; k--) {
            for (int start = 0; start <= first(k); start++) {
                for (int end = last(k) + 1; end <= rows.size(); end++) {
                    double total = cost[k + 1][end] == Double.MAX_VALUE ? Double.MAX_VALUE : cost[k + 1][end] + cost(k, start, end);
                    if (total < cost[k][start]) {
                        cost[k][start] = total;
                        next[k][start] = end;
                    }
                }
            }
        }
        int[] starts = new int[count];
        for (int k = 1; k < count; k++) {
            starts[k] = next[k - 1][starts[k - 1]];
        }
        return starts;
    }

    private double cost(int k, int start, int end) {
        double middle = (start + end - 1) / 2.0;
        double label = (first(k) + last(k)) / 2.0;
        double cost = Math.abs(middle - label);
        String category = labelled.get(k).category();
        for (int i = start; i < end; i++) {
            cost += hints[i] != null && category != null && !hints[i].equals(category) ? WRONG_WORD : 0;
        }
        return cost;
    }

    private int first(int k) {
        return indexOfRow.get(labelled.get(k).labelRows().get(0));
    }

    private int last(int k) {
        List<Integer> labelRows = labelled.get(k).labelRows();
        return indexOfRow.get(labelRows.get(labelRows.size() - 1));
    }
}
