package org.yushen.reader.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yushen.model.disclosure.DisclosureKind;

class CoverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "某县水务局|2024年度单位预算公开#某县水务局#2024#UNIT_BUDGET",
            "某县水务局|某县水务局|2024年度单位预算公开#某县水务局#2024#UNIT_BUDGET",
            "某县水务局 2024年度单位预算公开#某县水务局#2024#UNIT_BUDGET",
            "某省某市|水利和水务事业|发展中心|2024年度|单位预算公开#某省某市水利和水务事业发展中心#2024#UNIT_BUDGET",
            "2024年某县水务局部门预算公开说明#某县水务局#2024#DEPARTMENT_BUDGET",
            "某镇人民政府|二〇二四年部门预算公开#某镇人民政府#2024#DEPARTMENT_BUDGET",
            "某县第一中学2023年度部门决算公开#某县第一中学#2023#FINAL_ACCOUNT",
            "附件2|某县人民医院|2025 年度单位预算公开报告|2025年2月10日#某县人民医院#2025#UNIT_BUDGET",
            "2025年度单位预算公开|单位名称：某县妇幼保健院#某县妇幼保健院#2025#UNIT_BUDGET",
            "某县水务局|2024年预算信息公开#某县水务局#2024#UNIT_BUDGET",
            "二○二三年某县文化馆单位预算公开#某县文化馆#2023#UNIT_BUDGET"})
    void coversTellUnitYearAndKind(String lines, String unit, int year, DisclosureKind kind) {
        String[] paper = (lines + "|目录|第一部分 概况.....1|第一部分 概况|一、本单位职责|负责。").split("\\|");
        PaperFacts facts = Papers.facts(paper);
        assertEquals(unit, facts.unit());
        assertEquals(year, facts.year());
        assertEquals(kind, facts.kind());
    }

    @Test
    void headsOfTheStatementsTellWhatTheCoverDoesNot() {
        PaperFacts facts = Papers.facts("2024年预算收支总表", "单位名称：某县水务局", "金额单位：元", "项目\t合计", "甲\t1.00", "2024年预算收入总表", "单位名称：某县水务局　　　　单位：元", "科目\t合计", "208\t1.00",
                "2024年“三公”经费支出预算表", "单位:万元", "项目\t合计", "接待\t1.00");
        assertEquals("某县水务局", facts.unit());
        assertEquals(2024, facts.year());
        assertEquals("元", facts.moneyUnit());
        assertEquals(DisclosureKind.UNIT_BUDGET, facts.kind());
    }

    /** A cover may be a picture. */
    @Test
    void sentencesTellTheUnitWhereNothingElseDoes() {
        PaperFacts facts = Papers.facts("目录", "第三部分 2019年度部门预算情况说明", "第三部分 2019年度部门预算情况说明", "一、收支预算总体情况说明", "云溪县水务局2019年度收入、支出预算总计20.00万元。",
                "本部门2019年度收入预算20.00万元。", "二、财政拨款收支预算总体情况说明", "云溪县水务局2019年度财政拨款收、支总预算20.00万元。", "三、一般公共预算支出预算情况说明", "云溪县水务局2019年一般公共预算财政拨款支出预算20.00万元。");
        assertEquals("云溪县水务局", facts.unit());
        assertNull(Papers.facts("一、收入预算情况说明", "云溪县水务局2019年度收入预算总计20.00万元。").unit());
    }

    @Test
    void statementsOfAFinalAccountTellItsKind() {
        assertEquals(DisclosureKind.FINAL_ACCOUNT, Papers.facts("收入支出决算总表", "单位：万元", "项目\t决算数", "甲\t1.00", "收入决算表", "科目\t合计", "208\t1.00").kind());
    }

    @Test
    void whatIsNotToldStaysUnknown() {
        PaperFacts facts = Papers.facts("会议通知", "请各位按时参加。");
        assertNull(facts.unit());
        assertNull(facts.year());
        assertNull(facts.moneyUnit());
    }
}
