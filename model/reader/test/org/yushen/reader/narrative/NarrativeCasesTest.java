package org.yushen.reader.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yushen.reader.Checkout;

/** Sentences of many wordings, of invented units, and what is read from each. */
class NarrativeCasesTest {
    private static final String UNIT = "清河县教育体育局";
    private static final int YEAR = 2025;

    private static final SectionNarrator NARRATOR =
            new SectionNarrator(new NarrativeWords(Checkout.profiles().get("base")), UNIT, YEAR);

    static List<NarrativeCases.Case> cases() {
        return NarrativeCases.read("narrative-cases.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(NarrativeCases.Case told) {
        assertEquals(String.join("\n", told.expected()), String.join("\n", read(told)));
    }

    @Test
    void thereAreManyWordings() {
        assertTrue(cases().size() >= 60, "only " + cases().size());
        assertTrue(cases().stream().noneMatch(told -> told.expected().isEmpty()), "a case without an expectation");
    }

    private static List<String> read(NarrativeCases.Case told) {
        SectionNarrator.Narration narration = NARRATOR.read(told.heading(), List.of(told.text()), false);
        List<String> lines = new ArrayList<>(narration.claims().stream().map(Telling::of).toList());
        narration.missed().forEach(missed -> lines.add("! " + missed.text().asPrinted(missed.token().start(), missed.token().end())));
        narration.figures().forEach(figure -> lines.add("! 图"));
        if (lines.isEmpty()) {
            lines.add("-");
        }
        return lines;
    }
}
