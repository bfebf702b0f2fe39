package org.yushen.workbench;

import org.yushen.report.words.DisplayWidth;

/** Text in lines no longer than a tooltip should be: the platform does not break them. */
public final class Wrapped {
    private static final int COLUMNS = 76;

    private Wrapped() {
    }

    public static String of(String text) {
        return String.join("\n", new DisplayWidth(true).wrap(text, COLUMNS));
    }
}
