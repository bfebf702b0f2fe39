package org.yushen.cli;

import java.util.List;

import org.yushen.model.review.Verdict;

/** The exit code of a run: 不合格 before 未能完成审核 before 合格; what could not be read never ends as 合格. */
final class BatchCode {

    private BatchCode() {
    }

    static int of(List<PaperResult> results) {
        boolean anyReview = results.stream().anyMatch(PaperResult.Reviewed.class::isInstance);
        if (!anyReview) {
            boolean internal = results.stream().anyMatch(result -> result instanceof PaperResult.NotReviewed not && not.internal());
            return internal ? ExitCode.INTERNAL : ExitCode.UNREADABLE;
        }
        if (has(results, Verdict.NON_CONFORMING)) {
            return ExitCode.NON_CONFORMING;
        }
        boolean left = results.stream().anyMatch(PaperResult.NotReviewed.class::isInstance);
        return left || has(results, Verdict.INCOMPLETE) ? ExitCode.INCOMPLETE : ExitCode.CONFORMING;
    }

    private static boolean has(List<PaperResult> results, Verdict verdict) {
        return results.stream().anyMatch(result -> result instanceof PaperResult.Reviewed reviewed && reviewed.verdict() == verdict);
    }
}
