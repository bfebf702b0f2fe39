package org.yushen.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build made: archives of the product, the update site; and the samples of the checkout. */
final class Build {

    private Build() {
    }

    /** The archive whose name ends so. */
    static Path archive(String end) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("yushen.products")))) {
            List<Path> found = all.filter(path -> path.getFileName().toString().endsWith(end)).toList();
            assertEquals(1, found.size(), "archives that end with " + end);
            return found.get(0);
        }
    }

    static Path site() {
        return Path.of(System.getProperty("yushen.site"));
    }

    static Path sample(String name) {
        return Path.of(System.getProperty("yushen.root"), "samples", name);
    }
}
