package org.yushen.workbench.paper;

import org.yushen.model.review.Finding;

/** A finding and the paper it is in: what views select, for a finding alone does not know its paper. */
public record PaperFinding(Paper paper, Finding finding) {
}
