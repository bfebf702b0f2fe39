package org.yushen.reader.form;

/** What a column of the indicator table holds. */
enum SlotKind {
    /** The words 绩效指标 down the side. */
    GROUP,
    LEVEL1,
    LEVEL2,
    NAME,
    /** The comparator, in templates that print it in a column of its own. */
    SIGN,
    VALUE,
    /** The unit, in templates that print it in a column of its own. */
    UNIT,
    /** 实际完成值. */
    ACTUAL,
    /** 分值. */
    WEIGHT,
    /** 得分. */
    SCORE,
    REMARK
}
