package org.yushen.reader.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;

/** Headers of many kinds, each on a small invented table. */
class StatementHeadersTest {
    @Test
    void readsMergedHeadersWithoutKnownSpans() {
        Statement statement = ReadTables.statement(ReadTables.text("2025年预算收入总表", "单位名称：云溪县水务局", "单位：万元",
                "项目||本年收入||||||上年结转", "科目编码|科目名称|合计|一般公共预算|政府性基金|国有资本经营预算|财政专户管理资金|单位资金|",
                "合计||120.00|100.00||||20.00|3.50", "213|农林水支出|120.00|100.00||||20.00|3.50"), "T2");
        assertEquals(List.of("项目/科目编码", "项目/科目名称", "本年收入/合计", "本年收入/一般公共预算", "本年收入/政府性基金", "本年收入/国有资本经营预算",
                "本年收入/财政专户管理资金", "本年收入/单位资金", "上年结转"), ReadTables.paths(statement));
        assertEquals(List.of("合计 120.00 100.00 ~ ~ ~ 20.00 3.50", "213 农林水支出 120.00 100.00 ~ ~ ~ 20.00 3.50"), ReadTables.lines(statement));
        assertEquals("云溪县水务局", statement.getUnitName());
        assertEquals("万元", statement.getMoneyUnit());
        assertTrue(statement.isMoneyUnitPrinted());
    }

    @Test
    void readsMergedHeadersWithSpans() {
        Statement statement = ReadTables.statement(ReadTables.spans("2025年预算收入总表", "单位：万元",
                "项目~2|本年收入~6|上年结转^2", "科目编码|科目名称|合计|一般公共预算|政府性基金|国有资本经营预算|财政专户管理资金|单位资金",
                "合计||120.00|100.00||||20.00|3.50"), "T2");
        assertEquals("上年结转", ReadTables.paths(statement).get(8));
        assertEquals("本年收入/单位资金", ReadTables.paths(statement).get(7));
        assertEquals(List.of("合计 120.00 100.00 ~ ~ ~ 20.00 3.50"), ReadTables.lines(statement));
    }

    /** Whether or not the 元 that was cut off is found again. */
    @Test
    void aCutMoneyUnitIsTenThousand() {
        for (String below : List.of("单位名称：云溪县水务局    元", "单位名称：云溪县水务局")) {
            Statement statement = ReadTables.statement(ReadTables.text("2025年预算支出总表", "单位：万", below, "科目编码|科目名称|合计|基本支出|项目支出",
                    "合计||9.00|4.00|5.00", "213|农林水支出|9.00|4.00|5.00"), "T3");
            assertEquals("万元", statement.getMoneyUnit(), below);
            assertTrue(statement.isMoneyUnitPrinted(), below);
            assertEquals("云溪县水务局", statement.getUnitName(), below);
        }
    }

    /** A blank behind the year does not make two columns of a header over three. */
    @Test
    void keepsAYearWithTheHeaderThatItStandsBefore() {
        Statement statement = ReadTables.statement(ReadTables.text("2025年项目支出预算表（本年预算）", "单位：万元", "项目名称|合计|2025年 财政拨款|||单位资金",
                "||一般公共预算|政府性基金预算|国有资本经营预算|", "河道清淤|10.00|4.00|3.00|2.00|1.00", "水质监测|20.00|8.00|6.00|4.00|2.00"), "T12");
        assertEquals(List.of("河道清淤 10.00 4.00 3.00 2.00 1.00", "水质监测 20.00 8.00 6.00 4.00 2.00"), ReadTables.lines(statement));
        assertEquals("2025年财政拨款/国有资本经营预算", ReadTables.paths(statement).get(4));
    }

    @Test
    void partsCodeAndNameInOneColumn() {
        Statement statement = ReadTables.statement(ReadTables.text("2025年预算支出总表", "单位：万元", "科目编码及名称|合计|基本支出|项目支出", "合计|9.00|4.00|5.00",
                "213 农林水支出|9.00|4.00|5.00", "21303水利|9.00|4.00|5.00", "2130301-行政运行|4.00|4.00|"), "T3");
        assertEquals(List.of("合计 9.00 4.00 5.00", "213 农林水支出 9.00 4.00 5.00", "21303 水利 9.00 4.00 5.00", "2130301 行政运行 4.00 4.00 ~"), ReadTables.lines(statement));
    }

    @Test
    void leavesColumnNumbersOut() {
        Statement statement = ReadTables.statement(ReadTables.text("2025年项目支出预算表（本年预算）", "单位：万元",
                "项目名称|合计|2025年财政拨款|||财政专户管理资金|单位资金", "||一般公共预算|政府性基金预算|国有资本经营预算||", "1|2|3|4|5|6|7", "云溪县水务局|30.00|30.00||||",
                "河道清淤|10.00|10.00||||", "水质监测|20.00|20.00||||"), "T12");
        assertEquals(List.of("云溪县水务局 30.00 30.00 ~ ~ ~ ~", "河道清淤 10.00 10.00 ~ ~ ~ ~", "水质监测 20.00 20.00 ~ ~ ~ ~"), ReadTables.lines(statement));
        assertEquals(List.of(1, 2, 2), statement.getRows().stream().map(row -> row.getLevel()).toList());
        assertEquals(statement.getRows().get(0), statement.getRows().get(2).getParent());
    }

    @Test
    void knowsColumnNumberRows() {
        for (String row : List.of("栏次||1|2|3", "1|2|3|4", "|1|2|3=4+5|4", "甲|乙|1|2", "1 2||3|4|5", "1|2|3|5|6", "—|—|1|2", "\ufffd\ufffd资金|2|3|4|5")) {
            Statement statement = ReadTables.statement(ReadTables.text("2025年预算支出总表", "科目编码|科目名称|合计|基本支出|项目支出", row,
                    "合计||300.00|100.00|200.00", "213|农林水支出|300.00|100.00|200.00", "21303|水利|300.00|100.00|200.00"), "T3");
            assertEquals(3, statement.getRows().size(), row);
        }
    }

    @Test
    void partsTwoListsBesideEachOther() {
        Disclosure disclosure = ReadTables.text("2025年财政拨款收支总表", "单位：万元", "收入||支出||||", "项目|金额|项目|金额|||", "|||小计|一般公共预算|政府性基金预算|国有资本经营预算",
                "一、一般公共预算|90.00|一、一般公共服务支出||||", "二、政府性基金预算||二、外交支出||||", "||十三、农林水支出|95.00|95.00||", "本年收入合计|90.00|本年支出合计|95.00|95.00||",
                "上年财政拨款结转|5.00|年终结转||||", "一、一般公共预算|5.00|||||", "收入总计|95.00|支出总计|95.00|95.00||");
        Statement statement = ReadTables.statement(disclosure, "T4");
        assertEquals(List.of("一、一般公共预算 90.00", "一、一般公共服务支出 ~ ~ ~ ~", "二、政府性基金预算 ~", "二、外交支出 ~ ~ ~ ~", "十三、农林水支出 95.00 95.00 ~ ~",
                "本年收入合计 90.00", "本年支出合计 95.00 95.00 ~ ~", "上年财政拨款结转 5.00", "年终结转 ~ ~ ~ ~", "一、一般公共预算 5.00", "收入总计 95.00", "支出总计 95.00 95.00 ~ ~"),
                ReadTables.lines(statement));
        assertEquals(Side.INCOME, statement.getRows().get(0).getSide());
        assertEquals(Side.EXPENDITURE, statement.getRows().get(1).getSide());
        assertEquals("农林水支出", statement.getRows().get(4).getItem());
        assertEquals("上年财政拨款结转", statement.getRows().get(9).getParent().getItem());
        assertTrue(statement.row("支出总计").isTotal());
        assertEquals(List.of(), ReadTables.unread(disclosure));
    }

    @Test
    void readsBothNamesOfEconomicItems() {
        Statement statement = ReadTables.statement(ReadTables.spans("2025年一般公共预算安排基本支出分经济科目表（不含上年结转）", "部门预算支出经济科目名称^2|政府预算支出经济科目名称^2|2025年预算数~3",
                "合计|人员经费|公用经费", "合计||80.00|70.00|10.00", "工资福利支出||70.00|70.00|", "基本工资^2|工资奖金津补贴|40.00|40.00|", "工资福利支出|30.00|30.00|", "商品和服务支出||10.00||10.00",
                "办公费|办公经费|10.00||10.00"), "T6");
        assertEquals(List.of("合计 80.00 70.00 10.00", "工资福利支出 70.00 70.00 ~", "基本工资 40.00 40.00 ~", "30.00 30.00 ~", "商品和服务支出 10.00 ~ 10.00", "办公费 10.00 ~ 10.00"),
                ReadTables.lines(statement));
        assertEquals("工资奖金津补贴", statement.getRows().get(2).getGovernmentItem());
        assertEquals("工资福利支出", statement.getRows().get(3).getGovernmentItem());
        assertEquals(List.of(0, 1, 2, 2, 1, 2), statement.getRows().stream().map(row -> row.getLevel()).toList());
        assertEquals("工资福利支出", statement.getRows().get(3).getParent().getName());
    }

    @Test
    void joinsCodesInThreeColumns() {
        Statement statement = ReadTables.statement(ReadTables.spans("2025年部门支出预算总表", "单位：元", "项目~4|支出预算~3", "功能分类科目编码~3|功能分类科目名称^2|合计^2|基本支出^2|项目支出^2", "类|款|项",
                "213|||农林水支出|3,000|1,000|2,000", "213|03||水利|3,000|1,000|2,000", "|03|05|水利工程建设|2,000|0|2,000", "合计~4|3,000|1,000|2,000"), "T3");
        assertEquals(List.of("213 农林水支出 3000 1000 2000", "21303 水利 3000 1000 2000", "2130305 水利工程建设 2000 0 2000", "合计 3000 1000 2000"), ReadTables.lines(statement));
        assertEquals("元", statement.getMoneyUnit());
        assertEquals(List.of(1, 2, 3, 0), statement.getRows().stream().map(row -> row.getLevel()).toList());
        assertTrue(statement.getRows().get(3).isTotal());
    }

    @Test
    void takesTheWordsBehindTheCodesForTheNameWhateverTheirHeader() {
        Statement statement = ReadTables.statement(ReadTables.spans("2025年一般公共预算基本支出经济分类预算表", "单位：元", "项目~3|基本支出~3", "经济分类科目编码~2|本级所列事项^2|合计^2|人员经费^2|公用经费^2", "类|款",
                "301||工资福利支出|3,000|3,000|", "301|1|基本工资|3,000|3,000|", "302||商品和服务支出|500||500", "302|01|办公费|500||500", "合计~3|3,500|3,000|500"), "T6");
        assertEquals(List.of("301 工资福利支出 3000 3000 ~", "30101 基本工资 3000 3000 ~", "302 商品和服务支出 500 ~ 500", "30201 办公费 500 ~ 500", "合计 3500 3000 500"), ReadTables.lines(statement));
    }

    @Test
    void readsHeadersWhoseTextWasFusedOrBroken() {
        Statement statement = ReadTables.statement(ReadTables.text("2025年预算收支总表", "收入|||支出|||", "项目 2025年||项目|2025年合计|当年预算安排|上年结转安 排|", "一、一般公共预算|50.00|十三、农林水支出|60.00|50.00|10.00|",
                "本年收入合计|50.00|本年支出合计|60.00|50.00|10.00|", "上年结转|10.00|年终结转||||", "收入总计|60.00|支出总计|60.00|50.00|10.00|"), "T1");
        assertEquals(List.of("项目", "2025年", "项目", "2025年合计", "当年预算安排", "上年结转安排"), ReadTables.paths(statement));
        assertEquals(List.of("项目", "金额", "项目", "合计", "当年预算安排", "上年结转"), ReadTables.measures(statement));
        assertEquals("收入总计 60.00", ReadTables.lines(statement).get(6));
    }

    @Test
    void joinsASpanningHeaderCutIntoColumns() {
        Statement statement = ReadTables.statement(ReadTables.text("2025年项目支出预算表（本年预算）", "||2025|年财政拨|款||", "项目名称|合计|一般公共预算|政府性 基金预 算|国有资本经营 预算|财政专户管理 资金|单位资金", "1|2|3|4|5|6|7",
                "河道清淤|10.00|10.00||||"), "T12");
        assertEquals(List.of("项目名称", "合计", "2025年财政拨款/一般公共预算", "2025年财政拨款/政府性基金预算", "2025年财政拨款/国有资本经营预算", "财政专户管理资金", "单位资金"), ReadTables.paths(statement));
    }

    @Test
    void namesADestroyedHeaderOnlyWhenLayoutAndSumsAgree() {
        Disclosure proven = ReadTables.text("2025年预算支出总表", "科目编码|科目名称|A ii|75E 17|项目支出", "合计||300.00|100.00|200.00", "213|农林水支出|300.00|100.00|200.00");
        assertEquals(List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"), ReadTables.measures(ReadTables.statement(proven, "T3")));
        assertEquals("合计 300.00 100.00 200.00", ReadTables.lines(ReadTables.statement(proven, "T3")).get(0));
        assertEquals(List.of(), ReadTables.unread(proven));

        Disclosure unproven = ReadTables.text("2025年预算支出总表", "科目编码|科目名称|A ii|75E 17|项目支出", "合计||300.00|150.00|200.00", "213|农林水支出|300.00|150.00|200.00");
        Statement statement = ReadTables.statement(unproven, "T3");
        assertEquals("合计 ? ? 200.00", ReadTables.lines(statement).get(0));
        assertEquals(List.of("T3", "T3"), ReadTables.unread(unproven));
        assertFalse(statement.isEmpty());
    }

    @Test
    void readsNoAmountUnderAHeaderLineThatSlipped() {
        Disclosure shifted = ReadTables.text("2025年项目支出预算表（本年预算）", "项目名称|合计|2025年财政拨款|||财政专户管理资金|单位资金", "|一般公共预算|政府性基金预算|国有资本经营预算|||",
                "河道清淤|10.00|7.00|3.00|||", "水质监测|20.00|20.00||||", "防汛物资|5.00|5.00||||");
        Statement statement = ReadTables.statement(shifted, "T12");
        assertEquals(List.of("项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金"), ReadTables.measures(statement), "the layout and the sums name them");
        assertEquals("河道清淤 10.00 7.00 3.00 ~ ~ ~", ReadTables.lines(statement).get(0));

        Disclosure unproven = ReadTables.text("2025年项目支出预算表（本年预算）", "项目名称|合计|2025年财政拨款|||财政专户管理资金|单位资金", "|一般公共预算|政府性基金预算|国有资本经营预算|||",
                "河道清淤|10.00|7.00|1.00|||", "水质监测|20.00|21.00||||", "防汛物资|5.00|6.00||||");
        assertEquals("河道清淤 ? ? ? ? ? ?", ReadTables.lines(ReadTables.statement(unproven, "T12")).get(0));
        assertEquals(List.of("T12"), ReadTables.unread(unproven));
    }

    @Test
    void keepsUnknownButCleanHeadersAsPrinted() {
        Statement statement = ReadTables.statement(ReadTables.text("2025年预算支出总表", "科目编码|科目名称|合计|基本支出|项目支出|单位预留机动经费", "合计||310.00|100.00|200.00|10.00", "213|农林水支出|310.00|100.00|200.00|10.00"), "T3");
        assertEquals("单位预留机动经费", ReadTables.paths(statement).get(5));
        assertEquals("null", ReadTables.measures(statement).get(5));
        assertEquals("合计 310.00 100.00 200.00 10.00", ReadTables.lines(statement).get(0));
    }

    @Test
    void dashesUnderAmountsDoNotContradictTheirHeader() {
        Disclosure disclosure = ReadTables.text("2025年一般公共预算“三公”经费支出预算表", "项目|2025年预算数|||", "|合计|一般公共预算|政府性基金预算|国有资本经营预算",
                "因公出国（境）费|-|-||", "公务接待费|—|—||", "公务用车购置及运行费|-|-||", "合计|-|-||");
        assertEquals(List.of(), ReadTables.unread(disclosure));
        assertEquals("合计", ReadTables.measures(ReadTables.statement(disclosure, "T10")).get(1));
    }

    @Test
    void knowsAHeaderWhoseLabelsLostTheTabBetweenThem() {
        String[] rows = {"合计||300.00|100.00|200.00", "213|农林水支出|300.00|100.00|200.00", "21303|水利|300.00|100.00|200.00"};
        for (String header : List.of("科目编码|科目名称|合计基本支出|项目支出", "科目编码|科目名称合计|基本支出|项目支出", "科目编码|科目名称||合计|基本支出|项目支出")) {
            Disclosure disclosure = ReadTables.text("2025年预算支出总表", header, rows[0], rows[1], rows[2]);
            Statement statement = ReadTables.statement(disclosure, "T3");
            assertEquals(List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"), ReadTables.measures(statement), header);
            assertEquals("213 农林水支出 300.00 100.00 200.00", ReadTables.lines(statement).get(1), header);
        }
        Disclosure unproven = ReadTables.text("2025年预算支出总表", "科目编码|科目名称|合计基本支出|项目支出", "合计||300.00|100.00|900.00", "213|农林水支出|300.00|100.00|900.00", "21303|水利|300.00|100.00|900.00");
        assertEquals("213 农林水支出 ? ? ?", ReadTables.lines(ReadTables.statement(unproven, "T3")).get(1));
        assertEquals(List.of("T3"), ReadTables.unread(unproven));
    }

    @Test
    void namesTheColumnsOfAHeaderThatLostItsLabels() {
        Statement statement = ReadTables.statement(ReadTables.text("2025年预算支出总表", "项目||2025年预算数||", "合计||300.00|100.00|200.00", "213|农林水支出|300.00|100.00|200.00"), "T3");
        assertEquals(List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"), ReadTables.measures(statement));
    }
}
