package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.model.review.Review;

/** Which cell, indicator or words each finding is marked at: where the value in question stands, else its first evidence. */
final class FindingMarks {

    private static final Comparator<Operand> ACTUAL_FIRST = Comparator.comparing(operand -> !"actual".equals(operand.getRole()));

    private final Map<Object, List<Finding>> byElement = new IdentityHashMap<>();
    private final Map<Object, List<Finding>> byOwner = new IdentityHashMap<>();
    private final Map<Finding, Spot> spots = new IdentityHashMap<>();
    private final Stretches<Finding> inText = new Stretches<>();
    private final NarrativeText text;

    /**
     * @param review null before the first check
     * @param resolve the spot of a place; null for a place that is not shown
     */
    FindingMarks(Review review, NarrativeText text, Function<Location, Spot> resolve) {
        this.text = text;
        if (review != null) {
            review.getFindings().forEach(finding -> mark(finding, resolve));
        }
    }

    private void mark(Finding finding, Function<Location, Spot> resolve) {
        Spot spot = finding.getOperands().stream().sorted(ACTUAL_FIRST).map(Operand::getLocation).filter(place -> place != null)
                .map(place -> ElementIndex.blankCell(resolve.apply(place), finding.getKey())).filter(found -> found != null)
                .findFirst().orElse(null);
        if (spot == null) {
            return;
        }
        Spot marked = narrowed(spot, finding);
        spots.put(finding, marked);
        switch (marked) {
            case Spot.InStatement in -> add(finding, in.element(), in.statement());
            case Spot.InForm in -> add(finding, in.element(), in.form());
            case Spot.InText in -> inText.add(in, finding);
        }
    }

    /** A rule that found words in a paragraph names the paragraph; the words are what is wrong in it. */
    private Spot narrowed(Spot spot, Finding finding) {
        if (!(spot instanceof Spot.InText where)) {
            return spot;
        }
        return finding.getOperands().stream().filter(operand -> "actual".equals(operand.getRole()) && operand.getQuote() != null)
                .map(operand -> text.within(where, operand.getQuote())).filter(found -> found != null).findFirst().orElse(where);
    }

    private void add(Finding finding, Object element, Object owner) {
        byElement.computeIfAbsent(element, key -> new ArrayList<>()).add(finding);
        byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(finding);
    }

    /** Findings at that cell, row, indicator … */
    List<Finding> at(Object element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** Findings anywhere in that statement or form. */
    List<Finding> within(Object statementOrForm) {
        return byOwner.getOrDefault(statementOrForm, List.of());
    }

    /** Findings marked in that stretch of the text, those that end where it begins among them. */
    List<Finding> inText(int from, int to) {
        return inText.at(from, to);
    }

    /** Where the finding is marked; null when it stands nowhere (something that is missing). */
    Spot spot(Finding finding) {
        return spots.get(finding);
    }

    /** The gravest of them that nobody waived; null when all are waived or there is none. */
    static Finding gravest(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.getWaiver() == null).max(Comparator.comparing(Finding::getSeverity)).orElse(null);
    }
}
