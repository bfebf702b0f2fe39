package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes away characters that are printed twice in nearly the same place: the bold type of poor printer drivers. */
final class Overprint {
    /** A second print lies nearer than this share of the character's size. */
    private static final float NEAR = 0.22f;

    private Overprint() {
    }

    static List<Glyph> removed(List<Glyph> glyphs) {
        Map<String, List<Glyph>> kept = new HashMap<>();
        List<Glyph> once = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            // keyed by text and a coarse row, so that few are compared
            int row = Math.round(glyph.centreY() / 4);
            boolean twice = false;
            for (int r = row - 1; r <= row + 1 && !twice; r++) {
                twice = kept.getOrDefault(glyph.text() + r, List.of()).stream().anyMatch(other -> isSame(other, glyph));
            }
            if (!twice) {
                once.add(glyph);
                kept.computeIfAbsent(glyph.text() + row, key -> new ArrayList<>()).add(glyph);
            }
        }
        return once;
    }

    private static boolean isSame(Glyph a, Glyph b) {
        float near = NEAR * Math.min(Math.min(a.width(), a.height()), Math.min(b.width(), b.height()));
        return Math.abs(a.x() - b.x()) <= near && Math.abs(a.y() - b.y()) <= near && Math.abs(a.height() - b.height()) <= near;
    }
}
