package org.yushen.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.cli.Checkout;
import org.yushen.cli.PaperReading;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.profile.TemplateProfiles;

/** Rules of the shipped packs and the same checks written by hand in Java, find the same. */
class HandWrittenTest {
    private final Path packs = Checkout.root().resolve("rules/packs");

    @Test
    void rulesAndChecksByHandFindTheSame(@TempDir Path work) throws Exception {
        PaperReading reading = new PaperReading(TemplateProfiles.load(List.of(packs.resolve("yushen-base/profiles"), packs.resolve("yushen-shanxi/profiles"))));
        SameChecks checks = new SameChecks(packs, work);
        Map<String, Set<String>> differences = new TreeMap<>();
        Set<String> found = new TreeSet<>();
        for (Path paper : papers()) {
            Disclosure disclosure = reading.read(List.of(paper));
            found.addAll(checks.byHand(disclosure));
            Set<String> different = checks.differences(disclosure);
            if (!different.isEmpty()) differences.put(paper.getFileName().toString(), different);
        }
        assertEquals(Map.of(), differences);
        assertTrue(found.size() > 20, "the papers break too few of the rules to say anything: " + found);
    }

    /** The samples, and the papers that break one of the rules that are written by hand. */
    private List<Path> papers() throws IOException {
        Set<String> ids = new HandWritten().ids();
        try (Stream<Path> tests = Files.list(packs.resolve("yushen-base/tests")); Stream<Path> samples = Files.list(Checkout.root().resolve("samples"))) {
            return Stream.concat(samples.filter(file -> file.toString().endsWith(".docx")),
                    tests.filter(file -> file.toString().endsWith(".txt") && ids.stream().anyMatch(id -> file.getFileName().toString().startsWith(id + "-fail-")))).sorted().toList();
        }
    }
}
