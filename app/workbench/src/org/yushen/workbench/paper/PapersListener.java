package org.yushen.workbench.paper;

import java.util.List;

/** Hears what happens to papers; called in any thread, so screens go through their display first. */
public interface PapersListener {

    /** Papers were added or taken out. */
    default void papersChanged() {
    }

    /** The paper's state, disclosure or review changed. */
    default void paperChanged(Paper paper) {
    }

    /** Something asked for could not be done: sentences for the user. */
    default void told(List<String> sentences) {
    }
}
