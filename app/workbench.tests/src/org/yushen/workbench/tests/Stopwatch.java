package org.yushen.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Measures what a person waits for: from a gesture until the screen shows what came of it and has nothing left to do. */
final class Stopwatch {
    private static final long PATIENCE_NANOS = 600_000_000_000L;
    private static final double NANOS_IN_SECOND = 1e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, List<String>> measured = new LinkedHashMap<>();

    /** Does something in the screen's thread and attends to the screen until it is so and nothing is left to do or to paint. */
    void gesture(String name, Runnable what, BooleanSupplier done) {
        Screen.ask(() -> {
            long screen = Thread.currentThread().threadId();
            long begun = System.nanoTime();
            long worked = threads.getThreadCpuTime(screen);
            what.run();
            attend(done, begun + PATIENCE_NANOS);
            note(name, (System.nanoTime() - begun) / NANOS_IN_SECOND, (threads.getThreadCpuTime(screen) - worked) / NANOS_IN_SECOND);
            return null;
        });
    }

    private static void attend(BooleanSupplier done, long end) throws InterruptedException {
        Display display = Display.getCurrent();
        boolean so = done.getAsBoolean();
        while (!so) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            if (!display.readAndDispatch()) {
                Thread.sleep(1);
            }
            so = done.getAsBoolean();
        }
        PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().update();
        while (display.readAndDispatch()) {
            // until nothing is left
        }
    }

    /** Keeps what was measured otherwise: seconds by the clock and of the processor. */
    void note(String name, double clock, double processor) {
        measured.computeIfAbsent(name, key -> new ArrayList<>()).add(clock + " " + processor);
    }

    /** A line for each name: what it is, then clock and processor of each time. */
    List<String> lines() {
        return measured.entrySet().stream().map(entry -> entry.getKey() + "\t" + String.join("\t", entry.getValue())).toList();
    }
}
