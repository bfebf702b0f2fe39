package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yushen.model.review.Review;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.Verdict;

class BatchCodeTest {
    private static final PaperResult UNREADABLE = new PaperResult.NotReviewed("a", "坏", false);
    private static final PaperResult CRASHED = new PaperResult.NotReviewed("b", "错", true);
    private static final PaperResult NO_PAPER = new PaperResult.NoPaper("c");

    @Test
    void theVerdictsInOrderOfPrecedence() {
        assertEquals(0, BatchCode.of(List.of(reviewed(Verdict.CONFORMING))));
        assertEquals(2, BatchCode.of(List.of(reviewed(Verdict.CONFORMING), reviewed(Verdict.INCOMPLETE))));
        assertEquals(1, BatchCode.of(List.of(reviewed(Verdict.INCOMPLETE), reviewed(Verdict.NON_CONFORMING), reviewed(Verdict.CONFORMING))));
    }

    @Test
    void whatWasNotReviewedIsNeverConforming() {
        assertEquals(2, BatchCode.of(List.of(reviewed(Verdict.CONFORMING), UNREADABLE)));
        assertEquals(2, BatchCode.of(List.of(CRASHED, reviewed(Verdict.CONFORMING))));
        assertEquals(1, BatchCode.of(List.of(reviewed(Verdict.NON_CONFORMING), UNREADABLE)));
    }

    @Test
    void nothingReviewed() {
        assertEquals(66, BatchCode.of(List.of(UNREADABLE)));
        assertEquals(66, BatchCode.of(List.of(NO_PAPER)));
        assertEquals(70, BatchCode.of(List.of(UNREADABLE, CRASHED)));
    }

    @Test
    void filesThatAreNoPapersDoNotCount() {
        assertEquals(0, BatchCode.of(List.of(reviewed(Verdict.CONFORMING), NO_PAPER)));
    }

    private static PaperResult reviewed(Verdict verdict) {
        Review review = ReviewFactory.eINSTANCE.createReview();
        review.setVerdict(verdict);
        return PaperResult.Reviewed.of("p", review, null);
    }
}
