package org.yushen.reader.statement;

/** What a column of a statement holds. */
enum ColumnRole {
    /** Subject codes, or one of the three columns 类 款 项. */
    CODE,
    /** The row's own name: subject, item, project or unit. */
    NAME,
    /** The unit's name beside a project's; the row's name where no other is printed. */
    UNIT,
    /** In T6: the government's economic item beside the department's. */
    GOVERNMENT_NAME,
    /** Numbers and remarks that are neither code, name nor amount. */
    REMARK,
    /** Amounts. */
    AMOUNT;

    boolean isLabel() {
        return this == CODE || this == NAME || this == UNIT || this == GOVERNMENT_NAME;
    }
}
