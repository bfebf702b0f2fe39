package org.yushen.workbench.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.yushen.model.review.Finding;
import org.yushen.model.review.Severity;
import org.yushen.report.words.ReviewWords;

/** The findings of a review as lines of a table: filtered, sorted and grouped. Holds no widgets. */
final class FindingLines {

    /** What the lines are sorted by; paper order decides between equals. */
    enum Order {
        PAPER, SEVERITY, RULE, MESSAGE, PLACE, STATE
    }

    /** What the lines are grouped by. */
    enum Grouping {
        NONE, SEVERITY, RULE, PLACE
    }

    /**
     * A line of the table.
     *
     * @param finding null for the head of a group
     * @param group the group's name; null where nothing is grouped
     * @param count findings in the group
     */
    record Line(Finding finding, String group, int count) {
    }

    private final List<Finding> findings;
    private final ReviewWords words;
    private final Function<Severity, String> severityWord;
    private final Function<Finding, String> partWord;
    private final Map<Finding, Integer> paperOrder = new IdentityHashMap<>();
    private final Map<Finding, String> places = new IdentityHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private String text = "";
    private Set<Severity> severities = EnumSet.allOf(Severity.class);
    private boolean waivedToo = true;
    private Order order = Order.SEVERITY;
    private boolean reversed;
    private Grouping grouping = Grouping.NONE;
    private List<Line> lines = List.of();

    FindingLines(List<Finding> findings, ReviewWords words, Function<Severity, String> severityWord, Function<Finding, String> partWord) {
        this.findings = findings;
        this.words = words;
        this.severityWord = severityWord;
        this.partWord = partWord;
        for (Finding finding : findings) {
            paperOrder.put(finding, paperOrder.size());
        }
    }

    void filter(String wanted, Set<Severity> shown, boolean withWaived) {
        text = wanted.strip().toLowerCase(Locale.ROOT);
        severities = shown;
        waivedToo = withWaived;
    }

    void sort(Order by, boolean descending) {
        order = by;
        reversed = descending;
    }

    void group(Grouping by) {
        grouping = by;
    }

    void toggle(String group) {
        if (!closed.remove(group)) {
            closed.add(group);
        }
    }

    boolean isClosed(String group) {
        return closed.contains(group);
    }

    /** Works the lines out anew. */
    List<Line> update() {
        List<Finding> shown = findings.stream().filter(this::matches).sorted(comparator()).toList();
        List<Line> next = new ArrayList<>();
        if (grouping == Grouping.NONE) {
            shown.forEach(finding -> next.add(new Line(finding, null, 0)));
        } else {
            Map<String, List<Finding>> groups = new LinkedHashMap<>();
            shown.stream().sorted(groupOrder()).forEach(finding -> groups.computeIfAbsent(group(finding), k -> new ArrayList<>()).add(finding));
            groups.forEach((name, members) -> {
                next.add(new Line(null, name, members.size()));
                if (!closed.contains(name)) {
                    members.forEach(finding -> next.add(new Line(finding, name, 0)));
                }
            });
        }
        lines = next;
        return next;
    }

    List<Line> lines() {
        return lines;
    }

    /** Index of the line with the finding of that key; -1 when it is not shown. */
    int indexOf(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).finding() != null && lines.get(i).finding().getKey().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the next line with a finding, going up or down from there; -1 when there is none. */
    int next(int from, int step) {
        for (int i = from + step; i >= 0 && i < lines.size(); i += step) {
            if (lines.get(i).finding() != null) {
                return i;
            }
        }
        return -1;
    }

    String place(Finding finding) {
        return places.computeIfAbsent(finding, words::place);
    }

    private boolean matches(Finding finding) {
        if (!severities.contains(finding.getSeverity()) || finding.getWaiver() != null && !waivedToo) {
            return false;
        }
        return text.isEmpty() || contains(finding.getMessage()) || contains(finding.getRule()) || contains(finding.getTitle())
                || contains(finding.getSubject()) || contains(place(finding));
    }

    private boolean contains(String value) {
        return value != null && value.toLowerCase(Locale.ROOT).contains(text);
    }

    private Comparator<Finding> comparator() {
        Comparator<Finding> by = switch (order) {
            case PAPER -> Comparator.comparing(paperOrder::get);
            case SEVERITY -> Comparator.comparing(Finding::getSeverity).reversed();
            case RULE -> Comparator.comparing(Finding::getRule);
            case MESSAGE -> Comparator.comparing(finding -> Objects.toString(finding.getMessage(), ""));
            case PLACE -> Comparator.comparing(paperOrder::get);
            case STATE -> Comparator.comparing(finding -> finding.getWaiver() != null);
        };
        return (reversed ? by.reversed() : by).thenComparing(paperOrder::get);
    }

    /** Groups stand in an order of their own, whatever their lines are sorted by: the gravest first, rules by name, places as in the paper. */
    private Comparator<Finding> groupOrder() {
        return switch (grouping) {
            case SEVERITY -> Comparator.comparing(Finding::getSeverity).reversed();
            case RULE -> Comparator.comparing(Finding::getRule);
            case PLACE -> {
                Map<String, Integer> first = new HashMap<>();
                findings.forEach(finding -> first.putIfAbsent(group(finding), first.size()));
                yield Comparator.comparing(finding -> first.get(group(finding)));
            }
            case NONE -> (one, other) -> 0;
        };
    }

    private String group(Finding finding) {
        return switch (grouping) {
            case SEVERITY -> severityWord.apply(finding.getSeverity());
            case RULE -> finding.getRule() + "　" + Objects.toString(finding.getTitle(), "");
            case PLACE -> partWord.apply(finding);
            case NONE -> "";
        };
    }
}
