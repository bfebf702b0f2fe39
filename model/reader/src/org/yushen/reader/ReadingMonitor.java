package org.yushen.reader;

import java.nio.file.Path;

/** Hears how a reading goes on, and may end it: reading runs as a job that a person can cancel. */
public interface ReadingMonitor {

    /** Hears nothing and never cancels. */
    ReadingMonitor NONE = new ReadingMonitor() {
    };

    /** That file is about to be read. */
    default void reading(Path file) {
    }

    /** Whether the reading should end; asked between files and between parts. */
    default boolean cancelled() {
        return false;
    }
}
