package org.yushen.workbench.review;

/** What the submissions view shows of a paper. */
enum PaperColumn {
    UNIT(0), YEAR(44), VERDICT(80), ERRORS(38), WARNINGS(38), NOTES(38), FILE(170);

    private final int width;

    PaperColumn(int width) {
        this.width = width;
    }

    /** In pixels; 0 takes what is left. */
    int width() {
        return width;
    }

    boolean isNumber() {
        return this == ERRORS || this == WARNINGS || this == NOTES;
    }
}
