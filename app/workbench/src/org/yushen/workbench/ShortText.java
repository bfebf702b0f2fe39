package org.yushen.workbench;

import java.util.function.IntFunction;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.TableColumn;

/** Text that fits its column, with a sign that something is left out: a table would just cut it. */
public final class ShortText {
    /** What a cell keeps free left and right of its text, in pixels. */
    private static final int EDGES = 12;
    private static final String LEFT_OUT = "…";

    private ShortText() {
    }

    /** For names of files, whose end tells most. @return the text, its middle left out where it is too wide */
    public static String middleOut(String text, TableColumn column) {
        return fitting(text, column, kept -> text.substring(0, (kept + 1) / 2) + LEFT_OUT + text.substring(text.length() - kept / 2));
    }

    /** For titles. @return the text, its end left out where it is too wide */
    public static String endOut(String text, TableColumn column) {
        return fitting(text, column, kept -> text.substring(0, kept) + LEFT_OUT);
    }

    /** @param shortened the text with so many of its characters kept */
    private static String fitting(String text, TableColumn column, IntFunction<String> shortened) {
        int room = column.getWidth() - EDGES;
        GC gc = new GC(column.getParent());
        try {
            String shown = text;
            for (int kept = text.length() - 1; kept > 1 && gc.textExtent(shown).x > room; kept--) {
                shown = shortened.apply(kept);
            }
            return shown;
        } finally {
            gc.dispose();
        }
    }
}
