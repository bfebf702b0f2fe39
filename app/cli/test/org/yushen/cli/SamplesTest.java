package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The sample papers: nothing is found in the right one, and in the spoiled one exactly what was planted. */
class SamplesTest {
    private static final Path SAMPLES = Checkout.root().resolve("samples");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx", "xlsx", "pdf"})
    void theRightPaperConforms(String format) throws IOException {
        JsonNode review = review("yunze-shuiwu-2025." + format, 0);
        assertEquals("合格", review.get("verdict").asText());
        assertEquals(List.of(), keys(review), "findings in a paper without defects");
        assertEquals(0, review.at("/outcomes/failed").asInt() + review.at("/outcomes/notEvaluated").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx", "xlsx", "pdf"})
    void inTheSpoiledPaperExactlyThePlantedDefectsAreFound(String format) throws IOException {
        JsonNode review = review("yunze-wenlv-2025." + format, 1);
        assertEquals("不合格", review.get("verdict").asText());
        assertEquals(String.join("\n", expected(format)), String.join("\n", new TreeSet<>(keys(review))));
    }

    @Test
    void atLeastTwentyFiveDefectsArePlanted() throws IOException {
        JsonNode defects = new YAMLMapper().readTree(SAMPLES.resolve("defects.yaml").toFile()).get("defects");
        assertTrue(defects.size() >= 25, "planted: " + defects.size());
        defects.forEach(defect -> assertTrue(defect.path("findings").size() + defect.path("inProse").size() > 0,
                () -> "a defect nobody finds: " + defect));
    }

    /** Its key names the place: a waiver on it would lapse if the finding stood now here, now there. */
    @Test
    void aNumberToldTwiceIsOneFindingWhereItStandsFirst() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SAMPLES.resolve("yunze-shuiwu-2025.txt")));
        for (String begin : List.of("2025年度云泽市水务局预算收入754.86万元", "人员经费")) {
            lines.replaceAll(line -> line.startsWith(begin) && line.length() > 80 ? line + "电话13812345678。" : line);
        }
        JsonNode review = review(Files.write(folder.resolve("twice.txt"), lines).toString(), 1);
        assertEquals(List.of("SEC-02:text 2025年度云泽市水务局预算收入754.86万元…#手机号"), keys(review));
        assertEquals(2, review.at("/findings/0/evidence").size(), "both places are evidence");
    }

    private static TreeSet<String> expected(String format) throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (JsonNode defect : new YAMLMapper().readTree(SAMPLES.resolve("defects.yaml").toFile()).get("defects")) {
            defect.path("findings").forEach(key -> keys.add(key.asText()));
            if (!format.equals("xlsx")) {
                defect.path("inProse").forEach(key -> keys.add(key.asText()));
            }
        }
        return keys;
    }

    private static List<String> keys(JsonNode review) {
        List<String> keys = new ArrayList<>();
        review.get("findings").forEach(finding -> keys.add(finding.get("key").asText()));
        return keys;
    }

    private JsonNode review(String sample, int exitCode) throws IOException {
        Path out = folder.resolve(Path.of(sample).getFileName() + ".json");
        CapturedRun run = CapturedRun.in(folder, "check", SAMPLES.resolve(sample).toString(), "--format", "json", "-o", out.toString());
        assertEquals(exitCode, run.code(), run::err);
        return new ObjectMapper().readTree(out.toFile());
    }
}
