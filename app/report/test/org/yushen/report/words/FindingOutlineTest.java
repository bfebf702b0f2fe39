package org.yushen.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Severity;
import org.yushen.report.InventedReview;

class FindingOutlineTest {
    private final Finding info = InventedReview.finding("A", Severity.INFO, "a");
    private final Finding error = InventedReview.finding("B", Severity.ERROR, "b");
    private final Finding warning = InventedReview.finding("C", Severity.WARNING, "c");
    private final Finding secondError = InventedReview.finding("D", Severity.ERROR, "d");

    @Test
    void gravestFirstThenAsInThePaper() {
        assertEquals(List.of("1B", "2D", "3C", "4A"), shown(info, error, warning, secondError));
    }

    @Test
    void whatAFindingExplainsStandsUnderItOverSeveralLevels() {
        explain(error, warning);
        explain(warning, info);

        assertEquals(List.of("1B", "1.1C", "1.1.1A", "2D"), shown(info, error, warning, secondError));
    }

    @Test
    void aFindingWithTwoCausesStandsThereOnce() {
        explain(error, warning);
        explain(secondError, warning);

        assertEquals(List.of("1B", "1.1C", "2D"), shown(error, warning, secondError));
    }

    @Test
    void findingsThatExplainEachOtherAreNotLost() {
        explain(error, warning);
        explain(warning, error);

        assertEquals(List.of("1D", "2B", "2.1C"), shown(error, warning, secondError));
    }

    private static void explain(Finding cause, Finding consequence) {
        cause.getConsequences().add(consequence);
        consequence.getCauses().add(cause);
    }

    private static List<String> shown(Finding... findings) {
        return new FindingOutline(List.of(findings)).entries().stream().map(entry -> entry.number() + entry.finding().getRule()).toList();
    }
}
