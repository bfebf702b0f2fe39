package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ruled lines of a page with pieces that continue each other joined, and the tables that they make. */
final class Ruling {
    /** Two lines nearer than this, in points, are one line drawn twice or thick. */
    static final float NEAR = 2.2f;
    /** Lines that miss each other by less still meet. */
    static final float TOUCH = 3.2f;

    private Ruling() {
    }

    /** Pieces that lie on one line and touch, joined. */
    static List<Rule> joined(List<Rule> rules) {
        List<Rule> joined = new ArrayList<>();
        for (boolean horizontal : new boolean[] {true, false}) {
            List<Rule> own = new ArrayList<>(rules.stream().filter(rule -> rule.horizontal() == horizontal).toList());
            own.sort(Comparator.comparingDouble(Rule::at));
            int start = 0;
            for (int i = 1; i <= own.size(); i++) {
                if (i == own.size() || own.get(i).at() - own.get(i - 1).at() > NEAR / 2 || own.get(i).at() - own.get(start).at() > NEAR) {
                    joinOnOneLine(own.subList(start, i), joined);
                    start = i;
                }
            }
        }
        return joined;
    }

    private static void joinOnOneLine(List<Rule> rules, List<Rule> joined) {
        double at = rules.stream().mapToDouble(Rule::at).average().orElse(0);
        List<Rule> sorted = rules.stream().sorted(Comparator.comparingDouble(Rule::from)).toList();
        float from = sorted.get(0).from();
        float to = sorted.get(0).to();
        for (Rule rule : sorted) {
            if (rule.from() - to > TOUCH) {
                joined.add(new Rule(rule.horizontal(), (float) at, from, to));
                from = rule.from();
                to = rule.to();
            }
            to = Math.max(to, rule.to());
        }
        joined.add(new Rule(sorted.get(0).horizontal(), (float) at, from, to));
    }

    /** Groups of lines that meet each other, directly or through others. */
    static List<List<Rule>> connected(List<Rule> rules) {
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            if (!rules.get(i).horizontal()) {
                continue;
            }
            for (int j = 0; j < group.length; j++) {
                if (!rules.get(j).horizontal() && meet(rules.get(i), rules.get(j))) {
                    group[root(group, j)] = root(group, i);
                }
            }
        }
        List<List<Rule>> groups = new ArrayList<>();
        int[] index = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            int root = root(group, i);
            if (index[root] == 0) {
                groups.add(new ArrayList<>());
                index[root] = groups.size();
            }
            groups.get(index[root] - 1).add(rules.get(i));
        }
        return groups;
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static boolean meet(Rule horizontal, Rule vertical) {
        return vertical.at() >= horizontal.from() - TOUCH && vertical.at() <= horizontal.to() + TOUCH
                && horizontal.at() >= vertical.from() - TOUCH && horizontal.at() <= vertical.to() + TOUCH;
    }

    /** The places of lines on one axis, nearly equal ones being one, in rising order. */
    static float[] edges(List<Rule> rules, boolean horizontal) {
        float[] all = new float[rules.size()];
        int count = 0;
        for (Rule rule : rules) {
            if (rule.horizontal() == horizontal) {
                all[count++] = rule.at();
            }
        }
        return distinct(java.util.Arrays.copyOf(all, count));
    }

    static float[] distinct(float[] values) {
        java.util.Arrays.sort(values);
        float[] edges = new float[values.length];
        int count = 0;
        int start = 0;
        for (int i = 1; i <= values.length; i++) {
            if (i == values.length || values[i] - values[i - 1] > NEAR) {
                edges[count++] = (values[start] + values[i - 1]) / 2;
                start = i;
            }
        }
        return java.util.Arrays.copyOf(edges, count);
    }
}
