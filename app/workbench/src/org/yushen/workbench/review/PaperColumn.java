package org.yushen.workbench.review;

/** What the submissions view shows of a paper. */
enum PaperColumn {
    UNIT(0), YEAR(46), VERDICT(104), ERRORS(40), WARNINGS(40), NOTES(40), FILE(170);

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
