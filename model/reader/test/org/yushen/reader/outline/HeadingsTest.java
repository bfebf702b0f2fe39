package org.yushen.reader.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yushen.reader.Checkout;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.profile.TemplateProfile;

class HeadingsTest {

    @Test
    void partsAndSectionsOfAnOrdinaryPaper() {
        Outline outline = Papers.outline("某县水务局", "2024年度单位预算公开", "目录", "第一部分 概况.....1", "一、本单位职责.....1", "二、机构设置情况.....1",
                "第二部分 2024年单位预算报表.....2", "第三部分 2024年度单位预算情况说明.....9", "一、收入预算情况说明.....9", "第四部分 名词解释.....12", "",
                "第一部分 概况", "一、本单位职责", "负责全县水利工作。", "二、机构设置情况", "下设三个科室。", "第二部分 2024年单位预算报表", "2024年预算收支总表", "单位：万元",
                "项目\t合计", "一、农林水支出\t12.50", "第三部分 2024年度单位预算情况说明", "一、收入预算情况说明", "2024年收入预算12.50万元。", "第四部分 名词解释", "一、基本支出：指为保障机构运转发生的支出。");
        assertEquals(List.of("1:概况:概况", "2:2024年单位预算报表:报表", "3:2024年度单位预算情况说明:说明", "4:名词解释:名词解释"), Papers.parts(outline));
        assertEquals(List.of("1:一:本单位职责:职责", "1:二:机构设置情况:机构", "3:一:收入预算情况说明:N2"), Papers.sections(outline));
        assertEquals(List.of("负责全县水利工作。"), outline.section("职责").texts().stream().map(TextBlock::text).toList());
        assertEquals(2, outline.cover().size());
    }

    @Test
    void listItemsUnderASectionAreNoSections() {
        Outline outline = Papers.outline("第一部分 单位概况", "一、主要职责", "一、贯彻执行国家水利法律法规；", "二、负责水资源管理", "三、负责防汛抗旱", "四、完成县委、县政府交办的其他任务。", "二、机构设置", "一、办公室", "二、规划科",
                "第二部分 名词解释");
        assertEquals(List.of("1:一:主要职责:职责", "1:二:机构设置:机构"), Papers.sections(outline));
        assertEquals(4, outline.section("职责").texts().size());
    }

    @Test
    void dutiesThatSpeakOfOtherTopicsAreNoSections() {
        Outline outline = Papers.outline("第一部分 单位概况", "一、主要职责", "一、负责政府采购", "二、负责国有资产占有使用情况登记", "三、承担绩效管理", "四、职责范围内的其他工作", "二、机构设置", "三个科室。");
        assertEquals(List.of("1:一:主要职责:职责", "1:二:机构设置:机构"), Papers.sections(outline));
    }

    @Test
    void bulletedItemsAreNoSections() {
        Outline outline = Papers.outline("第一部分 概况", "一、本单位职责", "- 二、机构设置情况", "• 二、机构设置情况");
        assertEquals(List.of("1:一:本单位职责:职责"), Papers.sections(outline));
    }

    @Test
    void unknownSectionsCountWhenTheContentsNameThem() {
        Outline outline = Papers.outline("目录", "第三部分 单位预算情况说明\t1", "一、收入预算情况说明\t1", "二、乡村振兴资金安排\t2", "第三部分 单位预算情况说明", "一、收入预算情况说明", "共12.50万元。", "二、乡村振兴资金安排", "无。");
        assertEquals(List.of("3:一:收入预算情况说明:N2", "3:二:乡村振兴资金安排:null"), Papers.sections(outline));
    }

    @Test
    void unknownSectionsCountInTheirTurnWhereThereAreNoContents() {
        Outline outline = Papers.outline("第三部分 单位预算情况说明", "一、收入预算情况说明", "共12.50万元。", "二、乡村振兴资金安排", "无此项安排。", "五、另外的一句", "没有编号顺序。");
        assertEquals(List.of("3:一:收入预算情况说明:N2", "3:二:乡村振兴资金安排:null"), Papers.sections(outline));
    }

    @Test
    void unnumberedHeadingsCountWhenTheContentsNumberThem() {
        Outline outline = Papers.outline("目录", "一、部门主要职能……", "二、名词解释……", "三、部门预算编制说明……", "四、其他相关情况说明……", "五、项目经费情况说明……",
                "某县水务局（部门）主要职能", "主要职能包括：", "一、负责水资源管理", "二、完成其他任务。", "名词解释", "（一）基本支出：指为保障机构运转发生的支出。", "2024年部门预算编制说明",
                "2024年，某县水务局收入预算12.50万元。", "其他相关情况说明", "一、政府采购预算情况", "无。", "二、绩效目标设置情况", "无。", "项目经费情况说明", "一、项目概况", "修渠。", "二、绩效目标", "五公里。", "机井项目经费", "一、项目概况", "打井。");
        assertEquals(List.of("0:null:某县水务局（部门）主要职能:职责", "0:null:名词解释:名词解释", "0:null:2024年部门预算编制说明:null", "0:null:其他相关情况说明:null", "0:一:政府采购预算情况:N9",
                "0:二:绩效目标设置情况:N10", "0:null:项目经费情况说明:null", "0:一:项目概况:null", "0:二:绩效目标:null", "0:一:项目概况:null"), Papers.sections(outline));
        assertEquals(3, outline.section("职责").texts().size());
    }

    @Test
    void sectionsCountInTheirTurnUnderAPartThatTheContentsDoNotDetail() {
        Outline outline = Papers.outline("目录", "第一部分 概况", "一、主要职能", "二、2024年部门主要工作任务及目标", "第三部分 预算情况说明", "第一部分 概况", "一、主要职责", "水利。", "二、2024年主要工作任务", "修渠。",
                "第三部分 预算情况说明", "一、乡村振兴资金安排情况", "无。", "二、水库移民资金安排情况", "无。");
        assertEquals(List.of("1:一:主要职责:职责", "1:二:2024年主要工作任务:null", "3:一:乡村振兴资金安排情况:null", "3:二:水库移民资金安排情况:null"), Papers.sections(outline));
    }

    @Test
    void markdownHeadingsCount() {
        Outline outline = Papers.outline("## 第三部分 2023年度单位预算情况说明", "#### 一、收入预算情况说明", "共12.50万元。", "### 七、乡村振兴资金安排", "无。");
        assertEquals(List.of("3:一:收入预算情况说明:N2", "3:七:乡村振兴资金安排:null"), Papers.sections(outline));
    }

    @Test
    void numbersMayBeWrittenInManyWays() {
        Outline outline = Papers.outline("第 一 部分：概况", "一．本单位职责", "职责。", "二. 机构设置情况", "机构。", "第２部分  单位预算情况说明", "一 收入预算情况说明", "收入。");
        assertEquals(List.of("1:概况:概况", "2:单位预算情况说明:说明"), Papers.parts(outline));
        assertEquals(List.of("1:一:本单位职责:职责", "1:二:机构设置情况:机构", "2:一:收入预算情况说明:N2"), Papers.sections(outline));
    }

    @Test
    void partTitleMayStandOnTheNextLine() {
        Outline outline = Papers.outline("第一部分", "", "单位概况", "一、主要职责", "职责。");
        assertEquals(List.of("1:单位概况:概况"), Papers.parts(outline));
        assertEquals(List.of("1:一:主要职责:职责"), Papers.sections(outline));
    }

    @Test
    void papersWithoutPartNumbersHaveOrdinalsForParts() {
        Outline outline = Papers.outline("某镇中心学校2024年单位预算公开", "一、单位概况", "（一）主要职责", "教书育人。", "（二）机构设置", "下设两个处室。", "二、单位预算情况说明", "（一）收入预算情况说明", "共12.50万元。", "三、名词解释",
                "1.基本支出：指为保障机构运转发生的支出。");
        assertEquals(List.of("1:单位概况:概况", "2:单位预算情况说明:说明", "3:名词解释:名词解释"), Papers.parts(outline));
        assertEquals(List.of("1:一:主要职责:职责", "1:二:机构设置:机构", "2:一:收入预算情况说明:N2"), Papers.sections(outline));
    }

    @Test
    void aPartsTitleMayGoOnOnTheNextLine() {
        Outline outline = Papers.outline("第二部分  云溪县农业农村水利局", "2018年度部门预算表", "收支预算总表", "第三部分  云溪县农业农村水利局2018年度", "部门预算情况说明", "一、收入预算情况说明", "共12.50万元。");
        assertEquals("云溪县农业农村水利局2018年度部门预算情况说明", outline.part("说明").title());
        assertEquals("报表", outline.parts().get(0).role());
        assertEquals(1, outline.parts().get(0).blocks().size());
    }

    @Test
    void headingsWithoutNumbersAreKnownByTheirWords() {
        Outline outline = Papers.outline("第三部分 单位预算情况说明", "收入预算情况说明", "共12.50万元。", "支出预算情况说明", "共12.50万元。");
        assertEquals(List.of("3:null:收入预算情况说明:N2", "3:null:支出预算情况说明:N3"), Papers.sections(outline));
    }

    @Test
    void aSubheadingThatRepeatsItsSectionIsNone() {
        Outline outline = Papers.outline("第一部分 概况", "二、机构设置情况", "机构设置情况", "下设三个科室。");
        assertEquals(List.of("1:二:机构设置情况:机构"), Papers.sections(outline));
    }

    @Test
    void headingMayRunOnIntoItsText() {
        Outline outline = Papers.outline("第三部分 单位预算情况说明", "一、收入预算情况说明。2024年收入预算12.50万元。", "二、支出预算情况说明：2024年支出预算12.50万元。");
        assertEquals(List.of("3:一:收入预算情况说明:N2", "3:二:支出预算情况说明:N3"), Papers.sections(outline));
        TextBlock rest = outline.sections().get(0).texts().get(0);
        assertEquals("2024年收入预算12.50万元。", rest.text());
        assertEquals(12, rest.place().column());
        assertEquals(2, rest.place().line());
    }

    @Test
    void titlesOfStatementsAreNoSections() {
        Outline outline = Papers.outline("第二部分 2024年单位预算报表", "一、2024年预算收支总表", "项目\t合计", "甲\t1.00", "二、2024年预算收入总表", "科目\t合计", "208\t1.00");
        assertTrue(outline.sections().isEmpty());
        assertTrue(Papers.outline("一、2024年预算收支总表", "单位：万元", "项目\t合计", "甲\t1.00").sections().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"预算收支数据变动情况及原因,N1", "本部门收入预算情况说明,N2", "2024年度支出预算情况,N3", "财政拨款收支预算总体情况的说明,N4", "一般公共预算当年拨款情况说明,N5",
            "一般公共预算财政拨款基本支出情况说明,N6", "“三公”经费增减变动情况说明,N7", "＂三公＂经费财政拨款预算情况说明,N7", "机关运行经费安排情况说明,N8", "政府采购预算情况说明,N9", "预算绩效管理工作情况,N10",
            "国有资产占用使用情况,N11", "其他需要说明的事项,N12", "单位主要职能,职责", "内设机构情况,机构", "收人预算情况说明,N2", "政府性基金预算支出情况说明,政府性基金",
            "国有资本经营预算支出情况说明,国有资本经营", "项目经费情况说明,", "二公经费情况说明,N7", "乡村振兴资金安排,"})
    void topicsAreKnownInTheWordsOfManyPapers(String heading, String topic) {
        TemplateProfile profile = Checkout.profiles().get("shanxi-2025");
        assertEquals(topic, new Topics(profile.vocabulary("sections"), profile.vocabulary("sectionWords")).of(heading));
    }
}
