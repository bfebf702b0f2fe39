package org.yushen.reader.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.reader.InChinese;

/** One table that tells of many projects. */
@ExtendWith(InChinese.class)
class SummaryTableTest {

    @Test
    void everyProjectBecomesAForm() {
        Disclosure disclosure = Forms.read("2025年项目支出绩效目标表", "", "单位：万元", "",
                "单位名称|项目名称|预算金额|年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位",
                "某局|甲项目|12.5|完成甲事|产出指标|数量指标|培训人数|≥|30|人",
                "|||||质量指标|合格率|≥|95|%",
                "||||满意度指标|服务对象满意度|学员满意度|≥|90|%",
                "某所|乙项目|3|完成乙事|产出指标|数量指标|检查次数|=|4|次");

        assertEquals(List.of("甲项目", "乙项目"), disclosure.getForms().stream().map(PerformanceForm::getProject).toList());
        PerformanceForm first = disclosure.getForms().get(0);
        assertEquals(FormKind.TARGET, first.getKind());
        assertEquals(2025, first.getYear());
        assertEquals("某局", first.getImplementer());
        assertEquals("12.5万元", Forms.amount(first.getAnnualFunding()));
        assertEquals(List.of("annual/总体目标=完成甲事"), Forms.texts(first));
        assertEquals(List.of("annual/产出指标/数量指标/数量/培训人数=≥30人", "annual/产出指标/质量指标/质量/合格率=≥95%",
                "annual/满意度指标/服务对象满意度/满意度/学员满意度=≥90%"), Forms.indicators(first));
        PerformanceForm second = disclosure.getForms().get(1);
        assertEquals("某所", second.getImplementer());
        assertEquals(List.of("annual/检查次数==4次"), Forms.names(second));
        assertEquals(9, second.getLocation().getLine());
        assertEquals(List.of(), Forms.unread(disclosure));
    }
}
