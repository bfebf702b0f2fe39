package org.yushen.reader.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.yushen.reader.Checkout;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.profile.TemplateProfiles;

/**
 * What reading takes of memory: {@code org.yushen.reader.benchmark.ReadingMemory READINGS FILE…} reads the files in turn until there were so
 * many readings, and tells after a tenth, half and all of them the heap in use, collected, and at the end the most that was ever in use.
 * How long a reading takes is measured by the command in {@code app/cli/benchmark}.
 */
public final class ReadingMemory {

    private ReadingMemory() {
    }

    public static void main(String[] arguments) throws Exception {
        int readings = Integer.parseInt(arguments[0]);
        List<String> files = Arrays.asList(arguments).subList(1, arguments.length);
        TemplateProfiles profiles = Checkout.profiles();
        for (int i = 1; i <= readings; i++) {
            new DisclosureReader().read(List.of(Path.of(files.get(i % files.size()))), profiles, ReadingMonitor.NONE);
            if (i == readings / 10 || i == readings / 2 || i == readings) {
                System.out.printf("after %d readings: %d MB%n", i, inUse());
            }
        }
        long most = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed()).sum();
        System.out.printf("at most: %d MB%n", most >> 20);
    }

    private static long inUse() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
