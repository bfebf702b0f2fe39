package org.yushen.cli;

import java.nio.file.Path;

import org.yushen.model.review.Review;
import org.yushen.model.review.Verdict;
import org.yushen.report.words.ReviewCounts;

/** What became of one file of a run. */
sealed interface PaperResult {

    /** The file as the user knows it. */
    String shown();

    /**
     * A paper that was reviewed. The review itself is let go when it is written: a folder may hold thousands of papers.
     *
     * @param unit null when not found
     * @param fiscalYear null when not found
     * @param report what was written of it; null when nothing was
     */
    record Reviewed(String shown, String unit, Integer fiscalYear, Verdict verdict, ReviewCounts counts, Path report)
            implements PaperResult {

        static Reviewed of(String shown, Review review, Path report) {
            return new Reviewed(shown, review.getUnit(), review.getFiscalYear(), review.getVerdict(), new ReviewCounts(review), report);
        }
    }

    /**
     * A file that got no review.
     *
     * @param why a sentence that names the file and what to do
     * @param internal whether the program itself failed
     */
    record NotReviewed(String shown, String why, boolean internal) implements PaperResult {
    }

    /** A file of a folder that is sound and no paper. */
    record NoPaper(String shown) implements PaperResult {
    }
}
