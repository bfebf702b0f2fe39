package org.yushen.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests find the checkout they run in, and the corpus of real papers where there is one. */
public final class Checkout {

    private Checkout() {
    }

    /** The checkout's root, from wherever the tests are started in it. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("rules/packs")) && Files.isDirectory(folder.resolve("samples"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside a checkout");
    }

    static Path packs() {
        return root().resolve("rules/packs");
    }

    /** A cache that outlives one run of the tests, so that rules need not be compiled each time: the build names one for all modules. */
    static Path cache() {
        String told = System.getProperty("yushen.cache");
        return told == null ? root().resolve("app/cli/target/test-cache") : Path.of(told);
    }

    /** The corpus: beside the checkout, or where YUSHEN_CORPUS says; null when there is none, which is said aloud. */
    static Path corpus() {
        String told = System.getenv("YUSHEN_CORPUS");
        Path corpus = told == null ? root().resolveSibling("shared").resolve("corpus") : Path.of(told);
        if (Files.isDirectory(corpus)) {
            return corpus;
        }
        System.err.println("SKIPPED: there is no corpus of real papers at " + corpus + " (YUSHEN_CORPUS names another place)");
        return null;
    }
}
