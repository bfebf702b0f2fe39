package org.yushen.report.pdf;

import java.util.Locale;

/** What a box on an annotated page says, and its colour. */
enum Mark {
    HEADING(0.55f, 0.15f, 0.75f),
    CELL(0.05f, 0.35f, 0.90f),
    ROW(0.00f, 0.60f, 0.65f),
    CLAIM(0.05f, 0.60f, 0.15f),
    INDICATOR(0.95f, 0.55f, 0.00f),
    FORM(0.60f, 0.40f, 0.15f),
    OTHER(0.45f, 0.45f, 0.45f),
    UNREAD(0.90f, 0.05f, 0.10f);

    private final float red;
    private final float green;
    private final float blue;

    Mark(float red, float green, float blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    float red() {
        return red;
    }

    float green() {
        return green;
    }

    float blue() {
        return blue;
    }

    /** Key of its word in the legend. */
    String key() {
        return "annotate." + name().toLowerCase(Locale.ROOT);
    }
}
