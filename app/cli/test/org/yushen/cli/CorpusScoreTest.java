package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many keyed facts of the real papers are read exactly in each format, counted by the corpus' own tool; less than before is a fault. */
class CorpusScoreTest {
    private static final Map<String, Integer> LEAST_PERCENT = Map.of("fenyang-2025", 99, "xinzhou-2023", 99, "shuocheng-2025", 97);
    private static final List<String> FORMATS = List.of("txt", "docx", "doc", "xlsx", "xls", "pdf");
    private static final Pattern SCORE = Pattern.compile("facts read exactly (\\d+)/(\\d+)");

    @TempDir
    Path here;

    @Test
    void realPapersAreReadAsWellAsEver() throws Exception {
        Path corpus = Checkout.corpus();
        Assumptions.assumeTrue(corpus != null, "no corpus of real papers here");
        Path tool = corpus.resolveSibling("tools").resolve("score.py");
        if (!Files.exists(tool) || !runs("python3", "--version")) {
            System.err.println("SKIPPED: the corpus' scoring tool cannot be run here: " + tool);
            Assumptions.abort("no scoring tool");
        }
        List<String> poor = new ArrayList<>();
        int scored = 0;
        for (Map.Entry<String, Integer> paper : LEAST_PERCENT.entrySet()) {
            Path folder = corpus.resolve(paper.getKey());
            for (String format : FORMATS) {
                Path file = folder.resolve(paper.getKey() + "." + format);
                if (!Files.exists(file)) {
                    continue;
                }
                assertEquals(0, CapturedRun.in(here, "extract", file.toString(), "-o", "read.json").code(), file.toString());
                String told = output("python3", tool.toString(), "extract", folder.resolve("key.json").toString(), here.resolve("read.json").toString());
                Matcher score = SCORE.matcher(told);
                assertTrue(score.find(), told);
                scored++;
                if (Integer.parseInt(score.group(1)) * 100 < Integer.parseInt(score.group(2)) * paper.getValue()) {
                    poor.add(file.getFileName() + ": " + told.strip());
                }
            }
        }
        assertEquals(List.of(), poor);
        assertTrue(scored >= LEAST_PERCENT.size(), "papers scored: " + scored);
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), told);
        return told;
    }
}
