package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.yushen.rules.RuleHeader;
import org.yushen.rules.compile.HeaderScan;

/** Finds where rules are written, by their numbers, in the packs in force. */
final class RuleSearch {
    private final List<Path> packs;

    /** @param packs folders of the packs in force; of two that have a rule the later one counts */
    RuleSearch(List<Path> packs) {
        this.packs = packs;
    }

    /** Where a rule begins. @param line from 1 */
    record Found(Path file, int line) {
    }

    /** The first piece of the rule; null when no file has it. */
    Found rule(String id) throws IOException {
        for (Path pack : packs.reversed()) {
            try (Stream<Path> files = Files.walk(pack)) {
                for (Path file : (Iterable<Path>) files.filter(path -> path.toString().matches(".*\\.(drl|dslr)")).sorted()::iterator) {
                    for (RuleHeader header : HeaderScan.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))) {
                        if (id.equals(header.annotations().get("id"))) {
                            return new Found(file, header.line());
                        }
                    }
                }
            }
        }
        return null;
    }

    /** The number of the rule that a line stands in; null when it stands in none. @param line from 1 */
    static String at(String text, int line) {
        String id = null;
        for (RuleHeader header : HeaderScan.of(text)) {
            if (header.line() <= line) {
                id = header.annotations().get("id");
            }
        }
        return id;
    }
}
