package org.yushen.reader.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yushen.reader.Checkout;

class TitleRecognitionTest {
    private final TitleRecognition titles = new TitleRecognition(Checkout.profiles().get("shanxi-2025"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2025年预算收支总表;T1", "表一 2025年预算收支总表;T1", "表12025年预算收支总表;T1", "一、2024年预算收支总表;T1", "预算公开表1 2025年预算收支总表;T1",
            "2025年部门收支总表;T1", "云溪县水务局2025年收支总表;T1", "2025年云溪县第一中学预算收支总表;T1", "部门预算公开表1：收支预算总表;T1", "公开01表 收支预算总表;T1", "## 2023年预算收入总表;T2",
            "2025年度单位支出预算总表;T3", "附表4 财政拨款收支总表;T4", "2025年一般公共预算支出预算表（不含上年结转）;T5", "2025年一般公共预算支出预算表(不含上年结转);T5",
            "表六2025年一般公共预算安排基本支出分经济科目表（不含上年结转）;T6", "（七）政府性基金预算收入表;T7", "2025年政府性基金预算支出表;T8", "2025年国有资本经营预算收支预算表（不含上年结转）;T9",
            "2023年国有资本经营预算收入预算表;T9-income", "2023年国有资本经营预算支出预算表;T9-expenditure", "2025年财政拨款安排“三公”经费支出预算表;T10", "2023年一般公共预算\"三公\"经费支出预算表;T10",
            "2025年“三公”经费预算财政拨款情况统计表;T10", "2023年机关运行经费预算财政拨款情况统计表;T11", "2025年项目支出预算表（本年预算）;T12", "2025年项目支出预算表;T12",
            "2025年项目支出预算表(上年结转);T13", "2025年一般公共顶算支出预算表;T5", "2025年政府性基金预算收入情况表（不含上年结转）;T7", "国有资本经营预算收支总体情况表;T9",
            "云岭县河道管理所2025年一般公共预算支出预算表（不含上年结转）;T5", "云岭县河道管理所2025年国有资本经营预算收支情况表（不含上年结转）;T9", "2 0 2 5 年 一 般 公 共 预 算 安 排 基 本 支 出 分 经 济 科 目 表 （ 不 含 上 年 结 转 ）;T6", "2025年“三公”经费安排情况表;T10", "2025年机关运行经费预算安排情况统计表;T11", "2025年单位支出预算安排总表;T3", "部门预算项目支出安排表;T12", "2025年财政拨款预算收支情况总表;T4", "表十三 2025年项目支出预算表（上年结转）;T13"})
    void knowsTitlesByTheirWords(String line, String id) {
        assertEquals(id, titles.known(line, ReadTables.UNIT).orElseThrow(() -> new AssertionError(line)).kind().getLiteral());
    }

    @ParameterizedTest
    @ValueSource(strings = {"国有资本经营预算支出", "二十二、国有资本经营预算支出", "详见2025年预算收支总表", "政府采购收支总表", "预算收支总表说明", "项目支出绩效目标表", "2025年预算收支总表 3", "政府性基金收入预算", "收支总表如下表", "2025年预算表", "预算情况总表", "政府采购预算安排情况表",
            "一般公共预算收支情况表", "基本支出情况表"})
    void takesNothingElseForATitle(String line) {
        assertTrue(titles.known(line, ReadTables.UNIT).isEmpty(), line);
    }

    @Test
    void keepsLabelYearAndTextApart() {
        StatementTitle title = titles.known("表五 2025年一般公共预算支出预算表（不含上年结转）", null).orElseThrow();
        assertEquals("表五", title.label());
        assertEquals(2025, title.year());
        assertEquals("2025年一般公共预算支出预算表（不含上年结转）", title.text());
        assertEquals("预算公开表10", titles.loneLabel("预算公开表10"));
        assertEquals("表一", titles.loneLabel("表一"));
        assertEquals(null, titles.loneLabel("表一 2025年预算收支总表"));
    }

    @Test
    void namesUnknownStatementsByTheirTitle() {
        StatementTitle title = titles.other("公开12表：云溪县水务局2025年政府采购支出预算表", ReadTables.UNIT).orElseThrow();
        assertEquals("政府采购支出预算表", title.shortName());
        assertEquals("公开12表", title.label());
        assertTrue(titles.other("云溪县项目支出绩效目标表", ReadTables.UNIT).isEmpty());
        assertTrue(titles.other("政府购买服务指导性目录表", ReadTables.UNIT).isEmpty());
    }
}
