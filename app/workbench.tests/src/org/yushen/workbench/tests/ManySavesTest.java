package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yushen.workbench.rules.RuleChange;

/**
 * Saves in a row, each through everything a save goes through: the workspace, the compiler, the check, the screen. The engine's own test
 * does two hundred; here as many as take seconds.
 */
class ManySavesTest {
    private static final int FIRST = 10;
    private static final int SAVES = 40;
    private static final long MOST_GROWTH = 10_000_000;
    private static final long SETTLED = 200_000;
    private static final int MOST_COLLECTIONS = 30;
    private static final String RULE = """
            package own.many;
            import org.yushen.model.disclosure.*;
            import org.yushen.rules.api.*;
            global Checks checks;
            rule "MANY-1 试验" @id("MANY-1") @title("试验") @severity("info") @category("试验") @basis("试验")
            when
              $s : Statement( kind == StatementKind.T3 )
            then
              checks.on($s).saying("第 %d 次：{subject}").violated();
            end
            """;

    private final SmallPack pack = new SmallPack();

    @AfterEach
    void remove() throws Exception {
        pack.remove();
    }

    @Test
    void theHeapDoesNotGrow() throws Exception {
        pack.make("MANY", RULE.formatted(0));
        for (int i = 1; i <= FIRST; i++) {
            save(i);
        }
        long before = used();
        for (int i = FIRST + 1; i <= FIRST + SAVES; i++) {
            save(i);
        }
        long growth = used() - before;
        assertTrue(growth < MOST_GROWTH, "the heap grew by " + growth + " bytes");
    }

    private void save(int number) throws Exception {
        RuleChange saved = pack.save(RULE.formatted(number));
        assertEquals(0, saved.problems(), "problems of save " + number);
        assertEquals(1, saved.altered().size(), "findings that say something else after save " + number);
    }

    /** Bytes in use after garbage was collected until nothing more goes. */
    private static long used() {
        long last = Long.MAX_VALUE;
        for (int i = 0; i < MOST_COLLECTIONS; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long now = runtime.totalMemory() - runtime.freeMemory();
            if (last - now < SETTLED) {
                return now;
            }
            last = now;
        }
        return last;
    }
}
