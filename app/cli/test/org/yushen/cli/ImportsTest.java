package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Imports run downward only: no package needs, by whatever way round, one that needs it. */
class ImportsTest {
    private static final List<String> MODULES = List.of("model/reader", "rules/engine", "app/report", "app/cli", "app/workbench");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z0-9_.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(org\\.yushen(?:\\.[a-z0-9_]+)+)\\.[A-Z]");

    @Test
    void noPackagesNeedEachOther() throws IOException {
        Map<String, Set<String>> needs = needs();
        assertTrue(needs.size() > 20 && needs.values().stream().anyMatch(set -> set.size() > 3), "imports are not found: " + needs);
        Set<String> circles = new TreeSet<>();
        for (String name : needs.keySet()) way(name, name, needs, new HashSet<>()).ifPresent(way -> circles.add(String.join(" → ", way)));
        assertEquals(Set.of(), circles);
    }

    private static Map<String, Set<String>> needs() throws IOException {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Checkout.root().resolve(module).resolve("src"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) add(Files.readString(file), needs);
            }
        }
        return needs;
    }

    private static void add(String code, Map<String, Set<String>> needs) {
        Matcher own = PACKAGE.matcher(code);
        if (!own.find()) throw new IllegalStateException("a class of no package");
        Set<String> needed = needs.computeIfAbsent(own.group(1), name -> new TreeSet<>());
        IMPORT.matcher(code).results().map(found -> found.group(1)).filter(name -> !name.equals(own.group(1))).forEach(needed::add);
    }

    /** The way from a package to another, both named; empty when there is none. */
    private static Optional<List<String>> way(String from, String to, Map<String, Set<String>> needs, Set<String> seen) {
        for (String next : needs.getOrDefault(from, Set.of())) {
            if (next.equals(to)) return Optional.of(new ArrayList<>(List.of(from, to)));
            if (!seen.add(next)) continue;
            var rest = way(next, to, needs, seen);
            if (rest.isPresent()) {
                rest.get().add(0, from);
                return rest;
            }
        }
        return Optional.empty();
    }
}
