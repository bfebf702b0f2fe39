package org.yushen.reader.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yushen.reader.Checkout;

/** A small cut of {@link DamagedPapers}, over the samples. */
class DamagedPapersTest {
    private static final int VARIANTS = 60;

    @Test
    void noDamageThrowsOrInventsANumber() throws Exception {
        List<Path> samples = DamagedPapers.papers(Checkout.root().resolve("samples")).stream().filter(file -> !file.toString().endsWith(".md")).toList();
        assertTrue(samples.size() > 3, () -> "samples: " + samples);
        DamagedPapers damaged = new DamagedPapers(samples);
        for (int seed = 0; seed < VARIANTS; seed++) {
            damaged.read(seed);
        }
        assertEquals(List.of(), damaged.faults());
        assertTrue(damaged.ends().keySet().stream().anyMatch(end -> end.endsWith("read")), () -> "all declined: " + damaged.ends());
        assertTrue(damaged.ends().keySet().stream().anyMatch(end -> end.endsWith("declined")), () -> "nothing declined: " + damaged.ends());
    }

    @Test
    void anInventedNumberIsSeen() throws Exception {
        Path paper = DamagedPapers.papers(Checkout.root().resolve("samples")).stream().filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
        String text = Files.readString(paper);
        assertEquals(null, read(text).strange(text));
        assertTrue(read(text).strange(text.replaceAll("([0-9]+)\\.([0-9])[0-9]\\b", "9$1.$27")) != null, "other numbers than those printed");
    }

    private record Truth(PrintedNumbers numbers) {
        String strange(String text) throws Exception {
            return numbers.strange(reading(text), null);
        }
    }

    private static Truth read(String text) throws Exception {
        return new Truth(PrintedNumbers.of(reading(text)));
    }

    private static org.yushen.model.disclosure.Disclosure reading(String text) throws Exception {
        Path file = Files.createTempFile("paper", ".txt");
        try {
            Files.writeString(file, text);
            return new org.yushen.reader.DisclosureReader().read(List.of(file), Checkout.profiles(), org.yushen.reader.ReadingMonitor.NONE);
        } finally {
            Files.delete(file);
        }
    }
}
