package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** The lines of one cell: upright writing, and below it what is turned by a quarter. */
final class CellWriting {

    private CellWriting() {
    }

    static List<InkLine> lines(List<Glyph> glyphs) {
        List<InkLine> lines = new ArrayList<>(LineMaker.lines(Overlap.unread(glyphs.stream().filter(glyph -> glyph.turn() == 0).toList())));
        for (int degrees : new int[] {90, 180, 270}) {
            List<Glyph> turned = glyphs.stream().filter(glyph -> glyph.turn() == degrees).toList();
            if (!turned.isEmpty()) {
                lines.addAll(turnedLines(turned, degrees));
            }
        }
        return lines;
    }

    /** Lines are made with the writing held upright; their characters keep their places. */
    private static List<InkLine> turnedLines(List<Glyph> glyphs, int degrees) {
        float extent = 0;
        for (Glyph glyph : glyphs) {
            extent = Math.max(extent, Math.max(glyph.right(), glyph.bottom()));
        }
        Turn turn = new Turn(degrees, extent, extent);
        List<InkLine> lines = new ArrayList<>();
        for (InkLine line : LineMaker.lines(turn.glyphs(glyphs))) {
            List<InkLine.Piece> pieces = new ArrayList<>();
            for (InkLine.Piece piece : line.pieces()) {
                float[] box = turn.back(piece.left(), piece.top(), piece.right(), piece.bottom());
                pieces.add(new InkLine.Piece(piece.text(), box[0], box[1], box[2], box[3]));
            }
            lines.add(new InkLine(pieces));
        }
        return lines;
    }
}
