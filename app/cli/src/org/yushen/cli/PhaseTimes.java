package org.yushen.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long each phase of a run took, summed over the papers; shown with --verbose. */
final class PhaseTimes {
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /** A phase that lasts until it is closed. */
    interface Running extends AutoCloseable {
        @Override
        void close();
    }

    Running begin(String phase) {
        long start = System.nanoTime();
        return () -> nanos.merge(phase, System.nanoTime() - start, Long::sum);
    }

    /** Milliseconds of each phase, in the order in which they ended first. */
    Map<String, Long> milliseconds() {
        Map<String, Long> milliseconds = new LinkedHashMap<>();
        nanos.forEach((phase, time) -> milliseconds.put(phase, time / 1_000_000));
        return milliseconds;
    }
}
