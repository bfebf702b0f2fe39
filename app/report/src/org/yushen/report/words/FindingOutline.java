package org.yushen.report.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.model.review.Finding;

/**
 * The findings in the order reports show them: the gravest first, those of one severity as they stand in the paper, and
 * what a finding explains directly under it. Every finding stands there once.
 */
public final class FindingOutline {

    /**
     * @param number 3, and 3.1 for the first finding that 3 explains
     * @param depth 0, or how many causes stand above it
     */
    public record Entry(String number, int depth, Finding finding) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Finding, String> numbers = new IdentityHashMap<>();
    private final Set<Finding> placed = Collections.newSetFromMap(new IdentityHashMap<>());

    public FindingOutline(List<Finding> findings) {
        Comparator<Finding> gravestFirst = Comparator.comparing(Finding::getSeverity).reversed();
        List<Finding> tops = findings.stream().filter(finding -> finding.getCauses().isEmpty()).sorted(gravestFirst).toList();
        int number = 0;
        for (Finding top : tops) {
            add(top, String.valueOf(++number), 0);
        }
        // Findings that explain each other in a ring have no top: they must not get lost.
        for (Finding finding : findings) {
            if (!placed.contains(finding)) {
                add(finding, String.valueOf(++number), 0);
            }
        }
    }

    private void add(Finding finding, String number, int depth) {
        placed.add(finding);
        numbers.put(finding, number);
        entries.add(new Entry(number, depth, finding));
        int below = 0;
        for (Finding consequence : finding.getConsequences()) {
            if (!placed.contains(consequence)) {
                add(consequence, number + "." + ++below, depth + 1);
            }
        }
    }

    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** The number of a finding of this outline; null for any other. */
    public String number(Finding finding) {
        return numbers.get(finding);
    }
}
