package org.yushen.workbench.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yushen.model.review.Finding;
import org.yushen.model.review.Review;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PaperFinding;

/** Compares reviews of one paper by the keys of their findings, and collects what differs. */
final class FindingDifference {
    private final List<PaperFinding> gone = new ArrayList<>();
    private final List<PaperFinding> added = new ArrayList<>();
    private final List<PaperFinding> altered = new ArrayList<>();

    /**
     * @param before the earlier review; null when there was none: nothing can be told then
     * @param now null when the paper could not be checked
     */
    void compare(Paper paper, Review before, Review now) {
        if (before == null || now == null) {
            return;
        }
        Map<String, Finding> earlier = byKey(before);
        byKey(now).forEach((key, finding) -> {
            Finding was = earlier.remove(key);
            if (was == null) {
                added.add(new PaperFinding(paper, finding));
            } else if (was.getSeverity() != finding.getSeverity() || !Objects.equals(was.getMessage(), finding.getMessage())) {
                altered.add(new PaperFinding(paper, finding));
            }
        });
        earlier.values().forEach(finding -> gone.add(new PaperFinding(paper, finding)));
    }

    private static Map<String, Finding> byKey(Review review) {
        Map<String, Finding> byKey = new LinkedHashMap<>();
        review.getFindings().forEach(finding -> byKey.put(finding.getKey(), finding));
        return byKey;
    }

    List<PaperFinding> gone() {
        return gone;
    }

    List<PaperFinding> added() {
        return added;
    }

    List<PaperFinding> altered() {
        return altered;
    }
}
