package org.yushen.workbench.paper;

import java.util.List;

/** Hears what happens to papers; called in any thread, so screens go through their display first. */
public interface PapersListener {

    /** Papers were added or taken out. */
    default void papersChanged() {
    }

    /** These are the papers that the user asked to open, new ones and ones that were there. */
    default void opened(List<Paper> papers) {
    }

    /** The paper's state, disclosure or review changed. */
    default void paperChanged(Paper paper) {
    }

    /** Something asked for could not be done: sentences for the user. */
    default void told(List<String> sentences) {
    }
}
