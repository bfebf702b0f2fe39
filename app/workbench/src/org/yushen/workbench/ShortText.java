package org.yushen.workbench;

import java.util.function.IntFunction;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Text that fits its column, with a sign that something is left out: a table would just cut it. */
public final class ShortText {
    private static final String LEFT_OUT = "…";

    private ShortText() {
    }

    /** For names of files, whose end tells most. @param room in pixels @return the text, its middle left out where it is too wide */
    public static String middleOut(String text, Control control, int room) {
        return fitting(text, control, room, kept -> text.substring(0, (kept + 1) / 2) + LEFT_OUT + text.substring(text.length() - kept / 2));
    }

    /** For titles. @param room in pixels @return the text, its end left out where it is too wide */
    public static String endOut(String text, Control control, int room) {
        return fitting(text, control, room, kept -> text.substring(0, kept) + LEFT_OUT);
    }

    /** @param shortened the text with so many of its characters kept */
    private static String fitting(String text, Control control, int room, IntFunction<String> shortened) {
        GC gc = new GC(control);
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
