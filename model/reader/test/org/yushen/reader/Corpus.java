package org.yushen.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The real papers that tests may read where they are: beside the checkout, or where YUSHEN_CORPUS says. */
public final class Corpus {
    private static final List<String> PAPERS = List.of("fenyang-2025", "xinzhou-2023", "shuocheng-2025");

    private Corpus() {
    }

    /** The corpus' folder; the test is skipped, aloud, where there is none. */
    public static Path folder() {
        Optional<Path> found = Stream.of(Optional.ofNullable(System.getenv("YUSHEN_CORPUS")).map(Path::of),
                Optional.of(Checkout.root().resolve("../shared/corpus").normalize()))
                .flatMap(Optional::stream).filter(Files::isDirectory).findFirst();
        if (found.isEmpty()) {
            System.err.println("SKIPPED: no corpus of real papers here (set YUSHEN_CORPUS to its folder)");
        }
        Assumptions.assumeTrue(found.isPresent(), "no corpus of real papers here");
        return found.get();
    }

    /** One paper in one format. */
    public static Path paper(String name, String format) {
        return folder().resolve(name).resolve(name + "." + format);
    }

    /** Every paper in each of the formats; the test is skipped, aloud, where there is no corpus. */
    public static List<Path> papers(String... formats) {
        Path folder = folder();
        return PAPERS.stream().flatMap(name -> Stream.of(formats).map(format -> folder.resolve(name).resolve(name + "." + format)))
                .filter(Files::exists).toList();
    }
}
