package org.yushen.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unpacked workbench on the (virtual) screen until its window is there. */
class WorkbenchStartTest {
    /** On an idle machine it takes four seconds; patience costs nothing. */
    private static final int MOST_LOOKS = 300;

    @TempDir
    Path here;

    @Test
    void itsWindowComes() throws Exception {
        Assumptions.assumeTrue(System.getenv("DISPLAY") != null, "SKIPPED: there is no screen (DISPLAY)");
        Product product = Product.unpack(here.resolve("工作台"));
        Path printed = here.resolve("printed");
        Process workbench = Product.builder(here, Map.of("HOME", here.toString(), "GDK_BACKEND", "x11", "NO_AT_BRIDGE", "1", "GSETTINGS_BACKEND", "memory"),
                List.of(product.script().toString(), "workbench", "-data", here.resolve("workspace").toString()))
                .redirectErrorStream(true).redirectOutput(printed.toFile()).start();
        try {
            String windows = "";
            for (int look = 0; look < MOST_LOOKS && !windows.contains("预审"); look++) {
                assertTrue(workbench.isAlive(), () -> "it ended: " + text(printed));
                TimeUnit.SECONDS.sleep(1);
                windows = Product.run(here, Map.of(), List.of("xwininfo", "-root", "-tree")).printed();
            }
            assertTrue(windows.contains("预审"), windows + text(printed));
        } finally {
            workbench.destroy();
            assertTrue(workbench.waitFor(120, TimeUnit.SECONDS), "it can be ended");
        }
        String log = text(here.resolve("workspace/.metadata/.log"));
        assertEquals(List.of(), log.lines().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList(), log);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
