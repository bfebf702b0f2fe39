package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Characters printed in one go, close behind each other. They belong into one cell even where they are too long for it
 * and run over its edge; a gap of their own just at the edge parts those of two cells.
 */
final class Strings {
    /** A wider gap, in em, parts cells that were printed in one go. */
    private static final float GAP = 0.6f;
    /** At an edge that is enough, where the characters beside it stand closer. */
    private static final float EDGE_GAP = 0.15f;

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

    /**
     * The pieces of a string that fills several cells.
     *
     * @param edge whether a line between cells stands between two of its characters
     */
    static List<List<Glyph>> parted(List<Glyph> string, BiPredicate<Glyph, Glyph> edge) {
        List<List<Glyph>> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < string.size(); i++) {
            if (stands(string, i) && edge.test(string.get(i - 1), string.get(i))) {
                pieces.add(string.subList(start, i));
                start = i;
            }
        }
        pieces.add(string.subList(start, string.size()));
        return pieces;
    }

    /** Whether a character stands away from the one before, and further than others of the string do. */
    private static boolean stands(List<Glyph> string, int index) {
        float gap = gap(string, index);
        return gap >= EDGE_GAP * string.get(index).height() && gap > 2 * gap(string, index - 1) && gap > 2 * gap(string, index + 1);
    }

    private static float gap(List<Glyph> string, int index) {
        return index < 1 || index >= string.size() ? 0 : string.get(index).x() - string.get(index - 1).right();
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
