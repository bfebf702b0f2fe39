package org.yushen.reader.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;

/** Rows of many kinds, each on a small invented table. */
class StatementRowsTest {
    private static final String T2 = "2025年预算收入总表";
    private static final String T2_HEADER = "科目编码|科目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金|上年结转";
    private static final String T3 = "2025年预算支出总表";
    private static final String T3_HEADER = "科目编码|科目名称|合计|基本支出|项目支出";

    @Test
    void tellsBlankZeroAndMissingApart() {
        Statement statement = ReadTables.statement(ReadTables.text(T3, T3_HEADER, "213|农林水支出|5.00||5.00", "21303|水利|5.00|0.00|5.00"), "T3");
        assertEquals(List.of("213 农林水支出 5.00 ~ 5.00", "21303 水利 5.00 0.00 5.00"), ReadTables.lines(statement));
        Row row = statement.coded("213");
        assertEquals(CellState.BLANK, row.cell("基本支出").getState());
        assertNull(row.cell("单位资金"));
        assertEquals(2, row.cell("合计").getAmount().getDecimals());
        assertEquals(statement.coded("213"), statement.coded("21303").getParent());
        assertEquals(2, statement.coded("21303").getLevel());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"合计||9.00|4.00|5.00;first cell", "|合计|9.00|4.00|5.00;name cell", "|合 计|9.00|4.00|5.00;blank inside", "总计||9.00|4.00|5.00;other word"})
    void knowsTotalsWhereverTheyStand(String total, String where) {
        String row = "213|农林水支出|9.00|4.00|5.00";
        for (List<String> order : List.of(List.of(total, row), List.of(row, total))) {
            Statement statement = ReadTables.statement(ReadTables.text(T3, T3_HEADER, order.get(0), order.get(1)), "T3");
            assertEquals(2, statement.getRows().size(), where);
            assertEquals("9.00", statement.total().amount("合计").toPlainString(), where);
            assertNull(statement.total().getCode(), where);
            assertEquals("合计", statement.total().getItem(), where);
            assertFalse(statement.coded("213").isTotal(), where);
        }
    }

    @Test
    void repairsNumbersAndSaysSo() {
        Disclosure disclosure = ReadTables.text(T3, T3_HEADER, "合计||5840, 10|1840. 10|4000.00", "213|农林水支出|5840.10|1840.10|4000.00");
        Row total = ReadTables.statement(disclosure, "T3").total();
        Cell cell = total.cell("合计");
        assertEquals("5840.10", cell.getAmount().getValue().toPlainString());
        assertEquals("5840, 10", cell.getLocation().getRepaired());
        assertEquals("5840, 10", cell.getText());
        assertEquals("1840. 10", total.cell("基本支出").getLocation().getRepaired());
        assertNull(total.cell("项目支出").getLocation().getRepaired());
        assertEquals(List.of(), ReadTables.unread(disclosure));
    }

    @Test
    void leavesUnreadWhatIsNoNumber() {
        Disclosure disclosure = ReadTables.text(T3, T3_HEADER, "合计||9.00|4.0b.1|5.00", "213|农林水支出|9.00|4.00|—");
        Statement statement = ReadTables.statement(disclosure, "T3");
        assertEquals(List.of("合计 9.00 ? 5.00", "213 农林水支出 9.00 4.00 “—”"), ReadTables.lines(statement));
        assertEquals(List.of("T3"), ReadTables.unread(disclosure));
        assertEquals("4.0b.1", statement.total().cell("基本支出").getText());
    }

    @Test
    void believesLettersAmongDigitsWhenTheSumProvesThem() {
        Disclosure disclosure = ReadTables.text(T3, T3_HEADER, "合计||9.00|4.0O|5.00", "213|农林水支出|9.00|4.00|5.00", "21303|水利|9.00|7.0O|5.00");
        assertEquals(List.of("合计 9.00 4.00 5.00", "213 农林水支出 9.00 4.00 5.00", "21303 水利 9.00 ? 5.00"), ReadTables.lines(ReadTables.statement(disclosure, "T3")));
        assertEquals(List.of("T3"), ReadTables.unread(disclosure));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2130305|工程建设|30.00|20.00||||10.00;2130305 工程建设 30.00 20.00 ~ ~ ~ 10.00 ~;one blank lost",
        "2130305|工程建设|30.00|30.00|||||||7.00;2130305 工程建设 30.00 30.00 ~ ~ ~ ~ 7.00;two blanks gained",
        "工程建设|30.00|20.00||||10.00|;工程建设 30.00 20.00 ~ ~ ~ 10.00 ~;code lost",
        "2130305 工程建设|30.00|20.00||||10.00|;2130305 工程建设 30.00 20.00 ~ ~ ~ 10.00 ~;code and name fused",
        "2130305工程建设|30.00|20.00||||10.00|;2130305 工程建设 30.00 20.00 ~ ~ ~ 10.00 ~;code and name fused without a blank",
        "2130305|工程建设30.00|20.00||||10.00|;2130305 工程建设 30.00 20.00 ~ ~ ~ 10.00 ~;name and amount fused without a blank",
        "2130305|工程建设|30.0020.00||||10.00|;2130305 工程建设 30.00 20.00 ~ ~ ~ 10.00 ~;two amounts fused",
        "2130305|工程建设 30.00|20.00||||10.00|;2130305 工程建设 30.00 20.00 ~ ~ ~ 10.00 ~;name and amount fused",
        "2130305|工程建设||||||7.00;2130305 工程建设 ~ ~ ~ ~ ~ ~ 7.00;carry-over only, its total leaves the column beside it blank",
        "|2130305|工程建设|30.00|20.00||||10.00|;2130305 工程建设 30.00 20.00 ~ ~ ~ 10.00 ~;a tab in front"})
    void findsThePlaceOfBrokenRows(String row, String expected, String what) {
        Disclosure disclosure = ReadTables.text(T2, T2_HEADER, "合计||80.00|60.00||||20.00|7.00", "213|农林水支出|80.00|60.00||||20.00|7.00", "21303|水利|80.00|60.00||||20.00|7.00", row);
        Statement statement = ReadTables.statement(disclosure, "T2");
        assertEquals(expected, ReadTables.lines(statement).get(3), what);
        assertEquals(List.of(), ReadTables.unread(disclosure), what);
    }

    @Test
    void readsNoAmountOfARowWithoutASurePlace() {
        Disclosure disclosure = ReadTables.text(T2, T2_HEADER, "合计||90.00|60.00|10.00|||20.00|7.00", "213|农林水支出|90.00|60.00|10.00|||20.00|7.00", "21303|水利|70.00|60.00|10.00|7.00");
        assertEquals("21303 水利 ? ? ? ? ? ? ?", ReadTables.lines(ReadTables.statement(disclosure, "T2")).get(2), "10.00 may be of either fund");
        assertEquals(List.of("T2"), ReadTables.unread(disclosure));
        Disclosure told = ReadTables.text(T2, T2_HEADER, "合计||80.00|60.00||||20.00|7.00", "213|农林水支出|80.00|60.00||||20.00|7.00", "21303|水利|80.00|33.00||11.00|7.00");
        assertEquals("21303 水利 80.00 33.00 ~ ~ ~ 11.00 7.00", ReadTables.lines(ReadTables.statement(told, "T2")).get(2), "the total leaves it no other place; the slip is the paper's");
    }

    @Test
    void believesNoNumberThatWasCutAtTheEndOfItsLine() {
        Disclosure disclosure = ReadTables.text(T3, T3_HEADER, "合计||9.00|4.00|5.00", "213|农林水支出|9.00|4.00|5.00", "21303|水利|4.00|4.00|", "21305|扶贫|5.00||5.0", "2130599|其他|5.00||");
        assertEquals("21305 扶贫 5.00 ~ ?", ReadTables.lines(ReadTables.statement(disclosure, "T3")).get(3));
        assertEquals(List.of("T3"), ReadTables.unread(disclosure));
    }

    @Test
    void makesNoAmountOfTwoCellsThatRanTogether() {
        Disclosure disclosure = ReadTables.text(T3, T3_HEADER, "合计||9.00|4.00|5.00", "213|农林水支出|9.00|4.00|5.00", "21303|水利|4.004.00|", "21305|扶贫|5.00||5.00");
        assertEquals("21303 水利 4.00 4.00 ~", ReadTables.lines(ReadTables.statement(disclosure, "T3")).get(2));
        Disclosure unclear = ReadTables.text(T3, T3_HEADER, "合计||9.00|4.00|5.00", "213|农林水支出|9.00|4.00|5.00", "21303|水利|7.001.00||", "21305|扶贫|5.00||5.00");
        assertTrue(ReadTables.lines(ReadTables.statement(unclear, "T3")).get(2).contains("?"), "7001.00, or 7.00 and 1.00: nobody can tell");
        assertEquals(List.of("T3"), ReadTables.unread(unclear));
    }

    @Test
    void padsRowsOfATextThatLostItsTrailingBlanks() {
        Disclosure disclosure = ReadTables.text(T3, T3_HEADER, "合计||9.00|4.00|5.00", "213|农林水支出|9.00|4.00|5.00", "21303|水利|4.00|4.00", "2130305|工程建设|4.00|4.00", "21305|扶贫|5.00||5.00",
                "2025年政府性基金预算支出表", T3_HEADER, "合计", "注：本表无数据", "2025年财政拨款安排“三公”经费支出预算表", "项目|合计|一般公共预算|政府性基金预算|国有资本经营预算", "因公出国（境）费", "公务接待费|1.00|1.00", "合计|1.00|1.00");
        assertEquals(List.of("合计 9.00 4.00 5.00", "213 农林水支出 9.00 4.00 5.00", "21303 水利 4.00 4.00 ~", "2130305 工程建设 4.00 4.00 ~", "21305 扶贫 5.00 ~ 5.00"),
                ReadTables.lines(ReadTables.statement(disclosure, "T3")));
        assertEquals(List.of("合计 ~ ~ ~"), ReadTables.lines(ReadTables.statement(disclosure, "T8")));
        assertEquals(List.of("因公出国（境）费 ~ ~ ~ ~", "公务接待费 1.00 1.00 ~ ~", "合计 1.00 1.00 ~ ~"), ReadTables.lines(ReadTables.statement(disclosure, "T10")));
        assertEquals(List.of(), ReadTables.unread(disclosure));
    }

    @Test
    void leavesTheErrorsOfThePaperAlone() {
        Disclosure disclosure = ReadTables.text(T3, T3_HEADER, "合计||9.00|4.00|5.00", "213|农林水支出|9.00|5.00|5.00", "21303|水利|9.00||4.00");
        assertEquals(List.of("合计 9.00 4.00 5.00", "213 农林水支出 9.00 5.00 5.00", "21303 水利 9.00 ~ 4.00"), ReadTables.lines(ReadTables.statement(disclosure, "T3")));
        assertEquals(List.of(), ReadTables.unread(disclosure));
    }

    @Test
    void trustsAPageThatLostItsEmptyColumns() {
        Disclosure disclosure = ReadTables.text(T2, T2_HEADER, "合计||80.00|80.00|||||", "213|农林水支出|80.00|80.00|||||", "", "21303|水利|50.00|50.00|||", "2130305|工程建设|50.00|50.00|||", "2130306|工程运行|30.00|25.00|||");
        Statement statement = ReadTables.statement(disclosure, "T2");
        assertEquals("2130306 工程运行 30.00 25.00 ~ ~ ~ ~ ~", ReadTables.lines(statement).get(4), "the paper's own slip stays");
        assertEquals(List.of(), ReadTables.unread(disclosure));
    }

    @Test
    void rejoinsWrappedNames() {
        Statement projects = ReadTables.statement(ReadTables.text("2025年项目支出预算表（本年预算）", "项目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金",
                "农村饮水安全巩固提升工程|10.00|10.00||||", "（二期）维修养护|||||", "中型灌区 节水 改造|20.00|20.00||||", "水库除险加固", "|5.00|5.00||||"), "T12");
        assertEquals(List.of("农村饮水安全巩固提升工程（二期）维修养护 10.00 10.00 ~ ~ ~ ~", "中型灌区节水改造 20.00 20.00 ~ ~ ~ ~", "水库除险加固 5.00 5.00 ~ ~ ~ ~"), ReadTables.lines(projects));
        Statement items = ReadTables.statement(ReadTables.text("2025年一般公共预算安排基本支出分经济科目表", "部门预算支出经济科目名称|政府预算支出经济科目名称|合计|人员经费|公用经费", "合计||9.00|9.00|", "工资福利支出||9.00|9.00|",
                "机关事业单位基本养|社会保障缴费|9.00|9.00|", "老保险缴费||||"), "T6");
        assertEquals(List.of("合计 9.00 9.00 ~", "工资福利支出 9.00 9.00 ~", "机关事业单位基本养老保险缴费 9.00 9.00 ~"), ReadTables.lines(items));
    }

    @Test
    void givesAStrayCharacterBack() {
        Statement statement = ReadTables.statement(ReadTables.text("2025年预算收支总表", "项目|2025年|项目|2025年合计|当年预算安排|上年结转安排", "一、一般公共预算|9.00|十三、农林水支出|9.00|9.00|", "||二十九、债务发行费用支|||",
                "||出 三十、抗疫特别国债安排 的支出|||", "||山 二十二、国有资本经营预 算支出|||", "收入总计|9.00|支出总计|9.00|9.00|"), "T1");
        assertEquals(List.of("二十九、债务发行费用支出 ~ ~ ~", "三十、抗疫特别国债安排的支出 ~ ~ ~"), ReadTables.lines(statement).subList(2, 4));
        assertEquals("国有资本经营预算支出", statement.getRows().get(4).getItem());
    }

    @Test
    void saysThatAKeyRowIsMissing() {
        Disclosure disclosure = ReadTables.text("2025年预算收支总表", "项目|2025年|项目|2025年合计|当年预算安排|上年结转安排", "一、一般公共预算|9.00|十三、农林水支出|9.00|9.00|", "少人总计||支出总计|9.00|9.00|", "||и у х ш|||");
        assertEquals(List.of("T1/scrawl", "T1"), ReadTables.unread(disclosure));
        assertTrue(ReadTables.lines(ReadTables.statement(disclosure, "T1")).contains("少人总计 ?"), "what is printed stays; where the name is destroyed an amount may be");
        assertEquals("少人总计", ReadTables.statement(disclosure, "T1").row("收入总计").getName());
    }

    @Test
    void knowsTheRowsOfVehicleCosts() {
        Statement statement = ReadTables.statement(ReadTables.spans("2025年财政拨款安排“三公”经费支出预算表", "项目^2|2025年预算数~4", "合计|一般公共预算|政府性基金预算|国有资本经营预算", "因公出国（境）费~5",
                "公务接待费|1.00|1.00||", "公务用车购置及运行费|5.00|5.00||", "①公务用车购置费||||", "②公务用车运行维护费|5.00|5.00||", "合计|6.00|6.00||"), "T10");
        assertEquals("因公出国（境）费 ~ ~ ~ ~", ReadTables.lines(statement).get(0));
        assertEquals(List.of("公务用车购置费", "公务用车运行维护费"), statement.row("公务用车购置及运行费").getChildren().stream().map(Row::getItem).toList());
        assertEquals("6.00", statement.total().amount("合计").toPlainString());
    }

    @Test
    @Timeout(300)
    void readsMonstersInTime() {
        java.util.List<String> lines = new java.util.ArrayList<>(List.of(T2, T2_HEADER, "合计||80.00|60.00|1.00|1.00|1.00|17.00|7.00"));
        for (int i = 0; i < 5_000; i++) {
            lines.add("2130" + (100 + i % 900) + "|水利|80.00|33.00|11.00|7.00|");
        }
        lines.add(" ".repeat(200_000) + "x|" + "9".repeat(200_000) + "|" + "预算收支总表 ".repeat(30_000));
        lines.add(" ".repeat(200_000) + "表");
        Disclosure disclosure = ReadTables.text(lines.toArray(String[]::new));
        assertEquals("T2", disclosure.getStatements().get(0).getId());
        assertEquals(21, ReadTables.unread(disclosure).size(), "twenty notes and how many more there are");
    }
}
