package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a page so that its writing is upright, and frames back to where they stand on the page as shown.
 *
 * @param degrees how far the writing is turned clockwise: 0, 90, 180 or 270
 * @param width of the page as shown
 * @param height of the page as shown
 */
record Turn(int degrees, float width, float height) {
    private static final int QUARTER = 90;

    /** The turn that most of the page's writing has. */
    static Turn of(PageInk ink) {
        int[] counts = new int[4];
        ink.glyphs().stream().filter(glyph -> glyph.turn() != Glyph.OBLIQUE && !glyph.isBlank()).forEach(glyph -> counts[glyph.turn() / QUARTER]++);
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return new Turn(most * QUARTER, ink.width(), ink.height());
    }

    /** The page's writing as it stands when the page is held so that most of it is upright. */
    List<Glyph> glyphs(List<Glyph> glyphs) {
        if (degrees == 0) {
            return glyphs;
        }
        List<Glyph> turned = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            float[] box = forth(glyph.x(), glyph.y(), glyph.right(), glyph.bottom());
            int turn = glyph.turn() == Glyph.OBLIQUE ? Glyph.OBLIQUE : Math.floorMod(glyph.turn() - degrees, 360);
            turned.add(new Glyph(glyph.text(), box[0], box[1], box[2] - box[0], box[3] - box[1], turn, glyph.run(), glyph.kind()));
        }
        return turned;
    }

    List<Rule> rules(List<Rule> rules) {
        if (degrees == 0) {
            return rules;
        }
        List<Rule> turned = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            float[] box = rule.horizontal() ? forth(rule.from(), rule.at(), rule.to(), rule.at()) : forth(rule.at(), rule.from(), rule.at(), rule.to());
            boolean horizontal = rule.horizontal() == (degrees % 180 == 0);
            turned.add(horizontal ? new Rule(true, box[1], box[0], box[2]) : new Rule(false, box[0], box[1], box[3]));
        }
        return turned;
    }

    /** Width of the page when its writing is upright. */
    float uprightWidth() {
        return degrees % 180 == 0 ? width : height;
    }

    /** Height of the page when its writing is upright. */
    float uprightHeight() {
        return degrees % 180 == 0 ? height : width;
    }

    private float[] forth(float left, float top, float right, float bottom) {
        return switch (degrees) {
            case 90 -> new float[] {top, width - right, bottom, width - left};
            case 180 -> new float[] {width - right, height - bottom, width - left, height - top};
            case 270 -> new float[] {height - bottom, left, height - top, right};
            default -> new float[] {left, top, right, bottom};
        };
    }

    /** Left, top, right and bottom on the page as shown, of a frame on the upright page. */
    float[] back(float left, float top, float right, float bottom) {
        return switch (degrees) {
            case 90 -> new float[] {width - bottom, left, width - top, right};
            case 180 -> new float[] {width - right, height - bottom, width - left, height - top};
            case 270 -> new float[] {top, height - right, bottom, height - left};
            default -> new float[] {left, top, right, bottom};
        };
    }
}
