package org.yushen.workbench;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Text that fits its column: a table would cut its end, and the end of a file's name tells most. */
public final class ShortText {
    private static final String LEFT_OUT = "…";

    private ShortText() {
    }

    /** @param room in pixels @return the text, its middle left out where it is too wide */
    public static String of(String text, Control control, int room) {
        GC gc = new GC(control);
        try {
            String shown = text;
            for (int kept = text.length() - 1; kept > 1 && gc.textExtent(shown).x > room; kept--) {
                shown = text.substring(0, (kept + 1) / 2) + LEFT_OUT + text.substring(text.length() - kept / 2);
            }
            return shown;
        } finally {
            gc.dispose();
        }
    }
}
