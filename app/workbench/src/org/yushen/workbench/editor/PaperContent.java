package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.model.review.Review;
import org.yushen.workbench.paper.Paper;

/** A paper as it was read and checked, with everything the pages ask of it worked out once. */
final class PaperContent {
    private final Disclosure disclosure;
    private final Review review;
    private final Paper.Against against;
    private final EditorWords words;
    private final ElementIndex elements;
    private final NarrativeText text;
    private final FindingMarks marks;
    private final Map<String, Finding> byKey = new HashMap<>();

    /**
     * @param review null before the first check
     * @param against what that check held the paper against; null before it
     */
    PaperContent(Disclosure disclosure, Review review, Paper.Against against, EditorWords words) {
        this.disclosure = disclosure;
        this.review = review;
        this.against = against;
        this.words = words;
        elements = new ElementIndex(disclosure);
        text = new NarrativeText(disclosure, elements, words);
        marks = new FindingMarks(review, text, this::spot);
        if (review != null) {
            review.getFindings().forEach(finding -> byKey.put(finding.getKey(), finding));
        }
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /** Null before the first check. */
    Review review() {
        return review;
    }

    /** Null before the first check. */
    Paper.Against against() {
        return against;
    }

    EditorWords words() {
        return words;
    }

    NarrativeText text() {
        return text;
    }

    FindingMarks marks() {
        return marks;
    }

    /** What the finding of another check is in this one; the finding itself where it is of this one, or nothing of this one has its key. */
    Finding now(Finding finding) {
        return byKey.getOrDefault(finding.getKey(), finding);
    }

    /** Where a place is shown; null when it is not. */
    Spot spot(Location place) {
        if (place == null) {
            return null;
        }
        Spot exact = elements.exact(place);
        if (exact != null) {
            return exact;
        }
        Spot inText = text.find(place);
        return inText != null ? inText : elements.near(place);
    }

    /** Where the finding's evidence is shown, the place it is marked at and the paragraph around that left out. */
    List<Spot> evidence(Finding finding) {
        Spot marked = marks.spot(finding);
        List<Spot> spots = new ArrayList<>();
        for (Operand operand : finding.getOperands()) {
            Spot spot = spot(operand.getLocation());
            if (spot != null && !spot.equals(marked) && !around(spot, marked)) {
                spots.add(spot);
            }
        }
        return spots;
    }

    private static boolean around(Spot spot, Spot marked) {
        return spot instanceof Spot.InText wide && marked instanceof Spot.InText narrow && wide.holds(narrow);
    }
}
