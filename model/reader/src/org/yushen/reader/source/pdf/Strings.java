package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters printed in one go, close behind each other. They belong into one cell even where they are too long for it
 * and run over its edge.
 */
final class Strings {
    /** A wider gap, in em, parts cells that were printed in one go. */
    private static final float GAP = 0.6f;

    private Strings() {
    }

    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<List<Glyph>> strings = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!open.isEmpty() && !continues(open.get(open.size() - 1), glyph)) {
                strings.add(open);
                open = new ArrayList<>();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            strings.add(open);
        }
        return strings;
    }

    private static boolean continues(Glyph before, Glyph glyph) {
        if (before.run() != glyph.run() || glyph.turn() != 0 || before.turn() != 0) {
            return false;
        }
        float gap = glyph.x() - before.right();
        boolean wide = before.isBlank() || glyph.isBlank();
        return Math.abs(glyph.y() - before.y()) < before.height() / 2 && gap > -before.width() && gap < before.height() * (wide ? GAP / 2 : GAP);
    }

    /** The middle of what a string prints, blanks at its ends left out. */
    static float middle(List<Glyph> string) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (Glyph glyph : string) {
            if (!glyph.isBlank()) {
                left = Math.min(left, glyph.x());
                right = Math.max(right, glyph.right());
            }
        }
        return left > right ? string.get(0).centreX() : (left + right) / 2;
    }
}
