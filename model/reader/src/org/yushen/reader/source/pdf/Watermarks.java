package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts what lies across a page from what it says: oblique writing, half transparent writing, what the file itself marks
 * as watermark.
 *
 * @param body what the page says
 * @param marks what lies across it
 */
record Watermarks(List<Glyph> body, List<Printed> marks) {

    /**
     * @param recognised whether the invisible layer of text is what the page says, there being only a picture else
     */
    static Watermarks parted(List<Glyph> glyphs, boolean recognised, Turn turn) {
        List<Glyph> body = new ArrayList<>();
        List<Glyph> marked = new ArrayList<>();
        List<Glyph> oblique = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.turn() == Glyph.OBLIQUE) {
                oblique.add(glyph);
            } else if (glyph.kind() == Glyph.Kind.MARK) {
                marked.add(glyph);
            } else if (glyph.kind() == Glyph.Kind.PLAIN || recognised) {
                body.add(glyph);
            }
        }
        List<Printed> marks = new ArrayList<>();
        LineMaker.lines(marked).forEach(line -> marks.add(Printed.of(line, turn)));
        runs(oblique).forEach(run -> marks.add(Printed.of(run, turn)));
        return new Watermarks(body, marks.stream().filter(mark -> !mark.text().isBlank()).toList());
    }

    /** Oblique writing in the order in which it was printed. */
    private static List<InkLine> runs(List<Glyph> glyphs) {
        List<InkLine> lines = new ArrayList<>();
        List<InkLine.Piece> open = new ArrayList<>();
        int run = 0;
        for (Glyph glyph : glyphs) {
            if (!open.isEmpty() && glyph.run() != run) {
                lines.add(new InkLine(open));
                open = new ArrayList<>();
            }
            run = glyph.run();
            open.add(new InkLine.Piece(glyph.text(), glyph.x(), glyph.y(), glyph.right(), glyph.bottom()));
        }
        if (!open.isEmpty()) {
            lines.add(new InkLine(open));
        }
        return lines;
    }
}
