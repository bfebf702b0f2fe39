package org.yushen.reader.source.pdf;

/**
 * A ruled line along one axis, however it was drawn: stroked, as a side of a rectangle, as a thin filled one.
 *
 * @param horizontal along the line of text
 * @param at its y where horizontal, else its x; PDF points
 * @param from where it begins on the other axis
 * @param to where it ends
 */
record Rule(boolean horizontal, float at, float from, float to) {

    float length() {
        return to - from;
    }
}
