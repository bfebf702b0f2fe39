package org.yushen.workbench.paper;

import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;

/** An editor of a paper that can show a place of it. Called in the user interface's thread. */
public interface RevealTarget {

    /** Shows and marks what stands there. */
    void reveal(Location place);

    /** Shows and marks all places of the finding, the one in question first. */
    void revealFinding(Finding finding);
}
