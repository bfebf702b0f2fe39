package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of writing: its characters left to right, with the blanks that gaps stand for.
 *
 * @param pieces characters and blanks; neither the first nor the last is a blank
 */
record InkLine(List<Piece> pieces) {

    /** A character, or a blank, and its frame on the upright page. */
    record Piece(String text, float left, float top, float right, float bottom) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    float left() {
        return pieces.get(0).left();
    }

    float right() {
        return pieces.get(pieces.size() - 1).right();
    }

    float top() {
        float top = Float.MAX_VALUE;
        for (Piece piece : pieces) {
            top = Math.min(top, piece.top());
        }
        return top;
    }

    float bottom() {
        float bottom = -Float.MAX_VALUE;
        for (Piece piece : pieces) {
            bottom = Math.max(bottom, piece.bottom());
        }
        return bottom;
    }

    /** The tallest of its characters, in points. */
    float size() {
        float tallest = 0;
        for (Piece piece : pieces) {
            tallest = Math.max(tallest, piece.bottom() - piece.top());
        }
        return tallest;
    }

    /** This line and one that stands half a line lower or higher, with nothing of it above or below this one's words: a label centred beside two rows. */
    InkLine beside(InkLine other) {
        List<Piece> both = new ArrayList<>(pieces);
        both.addAll(other.pieces);
        both.sort(java.util.Comparator.comparingDouble(Piece::left));
        return new InkLine(both);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** The line's stretches between gaps at least that wide, in points. */
    List<InkLine> parted(float gap) {
        List<InkLine> parts = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isBlank()) {
                continue;
            }
            if (i > start && piece.left() - pieces.get(end).right() >= gap) {
                parts.add(new InkLine(pieces.subList(start, end + 1)));
                start = i;
            }
            end = i;
        }
        parts.add(new InkLine(pieces.subList(start, end + 1)));
        return parts;
    }
}
