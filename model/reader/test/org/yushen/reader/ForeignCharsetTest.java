package org.yushen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chinese Windows runs Java with GBK as its charset: nothing may be read, matched or written differently for it. */
class ForeignCharsetTest {

    @TempDir
    private Path folder;

    /** Reads a paper and writes what it read, as UTF-8: runs in a JVM of its own. */
    public static final class Reading {
        private Reading() {
        }

        public static void main(String[] arguments) throws Exception {
            var paper = new DisclosureReader().read(List.of(Path.of(arguments[0])), Checkout.profiles(), ReadingMonitor.NONE);
            Files.writeString(Path.of(arguments[1]), String.join("\n", Facts.of(paper)), StandardCharsets.UTF_8);
        }
    }

    private List<String> readUnder(String charset, Path paper) throws Exception {
        Path out = folder.resolve(charset + "-" + paper.getFileName() + ".facts");
        Path log = folder.resolve("log");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=" + charset,
                "-Duser.language=zh", "-cp", classes, Reading.class.getName(), paper.toString(), out.toString())
                .directory(Checkout.root().toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(300, TimeUnit.SECONDS), "a reading ends");
        assertEquals(0, process.exitValue(), () -> tail(log));
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }

    private static String tail(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    @Test
    void readsTheSameUnderGbk() throws Exception {
        Path sample = Checkout.root().resolve("samples");
        for (String name : List.of("yunze-shuiwu-2025.txt", "yunze-shuiwu-2025.docx")) {
            List<String> plain = readUnder("UTF-8", sample.resolve(name));
            assertTrue(plain.size() > 300, name + " " + plain.size());
            assertEquals(plain, readUnder("GBK", sample.resolve(name)), name);
        }
    }
}
