package org.yushen.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    private final DisplayWidth terminal = new DisplayWidth(false);
    private final DisplayWidth paper = new DisplayWidth(true);

    @Test
    void chineseTakesTwoColumns() {
        assertEquals(4, terminal.of("合计"));
        assertEquals(10, terminal.of("合计，１ab"));
        assertEquals(2, terminal.of("（"));
        assertEquals(7, terminal.of("3162.48"));
        assertEquals(1, terminal.of("e\u0301"), "a mark over a letter takes none");
        assertEquals(2, terminal.of("🙂"));
    }

    @Test
    void quotesTakeTwoColumnsOnPaperAndOneOnATerminal() {
        assertEquals(1, terminal.of("“"));
        assertEquals(2, paper.of("“"));
        assertEquals(2, paper.of("①"));
    }

    @Test
    void noLineIsWiderThanAskedForAndNothingIsLost() {
        String text = "表三“208 社会保障和就业支出”：合计4,506.99万元，基本支出加项目支出应为4,506.98万元，请核对。"
                + "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz";
        for (int columns = 2; columns < 60; columns++) {
            List<String> lines = terminal.wrap(text, columns);
            for (String line : lines) {
                assertTrue(terminal.of(line) <= columns, columns + ": " + line);
            }
            assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        }
    }

    @Test
    void numbersAndClosingMarksStayWithWhatTheyBelongTo() {
        assertEquals(List.of("合计为", "3162.48", "万元。"), terminal.wrap("合计为3162.48万元。", 8));
        assertEquals(List.of("应为合", "计。"), terminal.wrap("应为合计。", 7), "no line begins with a full stop");
    }

    @Test
    void ownLineEndsAreKept() {
        assertEquals(List.of("一", "", "二"), terminal.wrap("一\n\n二", 10));
    }

    @Test
    void padding() {
        assertEquals("合计  ", terminal.pad("合计", 6));
        assertEquals("合计", terminal.pad("合计", 2));
    }
}
