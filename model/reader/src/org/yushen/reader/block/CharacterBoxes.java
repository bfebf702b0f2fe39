package org.yushen.reader.block;

import org.yushen.reader.block.Place.Box;

/** Where each character of a printed text stands on its page: a claim or a number in a line has a frame of its own. */
public final class CharacterBoxes {
    private static final int EDGES = 4;

    private final float[] edges;

    /**
     * @param edges left, top, right and bottom of each character, in PDF points from the page's top left corner
     */
    public CharacterBoxes(float[] edges) {
        this.edges = edges;
    }

    /** How many characters have a place. */
    public int count() {
        return edges.length / EDGES;
    }

    /**
     * The frame around the characters from one index up to another, both from 0.
     *
     * @param whole the frame where there is no such character
     */
    Box around(int from, int to, Box whole) {
        int first = Math.max(0, from);
        int end = Math.min(to, count());
        if (first >= end) {
            return whole;
        }
        Box box = frame(first, end);
        return new Box(box.x(), box.y(), box.width(), box.height(), this);
    }

    /** The frame around all characters; there must be one at least. */
    public Box all() {
        Box box = frame(0, count());
        return new Box(box.x(), box.y(), box.width(), box.height(), this);
    }

    private Box frame(int from, int to) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = from * EDGES; i < to * EDGES; i += EDGES) {
            left = Math.min(left, edges[i]);
            top = Math.min(top, edges[i + 1]);
            right = Math.max(right, edges[i + 2]);
            bottom = Math.max(bottom, edges[i + 3]);
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
