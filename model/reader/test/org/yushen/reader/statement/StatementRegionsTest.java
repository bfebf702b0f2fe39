package org.yushen.reader.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;

/** Where statements begin and end, whatever page breaks, notes and other tables stand between. */
class StatementRegionsTest {
    private static final String HEADER = "科目编码|科目名称|合计|基本支出|项目支出";
    private static final String TOTAL = "合计||9.00|4.00|5.00";
    private static final String ROW = "213|农林水支出|9.00|4.00|5.00";
    private static final String CHILD = "21303|水利|9.00|4.00|5.00";

    @Test
    void goesOnOverPageBreaks() {
        String[][] breaks = {{""}, {"", ""}, {"- 7 -"}, {"", "第 7 页 共 30 页", ""}, {HEADER}, {"", HEADER, "1|2|3|4|5"}, {"2025年预算支出总表", "单位名称：云溪县水务局", "单位：万元", HEADER}};
        for (String[] pageBreak : breaks) {
            java.util.List<String> lines = new java.util.ArrayList<>(List.of("2025年预算支出总表", "单位：万元", HEADER, TOTAL, ROW));
            lines.addAll(List.of(pageBreak));
            lines.add(CHILD);
            Disclosure disclosure = ReadTables.text(lines.toArray(String[]::new));
            assertEquals(1, disclosure.getStatements().size(), String.join(" ", pageBreak));
            assertEquals(List.of("合计 9.00 4.00 5.00", "213 农林水支出 9.00 4.00 5.00", "21303 水利 9.00 4.00 5.00"),
                    ReadTables.lines(disclosure.getStatements().get(0)), String.join(" ", pageBreak));
        }
    }

    @Test
    void knowsDeclaredEmptyStatements() {
        for (String note : List.of("注：本表无数据", "注: 本表无数据。", "说明：本单位2025年无政府性基金预算支出，故本表为空表", "本表无数据", "备注：我单位没有政府性基金预算安排的支出")) {
            Disclosure disclosure = ReadTables.text("2025年政府性基金预算支出表（不含上年结转）", "单位：万元", HEADER, "合计||||", note, "2025年预算支出总表", HEADER, ROW);
            Statement statement = ReadTables.statement(disclosure, "T8");
            assertTrue(statement.isEmpty(), note);
            assertTrue(statement.isDeclaredEmpty(), note);
            assertEquals(note, statement.getNote());
            assertFalse(ReadTables.statement(disclosure, "T3").isDeclaredEmpty(), note);
        }
    }

    @Test
    void knowsEmptyStatementsWithoutANoteOrATable() {
        Disclosure disclosure = ReadTables.text("2025年政府性基金预算支出表", HEADER, "合计||||", "2025年政府性基金预算收入表", "本单位无政府性基金预算收入，本表为空。");
        Statement silent = ReadTables.statement(disclosure, "T8");
        assertTrue(silent.isEmpty());
        assertFalse(silent.isDeclaredEmpty());
        Statement tableless = ReadTables.statement(disclosure, "T7");
        assertTrue(tableless.isEmpty());
        assertTrue(tableless.isDeclaredEmpty());
    }

    @Test
    void endsWhereOtherThingsBegin() {
        Disclosure disclosure = ReadTables.text("2025年项目支出预算表（上年结转）", "项目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算", "河道清淤|9.00|9.00||", "第三部分 2025年度单位预算情况说明", "项目|金额", "不是报表|1.00");
        assertEquals(List.of("河道清淤 9.00 9.00 ~ ~"), ReadTables.lines(ReadTables.statement(disclosure, "T13")));
        Disclosure form = ReadTables.text("2025年项目支出预算表（本年预算）", "项目名称|合计|一般公共预算", "河道清淤|9.00|9.00", "云溪县项目支出绩效目标表", "项目名称|河道清淤", "主管部门|云溪县水务局");
        assertEquals(List.of("河道清淤 9.00 9.00"), ReadTables.lines(ReadTables.statement(form, "T12")));
        Disclosure prose = ReadTables.text("2025年项目支出预算表（本年预算）", "项目名称|合计|一般公共预算", "河道清淤|9.00|9.00", "本单位2025年项目支出9万元，主要用于河道清淤。", "甲|1.00|2.00");
        assertEquals(1, ReadTables.statement(prose, "T12").getRows().size());
    }

    @Test
    void endsWhereAFormBeginsInTheSameTable() {
        Disclosure disclosure = ReadTables.text("2025年项目支出预算表（上年结转）", "项目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算", "河道清淤|9.00|9.00||", "云溪县项目支出绩效目标申报表||||",
                "（2025年度）||||", "项目名称|河道清淤|||");
        assertEquals(List.of("河道清淤 9.00 9.00 ~ ~"), ReadTables.lines(ReadTables.statement(disclosure, "T13")));
    }

    @Test
    void takesTitleHeadAndNoteOutOfTheGrid() {
        Disclosure disclosure = ReadTables.spans("预算公开表3~5", "2025年预算支出总表~5", "单位名称：云溪县水务局~4|金额单位：万元", HEADER, TOTAL, ROW, "注：本表含上年结转~5", "2025年一般公共预算支出预算表（不含上年结转）~5", HEADER, ROW);
        Statement statement = ReadTables.statement(disclosure, "T3");
        assertEquals("2025年预算支出总表", statement.getTitle());
        assertEquals("预算公开表3", statement.getLabel());
        assertEquals("云溪县水务局", statement.getUnitName());
        assertEquals("万元", statement.getMoneyUnit());
        assertEquals("注：本表含上年结转", statement.getNote());
        assertFalse(statement.isDeclaredEmpty());
        assertEquals(List.of("合计 9.00 4.00 5.00", "213 农林水支出 9.00 4.00 5.00"), ReadTables.lines(statement));
        assertEquals(List.of("213 农林水支出 9.00 4.00 5.00"), ReadTables.lines(ReadTables.statement(disclosure, "T5")));
    }

    @Test
    void joinsTitlesOverTwoLines() {
        Disclosure disclosure = ReadTables.text("2025年一般公共预算安排基本支出", "分经济科目表（不含上年结转）", "部门预算支出经济科目名称|政府预算支出经济科目名称|合计|人员经费|公用经费", "合计||9.00|9.00|",
                "2025年项目支出预算表", "（上年结转）", "单位：万元", "项目名称|合计|一般公共预算", "河道清淤|9.00|9.00");
        assertEquals("2025年一般公共预算安排基本支出分经济科目表（不含上年结转）", ReadTables.statement(disclosure, "T6").getTitle());
        assertEquals("2025年项目支出预算表（上年结转）", ReadTables.statement(disclosure, "T13").getTitle());
    }

    /** A number below a title is that title's; where another title follows it, it is the next one's. */
    @Test
    void aTablesNumberMayStandBelowItsTitle() {
        Disclosure disclosure = ReadTables.text("收支预算总表", "公开表一", "单位：万元", "项目|金额", "财政拨款|9.00", "财政拨款支出预算表", "公开表二", "单位：万元", "科目编码|科目名称|金额", "213|农林水支出|9.00");
        assertEquals(List.of("财政拨款 9.00"), ReadTables.lines(ReadTables.statement(disclosure, "T1")));
        assertEquals("财政拨款支出预算表", disclosure.getStatements().get(1).getTitle());
        Disclosure listed = ReadTables.text("收支预算总表", "预算公开表2", "预算收入总表", "单位：万元", "项目|金额", "财政拨款|9.00");
        assertEquals("预算公开表2", ReadTables.statement(listed, "T2").getLabel());
    }

    @Test
    void keepsStatementsThatNobodyKnows() {
        Disclosure disclosure = ReadTables.text("公开12表：政府采购支出预算表", "单位：万元", "采购品目|采购方式|合计", "货物|公开招标|9.00", "工程|询价|1.00", "车辆情况表", "一段|文字");
        assertEquals(1, disclosure.getStatements().size());
        Statement statement = ReadTables.statement(disclosure, "X-政府采购支出预算表");
        assertEquals(StatementKind.OTHER, statement.getKind());
        assertEquals(List.of("货物 9.00", "工程 1.00"), ReadTables.lines(statement));
    }

    @Test
    void readsACombinedTableAsTwoStatements() {
        Disclosure disclosure = ReadTables.spans("2025年部门“三公”经费和机关运行经费预算表", "单位:万元", "“三公”经费预算数~6|机关运行经费预算数^3", "合计^2|因公出国(境)费^2|公务接待费^2|公务用车购置及运行费~3", "小计|购置费|运行费",
                "52.40|0|2.30|50.10|15|35.10|381.25");
        Statement travel = ReadTables.statement(disclosure, "T10");
        assertEquals("52.40 0 2.30 50.10 15 35.10", ReadTables.lines(travel).get(0));
        assertEquals(List.of("合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行维护费"), ReadTables.measures(travel));
        assertEquals("“三公”经费预算数/合计", ReadTables.paths(travel).get(0));
        assertEquals("381.25", ReadTables.lines(ReadTables.statement(disclosure, "T11")).get(0));
    }

    @Test
    void readsNoCatalogueOfCodesAsAStatement() {
        Disclosure disclosure = ReadTables.text("政府购买服务指导性目录", "代码|一级目录|二级目录", "A|基本公共服务|", "A01||公共安全服务", "A0101||公共安全隐患排查");
        assertEquals(0, disclosure.getStatements().size());
        assertEquals(List.of(), ReadTables.unread(disclosure));
    }

    @Test
    void takesAMentionOfATitleForNoStatement() {
        Disclosure disclosure = ReadTables.text("2025年预算收支总表", "", "2025年预算支出总表", "单位：万元", HEADER, ROW);
        assertEquals(List.of("T3"), disclosure.getStatements().stream().map(Statement::getId).toList());
        assertEquals(List.of(), ReadTables.unread(disclosure));
        Disclosure picture = ReadTables.text("2025年预算收支总表", "单位名称：云溪县水务局", "单位：万元", "2025年预算支出总表", "单位：万元", HEADER, ROW);
        assertEquals(List.of("T1"), ReadTables.unread(picture), "a head without a table is a table that could not be read");
    }

    @Test
    void endsWhereAnotherTableLostItsTitle() {
        Disclosure disclosure = ReadTables.text("2025年项目支出预算表（本年预算）", "单位：万元", "项目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|单位资金", "河道清淤|9.00|9.00|||", "单位：万元",
                "项目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算", "上年河道清淤|5.00|5.00||");
        assertEquals(List.of("河道清淤 9.00 9.00 ~ ~ ~"), ReadTables.lines(ReadTables.statement(disclosure, "T12")));
        assertTrue(ReadTables.unread(disclosure).containsAll(List.of("untitled", "T13")), "the lost one may be any that the template requires and nobody found");
        assertFalse(ReadTables.unread(disclosure).contains("T12"));
    }

    @Test
    void saysThatAnEmptyTableUnderAStrangeTitleMayBeAnyThatIsMissing() {
        Disclosure disclosure = ReadTables.text("2025年基金来源表", "单位：万元", "项目|政府性基金收入预算", "合计|", "2025年预算支出总表", "单位：万元", HEADER, ROW);
        assertEquals(List.of("T3"), disclosure.getStatements().stream().map(Statement::getId).toList());
        assertTrue(ReadTables.unread(disclosure).containsAll(List.of("untitled", "T7")), ReadTables.unread(disclosure).toString());
        assertFalse(ReadTables.unread(disclosure).contains("T3"));
    }

    @Test
    void keepsAStatementPrintedTwiceApart() {
        Disclosure disclosure = ReadTables.text("2025年预算支出总表", HEADER, TOTAL, ROW, "2025年预算支出总表", HEADER, TOTAL, ROW);
        assertEquals(List.of("T3", "T3"), disclosure.getStatements().stream().map(Statement::getId).toList());
        assertEquals(2, disclosure.getStatements().get(0).getRows().size());
    }
}
