package org.yushen.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long each phase of a run took, summed over the papers; shown with --verbose. */
final class PhaseTimes {
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /** Something that may fail in one way. */
    @FunctionalInterface
    interface Step<T, E extends Exception> {
        T run() throws E;
    }

    /** Runs a step and adds its time to the phase. */
    <T, E extends Exception> T time(String phase, Step<T, E> step) throws E {
        long start = System.nanoTime();
        try {
            return step.run();
        } finally {
            nanos.merge(phase, System.nanoTime() - start, Long::sum);
        }
    }

    /** Milliseconds of each phase, in the order in which they began. */
    Map<String, Long> milliseconds() {
        Map<String, Long> milliseconds = new LinkedHashMap<>();
        nanos.forEach((phase, time) -> milliseconds.put(phase, time / 1_000_000));
        return milliseconds;
    }
}
