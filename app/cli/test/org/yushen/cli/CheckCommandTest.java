package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The command as a user starts it, on real files, with the real reader and the real engine. */
class CheckCommandTest {
    @TempDir
    Path here;
    private String pack;

    @BeforeEach
    void files() throws IOException {
        pack = InventedSubmissions.pack(here.resolve("规则/示例")).toString();
        InventedSubmissions.paper(here, "材料/好.txt", 2025);
        InventedSubmissions.paper(here, "材料/坏.txt", 2024);
        InventedSubmissions.paper(here, "材料/缺.txt", 2023);
    }

    @Test
    void theVerdictIsTheExitCode() {
        assertEquals(0, check("材料/好.txt").code());
        assertEquals(1, check("材料/坏.txt").code());
        assertEquals(2, check("材料/缺.txt").code());
    }

    @Test
    void ofABatchTheWorst() {
        assertEquals(1, check("材料").code());
        assertEquals(2, check("材料/好.txt", "材料/缺.txt").code());
        assertEquals(0, check("材料/好.txt", "材料/好.txt").code());
    }

    @Test
    void withoutAPathASummaryAndTheReviewFolder() throws IOException {
        CapturedRun run = check("材料");

        assertTrue(run.out().contains("预算年度写错，请更正。"), run.out());
        assertTrue(run.out().contains("汇总：" + Path.of("review", "index.xlsx")), run.out());
        assertEquals(List.of("index.xlsx", "坏.txt.review.xlsx", "好.txt.review.xlsx", "缺.txt.review.xlsx"), names(here.resolve("review")));
        assertEquals(3, run.err().lines().filter(line -> line.startsWith("[")).count(), "progress: " + run.err());
    }

    @Test
    void jsonOfOnePaperIsAllThatStandsOnStandardOutput() throws IOException {
        CapturedRun run = check("材料/坏.txt", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(run.bytes());

        assertEquals(1, run.code());
        assertEquals("不合格", json.get("verdict").asText());
        assertEquals(1, json.at("/outcomes/violated").asInt());
        assertEquals("T-01", json.at("/findings/0/rule").asText());
        assertEquals("invented", json.at("/rulePacks/0/id").asText());
        assertEquals("", run.out());
        assertFalse(Files.exists(here.resolve("review")));
    }

    @Test
    void oneFileForOnePaperAndAFolderForSeveral() throws IOException {
        check("材料/坏.txt", "-o", "出/一.json");
        check("材料", "--format", "json", "-o", "出/多");

        assertEquals("不合格", new ObjectMapper().readTree(here.resolve("出/一.json").toFile()).get("verdict").asText());
        assertEquals(List.of("index.xlsx", "坏.txt.review.json", "好.txt.review.json", "缺.txt.review.json"), names(here.resolve("出/多")));
        assertEquals(64, check("材料", "-o", "出/一.json").code());
    }

    @Test
    void aTableAloneWritesNothingAndCanGoIntoAFile() throws IOException {
        assertTrue(check("材料", "--format", "table").out().contains("不合格"));
        assertFalse(Files.exists(here.resolve("review")));

        CapturedRun run = check("材料", "--format", "table", "-o", "表.txt");
        assertTrue(Files.readString(here.resolve("表.txt")).contains("预算年度写错，请更正。"));
        assertFalse(run.out().contains("预算年度写错"), run.out());
    }

    @Test
    void writesAPageToPrintWhenAskedByFormatOrByName() throws Exception {
        check("材料/坏.txt", "-o", "一.html");
        check("材料", "--format", "html", "-o", "页");
        assertTrue(Files.readString(here.resolve("一.html")).contains("<strong>不合格</strong>"));
        assertEquals(List.of("index.xlsx", "坏.txt.review.html", "好.txt.review.html", "缺.txt.review.html"), names(here.resolve("页")));
    }

    @Test
    void theWorkbookAgreesWithTheJson() throws IOException {
        check("材料/坏.txt", "-o", "一.xlsx");

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(here.resolve("一.xlsx")))) {
            assertEquals("T-01", workbook.getSheet("发现问题").getRow(1).getCell(2).getStringCellValue());
            assertEquals(2, workbook.getSheet("规则结果").getLastRowNum());
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndIndexedAndTheOthersGoOn() throws IOException {
        List<String> broken = InventedSubmissions.broken(here.resolve("材料"));
        CapturedRun run = check("材料/好.txt", "材料/空.docx", "材料/截断.docx", "材料/网页.docx", "材料/扫描.pdf", "材料/没有.docx");

        assertEquals(2, run.code());
        for (String name : broken) {
            assertTrue(run.err().contains("“" + name + "”"), name + ": " + run.err());
        }
        assertFalse(run.err().contains("Exception"), run.err());
        try (XSSFWorkbook index = new XSSFWorkbook(Files.newInputStream(here.resolve("review/index.xlsx")))) {
            int unread = 0;
            for (Row row : index.getSheetAt(0)) {
                unread += row.getCell(4).getStringCellValue().equals("未审核") ? 1 : 0;
            }
            assertEquals(5, unread);
        }
    }

    @Test
    void whenNothingCanBeReadSixtySix() throws IOException {
        for (String name : InventedSubmissions.broken(here)) {
            CapturedRun run = check(name);
            assertEquals(66, run.code(), name);
            assertTrue(run.err().contains(name), run.err());
        }
        assertEquals(66, check("没有.docx").code());
        Files.createDirectory(here.resolve("空"));
        assertEquals(66, check("空").code());
    }

    @Test
    void filesOfAFolderThatAreNoPapersAreToldInOneLine() throws IOException {
        Files.writeString(here.resolve("材料/通知.txt"), "请各单位于本月底前上报。\n");
        Files.writeString(here.resolve("材料/说明.md"), "x");
        CapturedRun run = check("材料/好.txt", "材料");

        assertTrue(run.out().contains("文件夹中另有 2 个文件不是公开材料，未审核：材料/说明.md、材料/通知.txt".replace('/', java.io.File.separatorChar)),
                run.out());
        assertFalse(run.err().contains("通知.txt”"), run.err());
        assertEquals(66, check("材料/通知.txt").code(), "named by the user it is an error");
    }

    @Test
    void aFinalAccountIsDeclined() throws IOException {
        Path paper = InventedSubmissions.paper(here, "决算.txt", 2025);
        Files.writeString(paper, Files.readString(paper).replace("单位预算公开", "部门决算公开").replace("2025年预算收支总表", "2025年收入支出决算总表")
                .replace("单位预算报表", "部门决算报表"));
        CapturedRun run = check("决算.txt");

        assertEquals(66, run.code(), run.err());
        assertTrue(run.err().contains("决算"), run.err());
    }

    @Test
    void aSecondCheckDoesNotTakeTheFirstOnesReportsForPapers() throws IOException {
        check("材料");
        CapturedRun second = check(".");

        assertEquals(1, second.code());
        assertEquals(3, second.err().lines().filter(line -> line.startsWith("[")).count(), second.err());
    }

    @Test
    void aWaiverTakesAFindingOut() throws IOException {
        check("材料/坏.txt", "-o", "一.json");
        String key = new ObjectMapper().readTree(here.resolve("一.json").toFile()).at("/findings/0/key").asText();
        Files.writeString(here.resolve("豁免.yaml"), "- finding: \"" + key + "\"\n  reason: 名称已获批准\n  person: 王审核\n  date: 2025-03-01\n");
        CapturedRun run = check("材料/坏.txt", "--waivers", "豁免.yaml");

        assertEquals(0, run.code(), run.out() + run.err());
        assertTrue(run.out().contains("名称已获批准"), run.out());
        assertEquals(66, check("材料/坏.txt", "--waivers", "没有.yaml").code());
    }

    @Test
    void aPackThatCannotBeLoadedIsOneSentence() throws IOException {
        CapturedRun missing = CapturedRun.in(here, "check", "材料/好.txt", "--rules", "没有");
        assertEquals(66, missing.code());
        assertEquals(1, missing.err().lines().count(), missing.err());

        CapturedRun none = CapturedRun.of(new Surroundings(here, here.resolve("无"), Checkout.cache(), Locale.SIMPLIFIED_CHINESE), 100,
                "check", "材料/好.txt");
        assertEquals(66, none.code(), none.err());
        assertEquals(1, none.err().lines().count(), none.err());
    }

    @Test
    void aRuleFileThatDoesNotCompileIsNeverConforming() throws IOException {
        pack = InventedSubmissions.pack(here.resolve("规则/坏"), InventedSubmissions.rules().replace("$d.getUnit(), null", "$d.getUnit(),")).toString();
        CapturedRun run = check("材料/好.txt");

        assertEquals(2, run.code(), run.out());
        assertTrue(run.out().contains("verdicts.drl"), run.out());
        assertFalse(run.out().contains("Exception"), run.out());
    }

    @Test
    void aFolderThatCannotBeWrittenIsASentence() throws IOException {
        Files.writeString(here.resolve("review"), "in the way");
        CapturedRun run = check("材料/好.txt");

        assertEquals(73, run.code());
        assertTrue(run.err().contains("无法写出"), run.err());
    }

    @Test
    void englishWhereAskedFor() {
        CapturedRun run = CapturedRun.of(CapturedRun.surroundings(here, Locale.ENGLISH), 100, "check", "材料/坏.txt", "--rules", pack);

        assertTrue(run.out().contains("Verdict: not conforming"), run.out());
        assertTrue(Files.exists(here.resolve("review/index.xlsx")));
    }

    @Test
    void verboseTellsHowLongEachPhaseTook() {
        CapturedRun run = check("材料/好.txt", "--verbose");

        for (String phase : List.of("载入规则包", "读取", "审核", "写报告")) {
            assertTrue(run.err().contains(phase + "："), run.err());
        }
    }

    private CapturedRun check(String... arguments) {
        return CapturedRun.in(here, Stream.concat(Stream.of("check", "--rules", pack), Stream.of(arguments)).toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
