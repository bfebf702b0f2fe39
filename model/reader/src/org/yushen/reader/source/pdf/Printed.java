package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.yushen.reader.block.CharacterBoxes;
import org.yushen.reader.block.Place.Box;

/**
 * A piece of printed text with the frame of every character, on the page as shown.
 *
 * @param text never null
 * @param box around all of it, with each character's own
 */
record Printed(String text, Box box) {

    /** Puts the characters of lines one after the other. */
    static final class Builder {
        private static final int EDGES = 4;

        private final Turn turn;
        private final StringBuilder text = new StringBuilder();
        private float[] edges = new float[64];
        private int used;

        Builder(Turn turn) {
            this.turn = turn;
        }

        void add(InkLine line) {
            for (InkLine.Piece piece : line.pieces()) {
                add(piece.text(), piece.left(), piece.top(), piece.right(), piece.bottom());
            }
        }

        /** A sign that no ink stands for: the break between two lines. */
        void addBreak(String sign) {
            if (used >= EDGES) {
                float[] last = Arrays.copyOfRange(edges, used - EDGES, used);
                sign.chars().forEach(c -> keep((char) c, new float[] {last[2], last[1], last[2], last[3]}));
            }
        }

        private void add(String piece, float left, float top, float right, float bottom) {
            float[] frame = turn.back(left, top, right, bottom);
            for (int i = 0; i < piece.length(); i++) {
                keep(piece.charAt(i), frame);
            }
        }

        private void keep(char c, float[] frame) {
            if (used + EDGES > edges.length) {
                edges = Arrays.copyOf(edges, edges.length * 2);
            }
            System.arraycopy(frame, 0, edges, used, EDGES);
            used += EDGES;
            text.append(c);
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        Printed build() {
            return new Printed(text.toString(), new CharacterBoxes(Arrays.copyOf(edges, used)).all());
        }
    }

    /** Two pieces as one text; what stands on another page than the first has no frame. */
    static Printed joined(Printed first, String sign, Printed second) {
        return new Printed(first.text() + sign + second.text(), first.box());
    }

    static Printed of(InkLine line, Turn turn) {
        Builder builder = new Builder(turn);
        builder.add(line);
        return builder.build();
    }

    /** The lines of one paragraph as they were before the page wrapped them. */
    static Printed ofWrapped(List<InkLine> lines, Turn turn) {
        Builder builder = new Builder(turn);
        InkLine before = null;
        for (InkLine line : lines) {
            if (before != null) {
                builder.addBreak(CellLines.blankBetween(before, line));
            }
            builder.add(line);
            before = line;
        }
        return builder.build();
    }

    static Printed of(List<InkLine> lines, Turn turn) {
        Builder builder = new Builder(turn);
        for (InkLine line : new ArrayList<>(lines)) {
            if (!builder.isEmpty()) {
                builder.addBreak("\n");
            }
            builder.add(line);
        }
        return builder.build();
    }
}
