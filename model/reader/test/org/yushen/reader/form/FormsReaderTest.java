package org.yushen.reader.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.reader.InChinese;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.narrative.NarrativeReader;
import org.yushen.reader.outline.Outline;
import org.yushen.reader.outline.OutlineSection;
import org.yushen.reader.part.ReadingContext;

@ExtendWith(InChinese.class)
class FormsReaderTest {
    private static final String[] PLAIN = {
        "云岭县县级预算部门（单位）项目支出绩效目标表", "", "(2025年度)", "",
        "项目名称||2025年河道巡护经费|||||",
        "主管部门及代码||512-云岭县水务局||实施单位||云岭县河道管理所|",
        "项目属性||一次性项目(1年结束)||项目期||1年|",
        "项目资金(元)||实施期资金总额:||300,000|年度资金总额:||100,000",
        "||其中:中央财政资金||0|其中:中央财政资金||0",
        "||市县(区)财政资金||300,000|市县(区)财政资金||100,000",
        "其他资金|||其他资金||||",
        "项目概况||巡护河道12公里。|||||",
        "立项依据||云水发【2024】7号|||||",
        "实施期目标||||年度目标|||",
        "总体目标||三年内河道整洁。||||本年河道整洁。|",
        "绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值",
        "|产出指标|数量指标|巡护河道长度|≥12公里|数量指标|巡护河道长度|≥12公里",
        "|||巡护次数|≥36次||巡护次数|≥12次",
        "||质量指标|问题整改率|100%|质量指标|问题整改率|100%",
        "||成本指标|巡护经费|≤30万元|成本指标|巡护经费|≤10万元",
        "|效益指标|经济效益|||经济效益||",
        "||社会效益|河道环境|明显改善|社会效益|河道环境|明显改善",
        "|满意度指标|服务对象满意度|沿岸居民满意度|≥90%|服务对象满意度|沿岸居民满意度|≥90%",
        "负责人:||经办人:|甲某某|联系电话:|13900000000|填报日期:|20250110101010"};

    @Test
    void readsBothHalvesOfATargetForm() {
        PerformanceForm form = Forms.only(Forms.read(PLAIN));

        assertEquals(FormKind.TARGET, form.getKind());
        assertEquals("云岭县县级预算部门（单位）项目支出绩效目标表", form.getTitle());
        assertEquals(2025, form.getYear());
        assertEquals("2025年河道巡护经费", form.getProject());
        assertEquals("云岭县水务局", form.getDepartment());
        assertEquals("512", form.getDepartmentCode());
        assertEquals("云岭县河道管理所", form.getImplementer());
        assertEquals("一次性项目(1年结束)", form.getAttribute());
        assertEquals("1年", form.getTerm());
        assertEquals("元", form.getFundingUnit());
        assertEquals("300000元", Forms.amount(form.getTermFunding()));
        assertEquals("100000元", Forms.amount(form.getAnnualFunding()));
        assertEquals(List.of("term/中央财政资金=0元", "annual/中央财政资金=0元", "term/市县(区)财政资金=300000元", "annual/市县(区)财政资金=100000元",
                "term/其他资金=-", "annual/其他资金=-"), Forms.funding(form));
        assertEquals(List.of("annual/项目概况=巡护河道12公里。", "annual/立项依据=云水发【2024】7号", "term/总体目标=三年内河道整洁。",
                "annual/总体目标=本年河道整洁。"), Forms.texts(form));
        assertEquals("负责人= 经办人=甲某某 联系电话=13900000000 填报日期=20250110101010", Forms.foot(form));
        assertEquals(List.of("term/产出指标/数量指标/数量/巡护河道长度=≥12公里", "annual/产出指标/数量指标/数量/巡护河道长度=≥12公里",
                "term/产出指标/数量指标/数量/巡护次数=≥36次", "annual/产出指标/数量指标/数量/巡护次数=≥12次",
                "term/产出指标/质量指标/质量/问题整改率=100%", "annual/产出指标/质量指标/质量/问题整改率=100%",
                "term/产出指标/成本指标/成本/巡护经费=≤30万元", "annual/产出指标/成本指标/成本/巡护经费=≤10万元",
                "term/效益指标/社会效益/社会效益/河道环境=明显改善", "annual/效益指标/社会效益/社会效益/河道环境=明显改善",
                "term/满意度指标/服务对象满意度/满意度/沿岸居民满意度=≥90%", "annual/满意度指标/服务对象满意度/满意度/沿岸居民满意度=≥90%"), Forms.indicators(form));
    }

    @Test
    void everythingKnowsItsPlace() {
        PerformanceForm form = Forms.only(Forms.read(PLAIN));

        assertEquals(1, form.getLocation().getLine(), "the form stands where its title stands");
        Indicator first = form.getIndicators().get(1);
        assertEquals(17, first.getLocation().getLine());
        assertEquals(PLAIN[16].lastIndexOf("巡护河道长度") + 1, first.getLocation().getColumn());
        assertEquals(PLAIN[16].lastIndexOf("≥12公里") + 1, first.getTarget().getLocation().getColumn());
        assertEquals(8, form.getTermFunding().getLocation().getLine());
        assertEquals(10, form.getFunding().get(3).getAmount().getLocation().getLine());
        assertEquals(12, form.getTexts().get(0).getLocation().getLine());
        assertTrue(form.getFoot().stream().allMatch(text -> text.getLocation().getLine() == 24));
    }

    @Test
    void leavesNothingUnreadOfACleanForm() {
        assertEquals(List.of(), Forms.unread(Forms.read(PLAIN)));
    }

    @Test
    void severalFormsFollowEachOtherInOneGridAndWithoutTitles() {
        Disclosure disclosure = Forms.read("项目名称|甲项目||", "主管部门|某局|实施单位|某所", "项目资金(万元)|年度资金总额|12.5|",
                "绩效指标|一级指标|二级指标|三级指标|指标值", "|产出指标|数量指标|培训人数|≥10人", "项目名称|乙项目||", "主管部门|某局|实施单位|某所",
                "项目资金(万元)|年度资金总额|3|", "绩效指标|一级指标|二级指标|三级指标|指标值", "|产出指标|数量指标|检查次数|4次");

        assertEquals(List.of("甲项目", "乙项目"), disclosure.getForms().stream().map(PerformanceForm::getProject).toList());
        assertEquals("12.5万元", Forms.amount(disclosure.getForms().get(0).getAnnualFunding()));
        assertEquals(List.of("annual/检查次数=4次"), Forms.names(disclosure.getForms().get(1)));
        assertNull(disclosure.getForms().get(0).getTitle());
    }

    @Test
    void aFormRunsOverAPageInSeveralGrids() {
        Disclosure disclosure = Forms.read("项目支出绩效目标表", "（2024年度）", "项目名称|甲项目||", "主管部门|某局|实施单位|某所", "", "", "",
                "项目资金(元)|年度资金总额：|5,000|", "项目概况|概况文字||", "", "绩效指标|一级指标|二级指标|三级指标|指标值", "|产出指标|数量指标|培训人数|≥10人", "", "",
                "|||培训期数|2期", "||质量指标|合格率|100%", "", "负责人：|乙某|联系电话：|0351-1234567|填报日期：|2024-01-05");

        PerformanceForm form = Forms.only(disclosure);
        assertEquals(2024, form.getYear());
        assertEquals("5000元", Forms.amount(form.getAnnualFunding()));
        assertEquals(List.of("annual/产出指标/数量指标/数量/培训人数=≥10人", "annual/产出指标/数量指标/数量/培训期数=2期",
                "annual/产出指标/质量指标/质量/合格率=100%"), Forms.indicators(form));
        assertEquals("负责人=乙某 联系电话=0351-1234567 填报日期=2024-01-05", Forms.foot(form));
    }

    @Test
    void theCellsOwnUnitWinsOverTheHeads() {
        PerformanceForm form = Forms.only(Forms.read("项目名称|甲项目||", "主管部门|某局|实施单位|某所", "项目资金(万元)|实施期资金总额：|23500元|年度资金总额：|2.35",
                "|其中：财政拨款|23500元|其中：财政拨款|2.35", "一级指标|二级指标|三级指标|指标值"));

        assertEquals("万元", form.getFundingUnit());
        assertEquals("23500元", Forms.amount(form.getTermFunding()));
        assertEquals("2.35万元", Forms.amount(form.getAnnualFunding()));
        assertEquals(List.of("term/财政拨款=23500元", "annual/财政拨款=2.35万元"), Forms.funding(form));
    }

    @Test
    void theUnitBesideTheFundingLabelWinsOverTheOneAboveTheForm() {
        PerformanceForm form = Forms.only(Forms.read("项目支出绩效目标表", "（2025年度）    单位：万元", "项目名称|甲项目||", "主管部门|某局|实施单位|某所",
                "项目资金(元)|年度资金总额：|5,000|", "一级指标|二级指标|三级指标|指标值"));

        assertEquals("5000元", Forms.amount(form.getAnnualFunding()));
        assertEquals(2025, form.getYear());
    }

    @Test
    void amountsAreBoundByLabelWhateverTheColumn() {
        PerformanceForm form = Forms.only(Forms.read("项目名称|甲项目||||||", "主管部门|某局|实施单位|某所||||", "项目资金 (元)|实施期资金总额:||90,000||年度资金总额:||30,000",
                "|其中: 中央财政资金|0|其中: 中央财政资金|0|||", "||省级财政资金||90,000||省级财政资金|30,000", "市县(区)财政资|0||市县(区)财政资 金||0||", "||单位自||1|单位自筹||2|",
                "绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值"));

        assertEquals("90000元", Forms.amount(form.getTermFunding()));
        assertEquals("30000元", Forms.amount(form.getAnnualFunding()));
        assertEquals(List.of("term/中央财政资金=0元", "annual/中央财政资金=0元", "term/省级财政资金=90000元", "annual/省级财政资金=30000元",
                "term/市县(区)财政资金=0元", "annual/市县(区)财政资金=0元", "term/单位自筹=1元", "annual/单位自筹=2元"), Forms.funding(form));
    }

    @Test
    void anAmountThatCannotBeTrustedIsSaidAndNotRead() {
        Disclosure disclosure = Forms.read("项目名称|甲项目||", "主管部门|某局|实施单位|某所", "项目资金(元)|年度资金总额：|90.000|", "一级指标|二级指标|三级指标|指标值");

        assertNull(Forms.only(disclosure).getAnnualFunding());
        assertEquals(List.of("form:甲项目: 有 1 处资金金额未能读出：“90.000”"), Forms.unread(disclosure));
    }

    @Test
    void projectNamesMayBeFusedWithTheirLabelOrRunOnIntoTheNextRow() {
        assertEquals("甲乙丙项目", Forms.only(Forms.read("项目名称：甲乙丙项目|||", "主管部门|某局|实施单位|某所", "一级指标|二级指标|三级指标|指标值")).getProject());
        assertEquals("甲项目(二期)经费", Forms.only(Forms.read("项目名称||甲项目(二|", "||期)经费|", "主管部门||某局||实施单位|某所", "一级指标|二级指标|三级指标|指标值")).getProject());
    }

    @Test
    void theDepartmentsCodeMayStandBeforeBehindOrInACellOfItsOwn() {
        assertEquals("512/某局", department("512-某局"));
        assertEquals("512/某局", department("[512]某局"));
        assertEquals("512001/某局", department("某局（512001）"));
        assertEquals("512/某局", department("512|某局"));
        assertEquals("null/某局", department("某局"));
    }

    private static String department(String cells) {
        PerformanceForm form = Forms.only(Forms.read("项目名称|甲项目||", "主管部门及代码|" + cells + "|实施单位|某所", "一级指标|二级指标|三级指标|指标值"));
        return form.getDepartmentCode() + "/" + form.getDepartment();
    }

    @Test
    void aStatementWithAColumnOfProjectNamesIsNoForm() {
        Disclosure disclosure = Forms.read("2025年项目支出预算表", "单位名称：某局", "单位：万元", "项目名称|合计|2025年财政拨款|单位资金", "甲项目|12.5|12.5|", "乙项目|3|3|", "合计|15.5|15.5|");

        assertEquals(List.of(), disclosure.getForms());
        assertEquals(List.of(), Forms.unread(disclosure));
    }

    @Test
    void theFormEndsWhereTheTextGoesOn() {
        Disclosure disclosure = Forms.read("项目名称|甲项目||", "主管部门|某局|实施单位|某所", "一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|培训人数|≥10人", "",
                "十一、国有资产占有使用情况", "", "目录代码|一级目录|二级目录|三级目录", "A01|公共服务|教育|课程研究");

        assertEquals(List.of("annual/培训人数=≥10人"), Forms.names(Forms.only(disclosure)));
        assertEquals(List.of(), Forms.unread(disclosure));
    }

    @Test
    void theFootMayStandAsTextBelowTheTableAndItsValuesMaySlip() {
        PerformanceForm text = Forms.only(Forms.read("项目名称|甲项目||", "主管部门|某局|实施单位|某所", "一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|培训人数|≥10人", "",
                "负责人：丙某    经办人：丁某    联系电话：13900000001    填报日期：2025年1月5日"));
        PerformanceForm slipped = Forms.only(Forms.read("项目名称|甲项目||", "主管部门|某局|实施单位|某所", "一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|培训人数|≥10人",
                "负责人:|经办人:|丁某|13900000001|联系电话:|20250105101010|填报日期:|"));

        assertEquals("负责人=丙某 经办人=丁某 联系电话=13900000001 填报日期=2025年1月5日", Forms.foot(text));
        assertEquals("负责人= 经办人=丁某 联系电话=13900000001 填报日期=20250105101010", Forms.foot(slipped));
    }

    @Test
    void kindIsToldByColumnsThenByTitle() {
        assertEquals(FormKind.APPLICATION, kind("某县项目支出绩效目标申报表", "指标值"));
        assertEquals(FormKind.APPLICATION, kind("某县项目支出绩效目标甲报表", "指标值"));
        assertEquals(FormKind.TARGET, kind("项目支出绩效目标表（2025年度）", "指标值"));
        assertEquals(FormKind.SELF_EVALUATION, kind("项目支出绩效自评表", "指标值"));
        assertEquals(FormKind.SELF_EVALUATION, kind("项目支出绩效目标表", "年度指标值|实际完成值|分值|得分"));
    }

    private static FormKind kind(String title, String valueHeads) {
        return Forms.only(Forms.read(title, "项目名称|甲项目||", "主管部门|某局|实施单位|某所", "一级指标|二级指标|三级指标|" + valueHeads, "产出指标|数量指标|培训人数|10人")).getKind();
    }

    @Test
    void titleAndYearMayStandInTheGridAndBeDamaged() {
        PerformanceForm form = Forms.only(Forms.read("某县县级预算部门(单位)项目支出绩效目标表|||", "F025年度)|||", "项目名称|甲项目||", "主管部门|某局|实施单位|某所",
                "一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|培训人数|≥10人"));

        assertEquals("某县县级预算部门(单位)项目支出绩效目标表", form.getTitle());
        assertEquals(2025, form.getYear());
    }

    @Test
    void textsOfTheNationalTemplateStandBelowTheirHalves() {
        PerformanceForm form = Forms.only(Forms.read("项目名称|甲项目||", "主管部门|某局|实施单位|某所", "项目资金（万元）|中期资金总额：|30|年度资金总额：|10", "|其中：财政拨款|30|其中：财政拨款|10",
                "总体目标|中期目标（2025年—2027年）||年度目标", "|目标1：三年完成改造。||目标1：当年完成三分之一。", "绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值",
                "|产出指标|数量指标|改造户数|90户|数量指标|改造户数|30户"));

        assertEquals("30万元", Forms.amount(form.getTermFunding()));
        assertEquals(List.of("term/总体目标=目标1：三年完成改造。", "annual/总体目标=目标1：当年完成三分之一。"), Forms.texts(form));
    }

    @Test
    void aLabelThatNobodyKnowsIsKeptAndSaid() {
        Disclosure disclosure = Forms.read("项目名称|甲项目||", "主管部门|某局|实施单位|某所", "项目概况|概况||", "专家意见|同意立项||", "一级指标|二级指标|三级指标|指标值");

        assertEquals(List.of("annual/项目概况=概况", "annual/专家意见=同意立项"), Forms.texts(Forms.only(disclosure)));
        assertEquals(List.of("form:甲项目: 有 1 行的栏目名称未能辨认：“专家意见”"), Forms.unread(disclosure));
    }

    @Test
    void fieldsWithoutAPlaceInTheModelAreKeptAsTexts() {
        Disclosure disclosure = Forms.read("项目名称|甲项目|项目编码|14000001", "主管部门|某局|实施单位|某所", "项目属性|一次性|实施方式|委托", "一级指标|二级指标|三级指标|指标值");

        assertEquals("甲项目", Forms.only(disclosure).getProject());
        assertEquals("一次性", Forms.only(disclosure).getAttribute());
        assertEquals(List.of("annual/项目编码=14000001", "annual/实施方式=委托"), Forms.texts(Forms.only(disclosure)));
        assertEquals(List.of("form:甲项目: 有 1 行的栏目名称未能辨认：“实施方式”"), Forms.unread(disclosure), "the profile does not know 实施方式");
    }

    @Test
    void aFormOnTheWholeUnitHasNoProject() {
        Disclosure disclosure = Forms.read("部门（单位）整体支出绩效目标表", "（2025年度）", "部门(单位)名称|某局||", "年度主要任务|任务一||", "年度总体目标|完成各项任务||",
                "年度绩效指标|一级指标|二级指标|三级指标|指标值", "|产出指标|数量指标|检查次数|≥12次");

        assertNull(Forms.only(disclosure).getProject());
        assertEquals(List.of("annual/检查次数=≥12次"), Forms.names(Forms.only(disclosure)));
        assertEquals(List.of(), Forms.unread(disclosure));
    }

    /** The sentences of a form whose rows blanks part are no narrative. */
    @Test
    void saysWhatItCannotReadOfAFormSetWithBlanks() {
        List<Block> blocks = Forms.blocks("""
                云岭县县级预算部门（单位）项目支出绩效目标表

                项目名称        2025年河道巡护经费
                主管部门及代码   512-云岭县水务局    实施单位    云岭县河道管理所
                项目属性        一次性项目

                项目概况        巡护河道12公里,需要资金10万元。其中：船只租金2万元，人员工资8万元。
                立项依据        云水发【2024】7号
                数量指标   巡护河道长度   ≥12公里
                """);
        OutlineSection section = new OutlineSection(3, "十", "其他", null, new TextBlock("十、其他", 1, Place.ofLine(0, 1)), blocks);
        Disclosure disclosure = DisclosureFactory.eINSTANCE.createDisclosure();
        ReadingContext context = new ReadingContext(disclosure, new Outline(List.of(), List.of(), List.of(), List.of(section), blocks), Forms.profile());
        new FormsReader().read(context);
        new NarrativeReader().read(context);
        assertEquals("2025年河道巡护经费", Forms.only(disclosure).getProject());
        assertEquals(List.of(), disclosure.getSections().get(0).getClaims());
        assertTrue(disclosure.getUnread().stream().anyMatch(unread -> unread.getConcerns().equals("form:2025年河道巡护经费") && unread.getAspect() == null));
    }
}
