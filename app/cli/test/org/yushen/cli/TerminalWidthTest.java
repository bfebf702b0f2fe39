package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

class TerminalWidthTest {

    @Test
    void whatIsToldWins() {
        assertEquals(132, TerminalWidth.of(Map.of("COLUMNS", "132"), false));
        assertEquals(132, TerminalWidth.of(Map.of("COLUMNS", " 132 "), true));
    }

    @Test
    void nonsenseIsNotBelieved() {
        assertEquals(TerminalWidth.OF_A_PAGE, TerminalWidth.of(Map.of("COLUMNS", "wide"), false));
        assertEquals(TerminalWidth.OF_A_PAGE, TerminalWidth.of(Map.of("COLUMNS", "0"), false));
        assertEquals(40, TerminalWidth.of(Map.of("COLUMNS", "3"), false), "narrower than anything can be shown in");
    }

    @Test
    void withoutATerminalAPage() {
        assertEquals(TerminalWidth.OF_A_PAGE, TerminalWidth.of(Map.of(), false));
    }
}
