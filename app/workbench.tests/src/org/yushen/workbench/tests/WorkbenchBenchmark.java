package org.yushen.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * How long a person waits for the workbench: the built product is copied, started by its own script, and measures itself
 * ({@link SpeedSession}). Prints a table; the numbers are worth something on a machine that has nothing else to do.
 */
public final class WorkbenchBenchmark {
    private static final int STARTS = 3;
    private static final int FINDINGS = 5_000;
    private static final Path PRODUCT = Path.of("repository/target/products/yushen/linux/gtk/x86_64/yushen");
    private static final Path TESTS = Path.of("app/workbench.tests/target");
    private static final String BUNDLE = "org.yushen.workbench.tests";
    /** Seconds; what has no aim of its own is a jump or should feel like one. */
    private static final Map<String, Double> AIMS = Map.of("start", 5.0, "open", 1.0, "jump", 0.1, "save", 0.7, "save, first of a file", 0.7);

    private final Path folder;
    private final Map<String, List<double[]>> measured = new LinkedHashMap<>();

    private WorkbenchBenchmark(Path folder) {
        this.folder = folder;
    }

    /** @param arguments how many starts are measured, 3 where nothing is said; run in the checkout, on a screen, after ./yushen build */
    public static void main(String[] arguments) throws Exception {
        WorkbenchBenchmark benchmark = new WorkbenchBenchmark(Files.createTempDirectory("yushen-benchmark"));
        try {
            benchmark.run(arguments.length == 0 ? STARTS : Integer.parseInt(arguments[0]));
        } finally {
            benchmark.clear();
        }
    }

    private void run(int starts) throws IOException, InterruptedException {
        copy(PRODUCT, folder.resolve("product"));
        addTests();
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.copy(Path.of("samples/yunze-wenlv-2025.docx"), papers.resolve(SpeedSession.USUAL));
        LargePaper.make(Path.of("samples/yunze-wenlv-2025.txt"), FINDINGS, papers.resolve(SpeedSession.LARGE));
        // The first session leaves the archive of the classes that it used behind, the second one the bundles' state: neither is what a
        // person has every day.
        session("first", papers);
        session("second", null);
        measured.clear();
        for (int i = 0; i < starts; i++) {
            session("start", null);
        }
        session("work", papers);
        print();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.copy(one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** The bundle with the session becomes one of the product's. */
    private void addTests() throws IOException {
        Path jar;
        try (Stream<Path> all = Files.list(TESTS)) {
            jar = all.filter(path -> path.getFileName().toString().matches("\\Q" + BUNDLE + "\\E-[^-]*(-SNAPSHOT)?\\.jar")).findFirst().orElseThrow();
        }
        Files.copy(jar, folder.resolve("product/plugins/tests.jar"));
        try (JarFile bundle = new JarFile(jar.toFile())) {
            String version = bundle.getManifest().getMainAttributes().getValue("Bundle-Version");
            Files.writeString(folder.resolve("product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                    BUNDLE + "," + version + ",plugins/tests.jar,4,false\n", StandardOpenOption.APPEND);
        }
    }

    /** @param papers null measures the start alone */
    private void session(String name, Path papers) throws IOException, InterruptedException {
        Path result = folder.resolve(name + ".txt");
        List<String> told = new ArrayList<>(List.of("-D" + SpeedSession.MEASURED + "=" + result, "-D" + SpeedSession.BEGUN + "=" + System.currentTimeMillis()));
        if (papers != null) {
            told.add("-D" + SpeedSession.PAPERS + "=" + papers);
        }
        ProcessBuilder builder = new ProcessBuilder(folder.resolve("product/yushen").toString(), "workbench", "-data",
                folder.resolve("workspace-" + name).toString(), "-application", BUNDLE + ".speed");
        builder.environment().put("YUSHEN_JAVA_OPTS", String.join(" ", told));
        builder.environment().put("YUSHEN_CACHE", folder.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int code = builder.inheritIO().start().waitFor();
        if (code != 0 || !Files.exists(result)) {
            throw new IllegalStateException("the session “" + name + "” ended with " + code + " and measured nothing");
        }
        for (String line : Files.readAllLines(result)) {
            List<String> parts = List.of(line.split("\t"));
            for (String time : parts.subList(1, parts.size())) {
                double[] both = Arrays.stream(time.split(" ")).mapToDouble(Double::parseDouble).toArray();
                // The work of a session is not measured from a start that waits for nobody.
                if (papers == null || !parts.get(0).equals("start")) {
                    measured.computeIfAbsent(parts.get(0), key -> new ArrayList<>()).add(both);
                }
            }
        }
    }

    private void print() {
        System.out.printf("%-32s %5s %8s %8s %8s %6s%n", "", "times", "median", "longest", "cpu", "aim");
        measured.forEach((name, times) -> System.out.printf(Locale.ROOT, "%-32s %5d %8.3f %8.3f %8.3f %6s%n", name, times.size(), median(times, 0),
                times.stream().mapToDouble(both -> both[0]).max().orElseThrow(), median(times, 1), AIMS.containsKey(name) ? AIMS.get(name) : ""));
    }

    private static double median(List<double[]> times, int which) {
        return times.stream().mapToDouble(both -> both[which]).sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private void clear() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted((one, other) -> other.compareTo(one)).forEach(path -> path.toFile().delete());
        }
    }
}
