package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code yushen rules …} over a small pack: green and red, fit and unfit, what differs, and spoiled papers. */
class RulesCommandTest {
    private static final String RULE = """
            package test.county;
            import org.yushen.model.disclosure.*;
            import org.yushen.rules.api.*;
            global Checks checks;
            rule "CTY-01 合计等于基本支出加项目支出"
              @id("CTY-01") @title("合计=基本+项目") @severity("error") @category("测试") @basis("测试办法第1条") @requires("T3")
            when
              $r : Row( statement.kind == StatementKind.T3, cell("合计") != null, amount("合计") != null )
            then
              checks.on($r.cell("合计")).actual("合计", $r.cell("合计")).plus("基本支出", $r.cell("基本支出")).plus("项目支出", $r.cell("项目支出"))
                .saying("{subject}合计不对。").compare();
            end
            """;
    private static final String PAPER = """
            青松市示范局

            2025年度单位预算公开

            第二部分 2025年单位预算报表

            2025年预算支出总表

            单位名称：青松市示范局

            单位：万元

            项目\t\t2025年预算数\t\t
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            合计\t\t300.00\t200.00\t100.00
            207\t文化旅游体育与传媒支出\t300.00\t200.00\t100.00
            20701\t文化和旅游\t300.00\t200.00\t100.00
            2070109\t群众文化\t300.00\t200.00\t100.00
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void pack() throws IOException {
        write("county/pack.yaml", "id: county\nversion: 1.0.0\ntitle: 县里的规则\n");
        write("county/rules/r.drl", RULE);
        write("county/tests/CTY-01-pass-相等.txt", PAPER);
        write("county/tests/CTY-01-fail-多写.txt", PAPER.replace("2070109\t群众文化\t300.00", "2070109\t群众文化\t310.00"));
        write("county/tests/clean/甲.txt", PAPER);
    }

    @Test
    void aPackWithAllItNeedsIsFitAndGreen() throws IOException {
        CapturedRun check = run("check", "county");
        assertEquals(0, check.code(), check.out() + check.err());
        CapturedRun test = run("test", "county");
        assertEquals(0, test.code(), test.out());
        assertTrue(test.out().contains("2 份样例全部与名称相符"), test.out());
    }

    @Test
    void aRuleWithoutAFailingPaperOrAClauseIsRefused() throws IOException {
        Files.delete(folder.resolve("county/tests/CTY-01-fail-多写.txt"));
        write("county/rules/r.drl", RULE.replace("@basis(\"测试办法第1条\")", "").replace("$r : Row(", "WordList( name == \"没有的表\" )\n  $r : Row("));
        CapturedRun check = run("check", "county", "--format", "json");
        assertEquals(1, check.code(), check.out());
        String problems = new ObjectMapper().readTree(check.bytes()).get("problems").toString();
        assertTrue(problems.contains("没有不通过样例") && problems.contains("没有写依据") && problems.contains("没有的表"), problems);
    }

    @Test
    void aPaperThatEndsOtherwiseIsRedAndSaysHow() throws IOException {
        write("county/tests/CTY-01-pass-其实不等.txt", PAPER.replace("合计\t\t300.00", "合计\t\t400.00"));
        CapturedRun test = run("test", "county");
        assertEquals(1, test.code());
        assertTrue(test.out().contains("CTY-01-pass-其实不等.txt") && test.out().contains("合计不对"), test.out());
    }

    @Test
    void aRuleIsShownWithClauseSentenceToleranceAndExamples() {
        CapturedRun show = run("show", "CTY-01", "--rules", "county");
        assertEquals(0, show.code(), show.err());
        for (String words : new String[] {"测试办法第1条", "{subject}合计不对。", "舍入", "T3", "rules/r.drl 第 5 行", "多写"}) {
            assertTrue(show.out().contains(words), words + " in " + show.out());
        }
        assertEquals(66, run("show", "CTY-99", "--rules", "county").code());
        assertEquals(66, run("check", "nowhere").code());
    }

    @Test
    void shippedPacksAreListedWithTheirRules() throws IOException {
        CapturedRun list = run("list", "--format", "json");
        JsonNode packs = new ObjectMapper().readTree(list.bytes());
        assertTrue(packs.findValuesAsText("id").contains("yushen-base"), list.bytes());
        assertTrue(run("list", "county").out().contains("CTY-01"));
    }

    @Test
    void whatDiffersIsToldForRulesAndForPapers() throws IOException {
        write("new/pack.yaml", "id: new\nversion: 1.0.0\n");
        write("new/rules/r.drl", RULE.replace("error", "warning") + RULE.substring(RULE.indexOf("rule \"")).replace("CTY-01", "CTY-02"));
        CapturedRun same = run("diff", "county", "county");
        assertEquals(0, same.code(), same.out());
        CapturedRun diff = run("diff", "county", "new", "county/tests/CTY-01-fail-多写.txt", "--format", "json");
        assertEquals(1, diff.code(), diff.err());
        JsonNode changes = new ObjectMapper().readTree(diff.bytes());
        assertTrue(changes.findValuesAsText("change").containsAll(java.util.List.of("added", "changed", "new")), diff.bytes());
        assertFalse(changes.findValuesAsText("change").contains("gone"), diff.bytes());
    }

    @Test
    void spoiledPapersAreTheSameForTheSameSeedAndTheRightOnesAreNotAccused() throws IOException {
        CapturedRun one = run("measure", "county", "-n", "20", "--seed", "7", "--format", "json");
        JsonNode measured = new ObjectMapper().readTree(one.bytes());
        assertTrue(measured.get("papers").asInt() > 3, one.bytes());
        assertEquals(0, measured.get("falseOnClean").size(), one.bytes());
        assertEquals(measured.at("/operators/cell-t3-item/made").asInt(), measured.at("/operators/cell-t3-item/found").asInt(), one.bytes());
        assertEquals(measured, new ObjectMapper().readTree(run("measure", "county", "-n", "20", "--seed", "7", "--format", "json").bytes()));
        assertEquals(1, one.code(), "a pack of one rule misses what is spoiled elsewhere");
        assertEquals(run("measure", "county", "--keep", "8").bytes(), run("measure", "county", "--keep", "8").bytes());
    }

    private CapturedRun run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "rules";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CapturedRun.in(folder, all);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
