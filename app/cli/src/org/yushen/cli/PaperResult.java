package org.yushen.cli;

import java.nio.file.Path;

import org.yushen.model.review.Review;

/** What became of one file of a run. */
sealed interface PaperResult {

    /** The file as the user knows it. */
    String shown();

    /** A paper with its review; {@code report} is what was written of it, null when nothing was. */
    record Reviewed(String shown, Review review, Path report) implements PaperResult {
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
