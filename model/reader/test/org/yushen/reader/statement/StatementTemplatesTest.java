package org.yushen.reader.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;

/** Templates of other years and provinces, each on a small invented table. */
class StatementTemplatesTest {

    @Test
    void readsEconomicItemsWithTwoCodes() {
        Statement statement = ReadTables.statement(ReadTables.spans("2025年一般公共预算基本支出预算表", "部门预算支出经济分类科目~2|政府预算支出经济分类科目~2|本年预算~3", "科目编码|科目名称|科目编码|科目名称|合计|人员经费|公用经费",
                "301|工资福利支出|||9.00|9.00|", "30101|基本工资|50101|工资奖金津补贴|9.00|9.00|", "合计||||9.00|9.00|"), "T6");
        assertEquals(List.of("301 工资福利支出 9.00 9.00 ~", "30101 基本工资 9.00 9.00 ~", "合计 9.00 9.00 ~"), ReadTables.lines(statement));
        assertEquals("工资奖金津补贴", statement.getRows().get(1).getGovernmentItem());
        assertEquals(statement.getRows().get(0), statement.getRows().get(1).getParent());
    }

    @Test
    void takesNoOtherYearForThisOne() {
        Statement statement = ReadTables.statement(ReadTables.spans("2025年一般公共预算支出表", "科目编码^2|科目名称^2|2024年执行数^2|2025年预算数~3|比2024年执行数~2", "合计|基本支出|项目支出|增减额|增减%",
                "213|农林水支出|8.00|9.00|4.00|5.00|1.00|12.50", "合计||8.00|9.00|4.00|5.00|1.00|12.50"), "T5");
        assertEquals(List.of("科目编码", "科目名称", "null", "合计", "基本支出", "项目支出", "null", "null"), ReadTables.measures(statement));
        assertEquals("9.00", statement.total().amount("合计").toPlainString());
        Statement years = ReadTables.statement(ReadTables.spans("支出总表", "科目编码^2|科目名称^2|2024年预算数~3|2025年预算数~3", "合计|基本支出|项目支出|合计|基本支出|项目支出", "合计||8.00|4.00|4.00|9.00|4.00|5.00"), "T3");
        assertEquals("9.00", years.total().amount("合计").toPlainString());
        assertEquals("4.00", years.total().amount("基本支出").toPlainString());
    }

    @Test
    void readsProjectsBesideTheirUnits() {
        Statement statement = ReadTables.statement(ReadTables.spans("2025年项目支出预算表（本年预算）", "序号|单位名称|项目名称|合计|一般公共预算|单位资金", "合计|||9.00|7.00|2.00", "1|云溪县水务局^2|河道清淤|7.00|7.00|", "2|水质监测|2.00||2.00"), "T12");
        assertEquals(List.of("合计 9.00 7.00 2.00", "河道清淤 7.00 7.00 ~", "水质监测 2.00 ~ 2.00"), ReadTables.lines(statement));
        assertTrue(statement.total() != null);
    }

    @Test
    void readsWordRowsWhoseBordersAreShifted() {
        Statement statement = ReadTables.statement(ReadTables.spans("2025年预算支出总表", "科目编码|科目名称|合计~2|基本支出~2|项目支出~2", "213|农林水支出|9.00|4.00~3|5.00~2", "21303|水利||4.00~3|5.00~2", "合计|~1|9.00~2|4.00~2|5.00~2"), "T3");
        assertEquals(List.of("213 农林水支出 9.00 4.00 5.00", "21303 水利 ~ 4.00 5.00"), ReadTables.lines(statement).subList(0, 2));
    }

    @Test
    void readsThreeListsBesideEachOther() {
        Statement statement = ReadTables.statement(ReadTables.spans("收支预算总表", "收入~2|支出~4", "项目名称^2|金额^2|功能分类~2|支出用途~2", "功能科目名称|金额|项目名称|金额", "一、财政拨款|9.00|一、一般公共服务支出||一、基本支出|4.00",
                "二、其他资金||十二、农林水支出|9.00|二、项目支出|5.00", "收入合计|9.00|支出合计|9.00|支出合计|9.00"), "T1");
        assertEquals(List.of(Side.INCOME, Side.EXPENDITURE, Side.EXPENDITURE), statement.getRows().subList(0, 3).stream().map(row -> row.getSide()).toList());
        assertEquals("一、基本支出 4.00", ReadTables.lines(statement).get(2));
    }

    @Test
    void readsIncomeCodesOfNineDigits() {
        Statement statement = ReadTables.statement(ReadTables.text("2025年政府性基金预算收入表", "收入科目编码|科目名称|政府性基金收入预算", "103|非税收入|9.00", "1030148|国有土地使用权出让收入|9.00", "103014801|土地出让价款收入|9.00", "合计||9.00"), "T7");
        assertEquals(List.of("103 非税收入 9.00", "1030148 国有土地使用权出让收入 9.00", "103014801 土地出让价款收入 9.00", "合计 9.00"), ReadTables.lines(statement));
    }

    @Test
    void passesRunningHeadsAndContinuedTitles() {
        String head = "云溪县水务局2025年度单位预算公开";
        Disclosure disclosure = ReadTables.text(head, "二〇二五年项目支出预算表（本年预算） 单位：万元", "项目名称|合计|一般公共预算", "河道清淤|9.00|9.00", "- 3 -", head, "二〇二五年项目支出预算表（本年预算）（续）", "项目名称|合计|一般公共预算",
                "水质监测|2.00|2.00", "续表", "防汛物资|1.00|1.00");
        assertEquals(1, disclosure.getStatements().size());
        Statement statement = disclosure.getStatements().get(0);
        assertEquals(List.of("河道清淤 9.00 9.00", "水质监测 2.00 2.00", "防汛物资 1.00 1.00"), ReadTables.lines(statement));
        assertEquals(2025, statement.getYear());
        assertEquals("万元", statement.getMoneyUnit());
    }

    @Test
    void keepsBlankProjectsOfWordApart() {
        Statement statement = ReadTables.statement(ReadTables.spans("2025年项目支出预算表（本年预算）", "项目名称|合计|一般公共预算", "河道清淤|9.00|9.00", "水质监测||", "防汛物资|1.00|1.00"), "T12");
        assertEquals(List.of("河道清淤 9.00 9.00", "水质监测 ~ ~", "防汛物资 1.00 1.00"), ReadTables.lines(statement));
    }
}
