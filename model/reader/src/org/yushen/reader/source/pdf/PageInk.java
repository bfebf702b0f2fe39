package org.yushen.reader.source.pdf;

import java.util.List;

/**
 * What one page prints, in PDF points from the top left of the page as a viewer shows it.
 *
 * @param number from 1
 * @param width of the page as shown
 * @param height of the page as shown
 * @param glyphs in the order in which the file prints them
 * @param rules ruled lines
 * @param pictured share of the page that pictures cover, 0 to 1
 * @param drawing whether the page has so many lines that none were kept
 * @param broken whether the page's content ended in damage, so that some of it may be missing
 */
record PageInk(int number, float width, float height, List<Glyph> glyphs, List<Rule> rules, double pictured, boolean drawing,
        boolean broken) {
}
