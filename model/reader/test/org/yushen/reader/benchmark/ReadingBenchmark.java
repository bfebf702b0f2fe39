package org.yushen.reader.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.yushen.reader.Checkout;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.profile.TemplateProfiles;

/**
 * How long one reading of a paper takes: {@code org.yushen.reader.benchmark.ReadingBenchmark TIMES FILE…}. For each file the first
 * reading, and of the second half of the readings the median and the slowest, all in seconds of the reading thread's processor time, so
 * that other work on the machine does not count; and the heap in use after the first quarter and at the end, collected.
 */
public final class ReadingBenchmark {

    private ReadingBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[0]);
        TemplateProfiles profiles = Checkout.profiles();
        System.out.println("file | first s | median s | slowest s | heap after a quarter MB | heap at the end MB");
        for (String name : Arrays.asList(arguments).subList(1, arguments.length)) {
            Path file = Path.of(name);
            double[] seconds = new double[times];
            long early = 0;
            for (int i = 0; i < times; i++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                new DisclosureReader().read(List.of(file), profiles, ReadingMonitor.NONE);
                seconds[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
                if (i == times / 4) {
                    early = heap();
                }
            }
            double[] warm = Arrays.copyOfRange(seconds, times / 2, times);
            Arrays.sort(warm);
            System.out.printf("%s | %.2f | %.3f | %.3f | %d | %d%n", file.getFileName(), seconds[0], warm[warm.length / 2], warm[warm.length - 1], early, heap());
        }
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
