package org.yushen.reader.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.reader.InChinese;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;

/** The indicator table: what rows lose and gain on their way through text extraction. */
@ExtendWith(InChinese.class)
class IndicatorTableTest {
    private static final String HALVES = "绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值";
    private static final String HALF = "绩效指标|一级指标|二级指标|三级指标|指标值";
    private static final String SELF = "|一级指标|二级指标||三级指标|年度 指标值|实际 完成值|分 值|得分|偏差原因分析及改进措施";

    private static Disclosure table(String... rows) {
        List<String> lines = new ArrayList<>(List.of("项目名称||甲项目|||||", "主管部门||某局||实施单位||某所|", "项目概况||概况|||||"));
        lines.addAll(List.of(rows));
        return Forms.read(lines.toArray(String[]::new));
    }

    private static List<String> indicators(String... rows) {
        return Forms.indicators(Forms.only(table(rows)));
    }

    private static List<String> names(String... rows) {
        return Forms.names(Forms.only(table(rows)));
    }

    @Test
    void takesNamesAndValuesForWhatTheirColumnSays() {
        assertEquals(List.of("annual/产出指标/质量指标/质量/12个站点按时开放=站点开放", "annual/满意度指标/服务对象满意度指标/满意度/居民满意度=满意度"),
                indicators(HALF, "|产出指标|质量指标|12个站点按时开放|站点开放", "|满意度指标|服务对象满意度指标|居民满意度|满意度"));
    }

    @Test
    void aRowThatLostItsFirstTabIsReadByItsLabels() {
        assertEquals(List.of("term/产出指标/时效指标/时效/完成时间=按时", "annual/产出指标/时效指标/时效/完成时间=按时",
                "term/效益指标/可持续影响指标/可持续影响/长期效果=持续", "annual/效益指标/可持续影响指标/可持续影响/长期效果=持续",
                "term/满意度指标/服务对象满意度指标/满意度/群众满意度=≥98%", "annual/满意度指标/服务对象满意度指标/满意度/群众满意度=≥98%"),
                indicators(HALVES, "|时效指标|完成时间|按时|时效指标|完成时间|按时|", "可持续影响指标||长期效果|持续|可持续影响指标|长期效果|持续|",
                        "满意度指标|服务对象满意度指标|群众满意度|≥98%|服务对象满意度指标|群众满意度|≥98%|"));
    }

    @Test
    void halvesShiftEachForItself() {
        assertEquals(List.of("term/甲补助=182户", "annual/甲补助=182户", "term/乙补助=≥200人", "annual/乙补助=≥200人", "term/丙标准=≤950元/月", "annual/丙标=≤950元/月/人"),
                names(HALVES + "|", "|数量指标||甲补助|182户|数量指标||甲补助|182户", "|||乙补助|≥200人|||乙补助|≥200人", "|丙标准||≤950元/月|丙标||≤950元/月/人|"));
    }

    @Test
    void aRowOfOneHalfOnlyStaysInItsHalf() {
        assertEquals(List.of("term/甲个数=1个", "annual/乙个数=1个", "annual/甲个数=1个", "term/丙个数=2个"),
                names(HALVES, "|产出指标|数量指标|甲个数|1个|数量指标|乙个数|1个", "||||||甲个数|1个", "|||丙个数|2个|||"));
    }

    @Test
    void blankNamesAreNotListedAndBlankValuesAre() {
        PerformanceForm form = Forms.only(table(HALVES, "|产出指标|数量指标|甲个数||数量指标|甲个数|1个", "|效益指标|经济效益|||经济效益||", "||社会效益|||社会效益|影响|较大"));

        assertEquals(List.of("term/甲个数=", "annual/甲个数=1个", "annual/影响=较大"), Forms.names(form));
    }

    @Test
    void aNameThatIsALabelElsewhereEndsNoTable() {
        assertEquals(List.of("annual/年度重点工作=按时完成", "annual/主要任务=5项"),
                names(HALF, "|产出指标|时效指标|年度重点工作|按时完成", "||数量指标|主要任务|5项"));
    }

    @Test
    void aValueWithoutANameIsSaid() {
        assertEquals(List.of("form:甲项目: 有 1 个指标值没有对应的三级指标名称：“≥95%”"), Forms.unread(table(HALF, "|产出指标|数量指标|甲个数|1个", "||质量指标||≥95%")));
    }

    @Test
    void aNameMayBeTheSameWordAsItsLabel() {
        assertEquals(List.of("term/满意度指标/服务对象满意度/满意度/服务对象满意度=≥98%", "annual/满意度指标/服务对象满意度/满意度/服务对象满意度=≥98%"),
                indicators(HALVES, "满意度指标|服务对象满意度|服务对象满意度|≥98%|服务对象满意度|服务对象满意度|≥98%|"));
    }

    @Test
    void firstLevelFollowsFromTheSecondWhereItsLabelSlipped() {
        assertEquals(List.of("annual/产出指标/数量指标/数量/甲=1个", "annual/产出指标/成本指标/成本/乙=3元", "annual/效益指标/社会效益/社会效益/丙=较大"),
                indicators(HALF, "|产出指标|数量指标|甲|1个", "|效益指标|成本指标|乙|3元", "||社会效益|丙|较大"));
        assertEquals(List.of("annual/产出指标/数量指标/数量/甲=1个"), indicators(HALF, "|数量指标||甲|1个"), "the first level was lost altogether");
    }

    @Test
    void costMayBeAFirstLevelOfItsOwn() {
        assertEquals(List.of("annual/成本指标/经济成本指标/成本/总成本=≤5万元", "annual/成本指标/社会成本指标/成本/扰民时间=≤2天", "annual/产出指标/数量指标/数量/甲=1个"),
                indicators(HALF, "|成本指标|经济成本指标|总成本|≤5万元", "||社会成本指标|扰民时间|≤2天", "|产出指标|数量指标|甲|1个"));
    }

    @Test
    void aLabelLostInOneHalfIsTakenFromTheOther() {
        assertEquals(List.of("term/产出指标/数量指标/数量/甲=1个", "annual/产出指标/数量指标/数量/甲=1个", "term/产出指标/质量指标/质量/甲率=100%",
                "annual/产出指标/质量指标/质量/甲率=100%", "term/效益指标/经济效益指标/经济效益/收入=增加", "annual/效益指标/经济效益指标/经济效益/收入=增加"),
                indicators(HALVES, "绩效指标|产出指标|甲|1个|数量指标|甲|1个|", "||甲率|100%|质量指标|甲率|100%|", "|效益指标|收入|增加|经济效益指标|收入|增加|"));
    }

    @Test
    void aLabelMaySlipBelowTheFirstRowOfTheTable() {
        assertEquals(List.of("annual/产出指标/数量指标/数量/甲=1个", "annual/产出指标/数量指标/数量/乙=2个"), indicators(HALF, "|||甲|1个", "|产出指标|数量指标|乙|2个"));
    }

    @Test
    void namesStayAsPrintedWithTheirOrdinals() {
        assertEquals(List.of("annual/指标1：培训人数=≥10人", "annual/指标2：培训期数=2期"), names(HALF, "|产出指标|数量指标|指标1：培训人数|≥10人", "|||指标2：培训期数|2期"));
    }

    @Test
    void ordinalsTellWhereALabelBelongsThatStandsInALaterRow() {
        assertEquals(List.of("annual/产出指标/数量指标/数量/指标1：甲=1个", "annual/产出指标/质量指标/质量/指标1：乙=100%", "annual/产出指标/质量指标/质量/指标2：丙=90%"),
                indicators(HALF, "|产出指标|数量指标|指标1：甲|1个", "|||指标1：乙|100%", "||质量指标|指标2：丙|90%"));
    }

    @Test
    void nameAndValueMayBeFused() {
        Disclosure disclosure = table(HALF, "|产出指标|质量指标|补贴发放准确率 ≥98%|≥98%", "|||到位率≥90%|", "|||年检次数 2次|");

        assertEquals(List.of("annual/补贴发放准确率=≥98%", "annual/到位率=≥90%", "annual/年检次数=2次"), Forms.names(Forms.only(disclosure)));
        assertEquals("补贴发放准确率 ≥98%", Forms.only(disclosure).getIndicators().get(0).getLocation().getRepaired());
    }

    @Test
    void labelsCutOverTwoRowsStandBesideTheMiddleOfTheirRows() {
        assertEquals(List.of("annual/产出指标/数量指标/数量/甲人员=1人", "annual/产出指标/数量指标/数量/乙人员=2人", "annual/产出指标/质量指标/质量/甲达标=≥98%",
                "annual/产出指标/质量指标/质量/乙达标=≥98%", "annual/产出指标/质量指标/质量/丙达标=≥98%", "annual/产出指标/质量指标/质量/丁达标=≥98%"),
                indicators(HALF, "||数量指|甲人员|1人", "||标|乙人员|2人", "|||甲达标|≥98%", "||质量指|乙达标|≥98%", "||标|丙达标|≥98%", "|||丁达标|≥98%"));
    }

    @Test
    void aSelfEvaluationHasTargetsAndActualValues() {
        PerformanceForm form = Forms.only(table(SELF, "|产出指标|数量指标|指标1:|培训人数|30人|28人|10|9.7|", "||||培训期数|2期|2期|10|10|",
                "||质量指标||合格率|100%|98%|10|9|", "|满意度 指标 (10|服务对象 满意度||学员满意度|95%|95%|10|10|"));

        assertEquals(List.of("annual/产出指标/数量指标/数量/指标1: 培训人数=30人→28人", "annual/产出指标/数量指标/数量/培训期数=2期→2期",
                "annual/产出指标/质量指标/质量/合格率=100%→98%", "annual/满意度指标/服务对象满意度/满意度/学员满意度=95%→95%"), Forms.indicators(form));
    }

    @Test
    void aCutNameIsPutTogetherAndSaysHowItWasPrinted() {
        PerformanceForm form = Forms.only(table(SELF, "|产出指标|数量指标|指标 1: 3|培训农民数|量 30|30|10|9. 7|", "||质量指标|指标:|1: 学员满|· 意度|100%|98%|10|9.8",
                "||时效指标|指标1: (完成时间|按时|按时|10|9.5||"));

        assertEquals(List.of("annual/指标 1: 培训农民数量=30", "annual/指标1: 学员满意度=100%", "annual/指标1: 完成时间=按时"), Forms.names(form));
        Indicator cut = form.getIndicators().get(0);
        assertEquals("指标 1: 3 培训农民数", cut.getLocation().getRepaired());
        assertEquals("30", cut.getActual().getText());
    }

    @Test
    void fundingOfASelfEvaluationIsTheYearsBudget() {
        PerformanceForm form = Forms.only(Forms.read("项⇥目名称||甲项目|||||".replace('⇥', '|'), "主管部门||某局||实施单位||某所|", "|||年初预算数|全年预算数|全年执行|数|分值|执行率|得分",
                "项目资金 (万元)|年度资金总|额|30 万元|35 万元|34 万元||10|97%|9.7", "|其中: 当年财|政拨款|30 万元|35 万元|34 万元||-|97%|-", "|上年|结转资|||||-||-",
                SELF, "|产出指标|数量指标||人数|30人|28人|10|9.7|"));

        assertEquals("35万元", Forms.amount(form.getAnnualFunding()));
        assertEquals(List.of("annual/财政拨款=35万元", "annual/上年结转资金=-"), Forms.funding(form));
    }

    @Test
    void anAmountCutInTwoIsTrustedOnlyWhereAnotherConfirmsIt() {
        String[] head = {"项目名称||甲项目|||||", "主管部门||某局||实施单位||某所|", "||||年初预算|全年|预算数|全年执行|分值|执行率|得分"};
        PerformanceForm confirmed = Forms.only(Forms.read(head[0], head[1], head[2], "||年度资金总额||23500 元|2350|00元|23500 元|10|100%|", SELF, "|产出指标|数量指标||人数|3|3|10|9|"));
        Disclosure other = Forms.read(head[0], head[1], head[2], "||年度资金总额||99999 元|2350|00元|88888 元|10|100%|", SELF, "|产出指标|数量指标||人数|3|3|10|9|");

        assertEquals("23500元", Forms.amount(confirmed.getAnnualFunding()));
        assertNull(Forms.only(other).getAnnualFunding());
        assertTrue(Forms.unread(other).get(0).contains("资金金额未能读出"), () -> Forms.unread(other).toString());
    }

    @Test
    void templatesWithColumnsForComparatorAndUnitGiveOneValue() {
        assertEquals(List.of("annual/产出指标/数量指标/数量/培训人数=≥30人", "annual/产出指标/质量指标/质量/合格情况=良好"),
                indicators("一级指标|二级指标|三级指标|指标性质|指标值|度量单位|分值", "产出指标|数量指标|培训人数|≥|30|人|10", "|质量指标|合格情况|定性|良好||10"));
    }

    @Test
    void weightsAreReadWhereTheyStandAndTheExecutionRateHasItsOwn() {
        PerformanceForm form = Forms.only(Forms.read("项目名称||甲项目|||||", "主管部门||某局||实施单位||某所|", "|||年初预算数|全年预算数|全年执行|数 夕|计值|执行率|得分",
                "项目资金 (万元)|年度资金总额||30 万元|35 万元|34 万元||10|97%|9.7", SELF, "|产出指标|数量指标|培训人数|30人|28人|10分|9.7|", "||质量指标|合格率|100%|100%|||",
                "||时效指标|完成时间|6月前|5月|12.5|12|"));

        assertEquals("[10, null, 12.5]", form.getIndicators().stream().map(Indicator::getWeight).toList().toString());
        assertEquals("10", form.getExecutionWeight().toPlainString());
    }

    @Test
    void oneNameMayHaveAValueOfEachHalf() {
        assertEquals(List.of("term/培训人数=90人", "annual/培训人数=30人"), names("一级指标|二级指标|三级指标|实施期指标值|年度指标值", "产出指标|数量指标|培训人数|90人|30人"));
    }

    @Test
    void aTableWithoutItsHeaderIsReadFromItsRows() {
        assertEquals(List.of("annual/产出指标/数量指标/数量/机构数=400家", "annual/产出指标/质量指标/质量/到位率=100%"),
                indicators("绩效指标|产出指标|数量指标|机构数|400家", "||质量指标|到位率|100%"));
        assertEquals(List.of("term/机构数=400家", "annual/机构数=400家"), names("绩效指标|产出指标|数量指标|机构数|400家|数量指标|机构数|400家"));
    }

    @Test
    void aMergedCellThatReachesDownTellsTheLevel() {
        List<GridCell> cells = new ArrayList<>();
        row(cells, 0, "项目名称", "甲项目");
        row(cells, 1, "主管部门", "某局", "实施单位", "某所");
        row(cells, 2, "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值");
        cells.add(cell("产出指标", 3, 0, 3));
        cells.add(cell("数量指标", 3, 1, 2));
        cells.add(cell("质量指标", 5, 1, 1));
        cells.add(cell("数量指标", 3, 4, 1));
        cells.add(cell("质量指标", 4, 4, 2));
        String[][] pairs = {{"甲", "1个", "甲", "1个"}, {"乙", "2个", "丙率", "90%"}, {"丙率", "80%", "丁率", "70%"}};
        for (int r = 0; r < 3; r++) {
            cells.add(cell(pairs[r][0], 3 + r, 2, 1));
            cells.add(cell(pairs[r][1], 3 + r, 3, 1));
            cells.add(cell(pairs[r][2], 3 + r, 5, 1));
            cells.add(cell(pairs[r][3], 3 + r, 6, 1));
        }
        PerformanceForm form = Forms.only(Forms.read(List.of(new GridBlock(cells, 6, true, Place.ofWordBlock(0, 0)))));

        assertEquals(List.of("term/产出指标/数量指标/数量/甲=1个", "annual/产出指标/数量指标/数量/甲=1个", "term/产出指标/数量指标/数量/乙=2个",
                "annual/产出指标/质量指标/质量/丙率=90%", "term/产出指标/质量指标/质量/丙率=80%", "annual/产出指标/质量指标/质量/丁率=70%"), Forms.indicators(form));
    }

    private static void row(List<GridCell> cells, int row, String... texts) {
        for (int c = 0; c < texts.length; c++) {
            cells.add(cell(texts[c], row, c, 1));
        }
    }

    private static GridCell cell(String text, int row, int column, int rowSpan) {
        return new GridCell(text, row, column, rowSpan, 1, null, Place.ofWordCell(0, 0, row, column));
    }
}
