package org.yushen.reader.damage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.Checkout;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.reader.source.UnreadableSubmission;

/**
 * Reads papers that were damaged at random: nothing may throw but the sentence that declines a file, nothing may take longer than ten
 * seconds of processor time, and no number may be read that is not printed. Run it with a heap of 300 MB:
 * {@code java -Xmx300m … org.yushen.reader.damage.DamagedPapers FOLDER VARIANTS [SEED]}.
 */
public final class DamagedPapers {
    private static final List<String> FORMATS = List.of("txt", "docx", "xlsx", "pdf", "doc", "xls");
    private static final long MOST_SECONDS = 10;

    private final List<Path> papers;
    private final TemplateProfiles profiles = Checkout.profiles();
    private final Map<Path, PrintedNumbers> printed = new HashMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private double slowest;

    DamagedPapers(List<Path> papers) {
        this.papers = papers;
    }

    public static void main(String[] arguments) throws Exception {
        int variants = Integer.parseInt(arguments[1]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        DamagedPapers damaged = new DamagedPapers(papers(Path.of(arguments[0])));
        for (int i = 0; i < variants; i++) {
            damaged.read(seed + i);
            if ((i + 1) % 500 == 0) {
                System.out.println(damaged.told(i + 1));
            }
        }
        System.out.println(damaged.told(variants));
        System.exit(damaged.faults.isEmpty() ? 0 : 1);
    }

    static List<Path> papers(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> FORMATS.contains(format(file))).sorted().toList();
        }
    }

    private static String format(Path file) {
        return file.getFileName().toString().replaceFirst("^.*\\.", "");
    }

    List<String> faults() {
        return faults;
    }

    /** How often each end was come to. */
    Map<String, Integer> ends() {
        return ends;
    }

    private String told(int variants) {
        return variants + " variants, slowest " + Math.round(slowest * 10) / 10.0 + " s, " + ends + ", faults: " + faults.size() + "\n" + String.join("\n", faults);
    }

    /** One variant, made by its seed. */
    void read(long seed) throws Exception {
        Random random = new Random(seed);
        Path paper = papers.get(random.nextInt(papers.size()));
        String format = format(paper);
        Damage damage = Damage.any(format, random);
        String name = paper.getFileName() + " " + damage + " seed " + seed;
        Path variant = Files.createTempFile("damaged", "." + format);
        try {
            Files.write(variant, damage.apply(Files.readAllBytes(paper), format, random));
            long start = cpu();
            String end = end(paper, variant, damage, name);
            double seconds = (cpu() - start) / 1e9;
            slowest = Math.max(slowest, seconds);
            ends.merge(format + " " + end, 1, Integer::sum);
            if (seconds > MOST_SECONDS) {
                faults.add(name + ": " + seconds + " s");
            }
        } finally {
            Files.delete(variant);
        }
    }

    private String end(Path paper, Path variant, Damage damage, String name) throws Exception {
        try {
            PrintedNumbers truth = truth(paper);
            Disclosure read = new DisclosureReader().read(List.of(variant), profiles, ReadingMonitor.NONE);
            String strange = truth.strange(read, damage.changesDigits() ? PrintedNumbers.of(read) : null);
            if (strange != null) {
                faults.add(name + ": " + strange);
            }
            return "read";
        } catch (UnreadableSubmission e) {
            return "declined";
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError e) {
            StackTraceElement[] trace = e.getStackTrace();
            faults.add(name + ": " + e + (trace.length == 0 ? "" : " at " + trace[0]));
            return "thrown";
        }
    }

    private PrintedNumbers truth(Path paper) throws Exception {
        if (!printed.containsKey(paper)) {
            printed.put(paper, PrintedNumbers.of(new DisclosureReader().read(List.of(paper), profiles, ReadingMonitor.NONE)));
        }
        return printed.get(paper);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
