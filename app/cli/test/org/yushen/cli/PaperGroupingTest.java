package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Which files of a folder are one paper, by what they hold and never by their names. */
class PaperGroupingTest {
    private static final List<String> TITLES = List.of("预算支出总表", "预算收入总表", "一般公共预算支出预算表", "政府性基金预算支出表", "项目支出预算表（本年预算）");
    private static final List<String> SECTIONS = List.of("一、单位预算收支数据变动情况及原因", "二、收入预算情况说明", "三、支出预算情况说明", "四、财政拨款收支预算总体情况说明",
            "五、一般公共预算支出情况说明");

    @TempDir
    Path here;

    private static String statements(String unit) {
        StringBuilder text = new StringBuilder();
        for (String title : TITLES) {
            text.append("2025年").append(title).append("\n单位名称：").append(unit).append("\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t12.50\t9.50\t3.00\n")
                    .append("213\t农林水支出\t12.50\t9.50\t3.00\n\n");
        }
        return text.toString();
    }

    private static String narrative(String unit) {
        StringBuilder text = new StringBuilder(unit + "\n2025年度单位预算公开\n第三部分 2025年度单位预算情况说明\n");
        for (String section : SECTIONS) {
            text.append(section).append("\n2025年度").append(unit).append("支出预算12.50万元，其中：基本支出9.50万元，项目支出3.00万元。\n");
        }
        return text.toString();
    }

    private static final String FORM = "项目支出绩效目标表\n（2025年度）\n项目名称\t水文观测经费\n年度资金总额：\t30000\n"
            + "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t观测站点数量\t≥6个\n产出指标\t质量指标\t数据合格率\t≥98%\n";

    private void write(String name, String text) throws IOException {
        Files.createDirectories(here.resolve(name).getParent());
        Files.writeString(here.resolve(name), text);
    }

    /** The sources of each paper that extract makes of the arguments. */
    private List<List<String>> papers(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("extract", "-o", "出"));
        line.addAll(List.of(arguments));
        Files.createDirectories(here.resolve("出"));
        CapturedRun run = CapturedRun.in(here, line.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        List<List<String>> papers = new ArrayList<>();
        try (var written = Files.list(here.resolve("出"))) {
            for (Path file : written.sorted().toList()) {
                JsonNode json = new ObjectMapper().readTree(file.toFile());
                List<String> sources = new ArrayList<>();
                json.get("sources").forEach(source -> sources.add(source.get("file").asText()));
                papers.add(sources);
            }
        }
        return papers;
    }

    @Test
    void partsOfOneUnitAndYearAreOnePaper() throws IOException {
        write("站/a.txt", statements("云泽县水文站"));
        write("站/b.txt", narrative("云泽县水文站"));
        write("站/c.txt", FORM);
        assertEquals(List.of(List.of("a.txt", "b.txt", "c.txt")), papers("站"));
    }

    @Test
    void oneFileMayCallTheUnitByItsFullName() throws IOException {
        write("办/a.txt", statements("中国共产党云泽县委员会办公室"));
        write("办/b.txt", narrative("云泽县委办公室"));
        assertEquals(List.of(List.of("a.txt", "b.txt")), papers("办"));
    }

    @Test
    void oneReportIsWrittenForThem() throws IOException {
        write("站/a.txt", statements("云泽县水文站"));
        write("站/b.txt", narrative("云泽县水文站"));
        CapturedRun run = CapturedRun.in(here, "check", "站", "-f", "json", "-o", "审核.json");
        JsonNode review = new ObjectMapper().readTree(here.resolve("审核.json").toFile());
        assertEquals(2, review.get("sources").size(), run.err());
    }

    @Test
    void wholePapersAndTheirVersionsStayByThemselves() throws IOException {
        write("站/a.txt", statements("云泽县水文站") + narrative("云泽县水文站") + FORM);
        write("站/b.txt", statements("云泽县水文站") + FORM);
        write("站/c.txt", statements("云泽县农机站"));
        assertEquals(List.of(List.of("a.txt"), List.of("b.txt"), List.of("c.txt")), papers("站"));
    }

    @Test
    void formsBesideAPaperThatLacksThemAreItsOwn() throws IOException {
        write("站/a.txt", statements("云泽县水文站") + narrative("云泽县水文站"));
        write("站/b.txt", statements("云泽县水文站"));
        write("站/c.txt", FORM);
        assertEquals(List.of(List.of("a.txt", "c.txt"), List.of("b.txt")), papers("站"));
    }

    @Test
    void unitsAreKeptApartAndAFileWithoutANameGoesNowhere() throws IOException {
        write("批/a.txt", statements("云泽县水文站"));
        write("批/b.txt", narrative("云泽县水文站"));
        write("批/c.txt", statements("云泽县农机站"));
        write("批/d.txt", narrative("云泽县农机站"));
        write("批/e.txt", FORM);
        assertEquals(List.of(List.of("a.txt", "b.txt"), List.of("c.txt", "d.txt"), List.of("e.txt")), papers("批"));
    }

    @Test
    void unitsWhoseNamesDifferInAWordAreKeptApart() throws IOException {
        write("校/a.txt", statements("云泽县第一小学"));
        write("校/b.txt", narrative("云泽县第二小学"));
        assertEquals(List.of(List.of("a.txt"), List.of("b.txt")), papers("校"));
        write("委/a.txt", statements("中国共产党云泽县委员会"));
        write("委/b.txt", narrative("政协云泽县委员会"));
        assertTrue(papers("委").containsAll(List.of(List.of("a.txt"), List.of("b.txt"))));
    }

    @Test
    void filesOfDifferentFoldersAreJoinedWhenTheUserSaysSo() throws IOException {
        write("一/a.txt", statements("云泽县水文站"));
        write("二/b.txt", narrative("云泽县水文站"));
        assertEquals(List.of(List.of("b.txt"), List.of("a.txt")).size(), papers("一", "二").size());
        Files.walk(here.resolve("出")).filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
        assertEquals(List.of(List.of("a.txt", "b.txt")), papers("--together", "一", "二"));
    }

    @Test
    void aZipIsOnePaper() throws IOException {
        try (OutputStream out = Files.newOutputStream(here.resolve("公开.zip")); ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            zip.putNextEntry(new ZipEntry("报表.txt"));
            zip.write(statements("云泽县水文站").getBytes("UTF-8"));
            zip.putNextEntry(new ZipEntry("说明.txt"));
            zip.write(narrative("云泽县水文站").getBytes("UTF-8"));
        }
        assertEquals(List.of(List.of("公开.zip/报表.txt", "公开.zip/说明.txt")), papers("公开.zip"));
    }

    @Test
    void helpTellsTheRule() {
        for (String command : List.of("check", "extract")) {
            assertTrue(CapturedRun.in(here, command, "--help").out().contains("--together"));
        }
    }
}
