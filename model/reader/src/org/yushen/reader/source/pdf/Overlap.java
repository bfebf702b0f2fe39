package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds characters of different lines of one cell that are printed over each other: a sheet's rows are too low for what is written in
 * them, and the lines run into the row below. Nobody can tell which of the characters belong together, so none of them is read.
 */
final class Overlap {
    /** Lines stand less than this share of their height apart where they are one, and more than the other where they can be read. */
    private static final float SAME_LINE = 0.06f;
    private static final float OTHER_LINE = LineMaker.SAME_LINE;
    /** Of the narrower character at least this share is covered where lines are over each other; less is but set close. */
    private static final float COVERED = 0.6f;
    /** Where they are, this much is enough. */
    private static final float TOUCHED = 0.15f;
    /** Characters whose heights differ more are of a stamp or a mark, which leaves the writing below it readable. */
    private static final float SAME_SIZE = 0.75f;
    private static final float ROW = 8;

    /** Two characters at the heights of two lines. */
    private record Pair(Glyph upper, Glyph lower) {
        /** What the narrower has in common with the other, as a share of its width. */
        float shared() {
            return (Math.min(upper.right(), lower.right()) - Math.max(upper.x(), lower.x())) / Math.min(upper.width(), lower.width());
        }

        Lines lines() {
            return new Lines(Math.round(upper.y()), Math.round(lower.y()));
        }
    }

    /** Two lines by the heights of their upper edges, in whole points. */
    private record Lines(int upper, int lower) {
    }

    private Overlap() {
    }

    /** The same characters in the same order, those printed over each other as {@link GlyphText#UNKNOWN}. */
    static List<Glyph> unread(List<Glyph> glyphs) {
        List<Pair> pairs = pairs(glyphs);
        Set<Lines> over = pairs.stream().filter(pair -> pair.shared() >= COVERED).map(Pair::lines).collect(Collectors.toSet());
        if (over.isEmpty()) {
            return glyphs;
        }
        Set<Glyph> covered = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs.stream().filter(pair -> over.contains(pair.lines())).forEach(pair -> covered.addAll(List.of(pair.upper(), pair.lower())));
        return glyphs.stream().map(glyph -> covered.contains(glyph)
                ? new Glyph(GlyphText.UNKNOWN, glyph.x(), glyph.y(), glyph.width(), glyph.height(), glyph.turn(), glyph.run(), glyph.kind()) : glyph).toList();
    }

    /** Characters of two lines that touch each other. */
    private static List<Pair> pairs(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> rows = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() || glyph.turn() != 0 || glyph.kind() != Glyph.Kind.PLAIN) {
                continue;
            }
            int row = Math.round(glyph.centreY() / ROW);
            for (int r = row - 1; r <= row + 1; r++) {
                for (Glyph other : rows.getOrDefault(r, List.of())) {
                    Pair pair = glyph.y() < other.y() ? new Pair(glyph, other) : new Pair(other, glyph);
                    if (ofTwoLines(pair) && pair.shared() >= TOUCHED) {
                        pairs.add(pair);
                    }
                }
            }
            rows.computeIfAbsent(row, key -> new ArrayList<>()).add(glyph);
        }
        return pairs;
    }

    private static boolean ofTwoLines(Pair pair) {
        float height = Math.min(pair.upper().height(), pair.lower().height());
        float apart = pair.lower().centreY() - pair.upper().centreY();
        return apart >= SAME_LINE * height && apart < OTHER_LINE * height && height >= SAME_SIZE * Math.max(pair.upper().height(), pair.lower().height());
    }
}
