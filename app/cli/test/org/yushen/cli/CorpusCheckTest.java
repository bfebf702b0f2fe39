package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Real papers through the whole program with the shipped rules: whatever is found, all that is told of it must agree. */
class CorpusCheckTest {
    private static final Map<String, Integer> CODES = Map.of("合格", 0, "不合格", 1, "未能完成审核", 2);

    @TempDir
    Path here;

    /** Real papers where they are, the samples of the checkout always. */
    static Stream<Path> papers() throws IOException {
        Path corpus = Checkout.corpus();
        Stream<Path> real = corpus == null ? Stream.of()
                : Stream.of("fenyang-2025", "xinzhou-2023", "shuocheng-2025").flatMap(name -> Stream.of(".txt", ".docx", ".xlsx")
                        .map(ending -> corpus.resolve(name).resolve(name + ending)));
        try (Stream<Path> samples = Files.list(Checkout.root().resolve("samples"))) {
            return Stream.concat(real, samples.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(txt|docx|xlsx)"))
                    .sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void exitCodeJsonWorkbookAndTableAgree(Path paper) throws IOException {
        CapturedRun toJson = CapturedRun.in(here, "check", paper.toString(), "-o", "a.json");
        CapturedRun toWorkbook = CapturedRun.in(here, "check", paper.toString(), "-o", "a.xlsx");
        JsonNode json = new ObjectMapper().readTree(here.resolve("a.json").toFile());
        String verdict = json.get("verdict").asText();

        assertEquals(CODES.get(verdict), toJson.code(), toJson.out());
        assertEquals(toJson.code(), toWorkbook.code());
        assertTrue(toJson.out().contains("结论：" + verdict), toJson.out());
        for (JsonNode finding : json.get("findings")) {
            assertTrue(toJson.out().replaceAll("\\s", "").contains(start(finding.get("message"))), finding.toString());
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(here.resolve("a.xlsx")))) {
            assertEquals(json.get("rules").size(), workbook.getSheet("规则结果").getLastRowNum());
            assertTrue(numbered(workbook.getSheet("发现问题")) == json.get("findings").size());
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatIsReadIsWritten(Path paper) throws IOException {
        CapturedRun run = CapturedRun.in(here, "extract", paper.toString());
        JsonNode json = new ObjectMapper().readTree(run.bytes());

        assertEquals(0, run.code(), run.err());
        assertTrue(json.get("statements").size() >= 12, paper + ": " + json.get("statements").size());
        assertFalse(json.get("unit").isNull());
        assertFalse(json.get("forms").isEmpty());
        for (JsonNode statement : json.get("statements")) {
            assertTrue(statement.has("line") || statement.has("cell") || statement.has("block") || statement.has("page"), statement.get("title").asText());
        }
    }

    @Test
    void aWholeFolderOfRealPapers() throws IOException {
        Path corpus = Checkout.corpus();
        Assumptions.assumeTrue(corpus != null, "no corpus");
        CapturedRun run = CapturedRun.in(here, "check", corpus.resolve("xinzhou-2023").toString());

        assertEquals(1, run.code(), run.err());
        assertTrue(Files.exists(here.resolve("review/xinzhou-2023.pdf.review.xlsx")), run.err());
        assertTrue(Files.exists(here.resolve("review/index.xlsx")));
        assertTrue(Files.exists(here.resolve("review/xinzhou-2023.docx.review.xlsx")));
    }

    /** The beginning of a message: all that surely stands on one line beside the place. */
    private static String start(JsonNode message) {
        String text = message.asText().replaceAll("\\s", "");
        return text.substring(0, Math.min(8, text.length()));
    }

    /** Findings of the sheet; rows that only carry more evidence of the one above do not count. */
    private static int numbered(XSSFSheet sheet) {
        int findings = 0;
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            findings += sheet.getRow(row).getCell(0).getStringCellValue().matches("\\d+(\\.\\d+)*") ? 1 : 0;
        }
        return findings;
    }
}
