package org.yushen.reader.form;

import java.util.EnumSet;
import java.util.Set;

/** What the labels of a form say; each group is one vocabulary of the template profile. */
enum LabelGroup {
    /** 项目名称, 主管部门 … */
    HEAD("formHeads"),
    /** 项目资金. */
    FUNDING("formFunding"),
    /** 实施期资金总额, 年度资金总额. */
    TOTAL("fundingTotals"),
    /** 中央财政资金 … */
    SOURCE("fundingSources"),
    /** 年初预算数, 全年预算数 … of a self-evaluation. */
    MEASURE("fundingMeasures"),
    /** 实施期目标, 年度目标 over the two halves. */
    HALF("formHalves"),
    /** 项目概况, 总体目标 … */
    TEXT("formTexts"),
    /** the written part of a self-evaluation. */
    ANALYSIS("formAnalyses"),
    /** 负责人, 经办人 … */
    FOOT("formFoot"),
    /** columns left of the indicators where one table tells of many projects. */
    SUMMARY("formSummary"),
    /** column heads of the indicator table. */
    COLUMN("indicatorColumns");

    /** Everything that may stand left of the indicator table's rows. */
    static final Set<LabelGroup> BODY = EnumSet.of(HEAD, FUNDING, TOTAL, SOURCE, HALF, TEXT);

    private final String vocabulary;

    LabelGroup(String vocabulary) {
        this.vocabulary = vocabulary;
    }

    String vocabulary() {
        return vocabulary;
    }
}
