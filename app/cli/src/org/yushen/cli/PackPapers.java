package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The papers beside the rules of a pack: {@code tests/ARI-02-fail-合计写错.txt} fails the rule that it is named after. */
final class PackPapers {
    private static final Pattern NAME = Pattern.compile("(\\p{L}+-[0-9]+[a-z]?)-(pass|fail)-(.+)\\.(txt|docx|doc|xlsx|xls|pdf)");

    /**
     * @param file the paper
     * @param rule id of the rule it is for
     * @param passes whether the rule should pass it
     * @param what it shows, in the author's words
     */
    record Paper(Path file, String rule, boolean passes, String what) { }

    /**
     * @param papers in name order
     * @param others files that are named otherwise
     */
    record Found(List<Paper> papers, List<Path> others) { }

    private PackPapers() {
    }

    static Found of(Path pack) throws IOException {
        Path folder = pack.resolve("tests");
        if (!Files.isDirectory(folder)) {
            return new Found(List.of(), List.of());
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
            return new Found(all.stream().filter(file -> name(file).matches()).map(PackPapers::paper).toList(),
                    all.stream().filter(file -> !name(file).matches()).toList());
        }
    }

    private static Matcher name(Path file) {
        return NAME.matcher(file.getFileName().toString());
    }

    private static Paper paper(Path file) {
        Matcher name = name(file);
        name.matches();
        return new Paper(file, name.group(1), name.group(2).equals("pass"), name.group(3));
    }
}
