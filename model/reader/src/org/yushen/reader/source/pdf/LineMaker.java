package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets upright characters into lines, and gaps between them into blanks. */
final class LineMaker {
    /** Characters whose middles differ by less than this share of their height stand on one line. */
    static final float SAME_LINE = 0.5f;
    /** Between letters or digits a gap from here on, in em, is a blank. */
    private static final float LETTER_GAP = 0.22f;
    /** Between characters that fill an em, or beside one, only a gap from here on parts words. */
    private static final float WIDE_GAP = 0.9f;
    /** A blank is about that wide, in em. */
    private static final float BLANK = 0.5f;
    private static final int MOST_BLANKS = 8;

    private LineMaker() {
    }

    /** Lines from top to bottom; lines of blanks alone are left out. */
    static List<InkLine> lines(List<Glyph> glyphs) {
        List<Glyph> byHeight = new ArrayList<>(glyphs);
        byHeight.sort(Comparator.comparingDouble(Glyph::centreY));
        List<InkLine> lines = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        float centre = 0;
        float height = 0;
        for (Glyph glyph : byHeight) {
            boolean same = !open.isEmpty() && glyph.centreY() - centre < SAME_LINE * Math.min(height, glyph.height());
            if (!same && !open.isEmpty()) {
                add(open, lines);
                open.clear();
            }
            if (open.isEmpty() || !glyph.isBlank() && glyph.height() > height) {
                centre = glyph.centreY();
                height = glyph.height();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            add(open, lines);
        }
        lines.sort(Comparator.comparingDouble(InkLine::top));
        return lines;
    }

    private static void add(List<Glyph> glyphs, List<InkLine> lines) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        List<InkLine.Piece> pieces = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() && pieces.isEmpty()) {
                continue;
            }
            if (before != null && !pieces.isEmpty()) {
                addGap(before, glyph, pieces);
            }
            pieces.add(new InkLine.Piece(glyph.isBlank() ? " " : glyph.text(), glyph.x(), glyph.y(), glyph.right(), glyph.bottom()));
            before = glyph;
        }
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).isBlank()) {
            pieces.remove(pieces.size() - 1);
        }
        if (!pieces.isEmpty()) {
            lines.add(new InkLine(pieces));
        }
    }

    private static void addGap(Glyph before, Glyph glyph, List<InkLine.Piece> pieces) {
        float em = Math.min(before.height(), glyph.height());
        float gap = glyph.x() - before.right();
        boolean letters = !before.isWide() && !glyph.isWide() && !before.isBlank() && !glyph.isBlank();
        if (gap < em * (letters ? LETTER_GAP : WIDE_GAP)) {
            return;
        }
        int blanks = Math.clamp(Math.round(gap / (em * BLANK)), 1, MOST_BLANKS);
        float width = gap / blanks;
        for (int i = 0; i < blanks; i++) {
            float left = before.right() + i * width;
            pieces.add(new InkLine.Piece(" ", left, glyph.y(), left + width, glyph.bottom()));
        }
    }
}
