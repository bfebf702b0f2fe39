package org.yushen.report.words;

import java.util.EnumMap;
import java.util.Map;

import org.yushen.model.review.Finding;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.model.review.Severity;

/** The counts that every report of a review shows; counted in one place, so that no two reports differ. */
public final class ReviewCounts {
    private final Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> waived = new EnumMap<>(Severity.class);
    private final Map<OutcomeKind, Integer> outcomes = new EnumMap<>(OutcomeKind.class);
    private int grave;
    private int undecidedGrave;

    public ReviewCounts(Review review) {
        for (Finding finding : review.getFindings()) {
            boolean isWaived = finding.getWaiver() != null;
            (isWaived ? waived : open).merge(finding.getSeverity(), 1, Integer::sum);
            if (!isWaived && isGrave(finding.getSeverity())) {
                grave++;
            }
        }
        for (RuleOutcome outcome : review.getOutcomes()) {
            outcomes.merge(outcome.getKind(), 1, Integer::sum);
            boolean undecided = outcome.getKind() == OutcomeKind.NOT_EVALUATED || outcome.getKind() == OutcomeKind.FAILED;
            if (undecided && isGrave(outcome.getSeverity())) {
                undecidedGrave++;
            }
        }
    }

    /** Findings of that severity that nobody waived. */
    public int findings(Severity severity) {
        return open.getOrDefault(severity, 0);
    }

    /** Findings that nobody waived. */
    public int findings() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Waived findings of that severity. */
    public int waived(Severity severity) {
        return waived.getOrDefault(severity, 0);
    }

    /** Waived findings. */
    public int waived() {
        return waived.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rules that ended so. */
    public int outcomes(OutcomeKind kind) {
        return outcomes.getOrDefault(kind, 0);
    }

    /** Rules that were asked. */
    public int rules() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Unwaived findings that make a paper 不合格: critical and error. */
    public int grave() {
        return grave;
    }

    /** Rules of those severities that could not be evaluated or failed: they make a review 未能完成审核. */
    public int undecidedGrave() {
        return undecidedGrave;
    }

    private static boolean isGrave(Severity severity) {
        return severity == Severity.CRITICAL || severity == Severity.ERROR;
    }
}
