package org.yushen.workbench.review;

/** What the submissions view shows of a paper. */
enum PaperColumn {
    UNIT(0), YEAR(46), VERDICT(100), ERRORS(38), WARNINGS(38), NOTES(38), FILE(0);

    private final int width;

    PaperColumn(int width) {
        this.width = width;
    }

    /** In pixels; those of 0 share what is left. */
    int width() {
        return width;
    }

    boolean isNumber() {
        return this == ERRORS || this == WARNINGS || this == NOTES;
    }
}
