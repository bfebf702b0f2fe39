package org.yushen.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** How the folder is called that a check writes, and the files in it; so that a later check does not take them for papers. */
final class ReviewFolder {
    static final String NAME = "review";
    static final String INDEX = "index.xlsx";

    private ReviewFolder() {
    }

    /** Whether a check wrote that folder. */
    static boolean isOne(Path folder) {
        return folder.getFileName() != null && folder.getFileName().toString().equals(NAME) && Files.exists(folder.resolve(INDEX));
    }

    /** Whether a check wrote that file, wherever it stands. */
    static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".review.xlsx") || name.endsWith(".review.json") || name.endsWith(".review.html");
    }
}
