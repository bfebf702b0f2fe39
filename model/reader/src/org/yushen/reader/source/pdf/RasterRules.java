package org.yushen.reader.source.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;

/** Finds the ruled lines on the picture of a page, and paints them over so that they do not disturb recognition. */
final class RasterRules {
    private static final int DARK = 140;
    private static final int WHITE = 255;
    /** A line is at least that share of the page's width long, and no writing is. */
    private static final double SHORTEST = 0.03;
    private static final int GAP = 4;
    private static final int THICKEST = 12;
    /** A line's pale edges go with it. */
    private static final int HALO = 3;

    private final BufferedImage picture;
    private final int width;
    private final int height;
    private final boolean[] dark;

    /** @param picture in grey */
    RasterRules(BufferedImage picture) {
        this.picture = picture;
        width = picture.getWidth();
        height = picture.getHeight();
        dark = new boolean[width * height];
        Raster raster = picture.getRaster();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                dark[y * width + x] = row[x] < DARK;
            }
        }
    }

    /** The lines, in pixels of the picture, which loses them. */
    List<Rule> takeOut() {
        List<Rule> rules = new ArrayList<>();
        int shortest = (int) (Math.min(width, height) * SHORTEST);
        for (int y = 0; y < height; y++) {
            find(true, y, width, shortest, rules);
        }
        for (int x = 0; x < width; x++) {
            find(false, x, height, shortest, rules);
        }
        rules.removeIf(this::isThick);
        rules.forEach(this::paintOver);
        return rules;
    }

    private void find(boolean horizontal, int at, int length, int shortest, List<Rule> rules) {
        int start = -1;
        int last = -1;
        for (int i = 0; i < length; i++) {
            if (dark[horizontal ? at * width + i : i * width + at]) {
                start = start < 0 ? i : start;
                last = i;
            } else if (start >= 0 && i - last > GAP) {
                add(horizontal, at, start, last, shortest, rules);
                start = -1;
            }
        }
        if (start >= 0) {
            add(horizontal, at, start, last, shortest, rules);
        }
    }

    private static void add(boolean horizontal, int at, int start, int last, int shortest, List<Rule> rules) {
        if (last - start >= shortest) {
            rules.add(new Rule(horizontal, at, start, last));
        }
    }

    /** A dark area, such as a seal or a photograph, is no line: it is dark far to both sides as well. */
    private boolean isThick(Rule rule) {
        int thick = 0;
        int steps = 0;
        for (float i = rule.from(); i <= rule.to(); i += Math.max(1, rule.length() / 16)) {
            steps++;
            thick += thickness(rule, (int) i) > THICKEST ? 1 : 0;
        }
        return thick * 2 > steps;
    }

    private int thickness(Rule rule, int along) {
        int thick = 1;
        for (int step : new int[] {-1, 1}) {
            for (int at = (int) rule.at() + step; thick <= THICKEST && isDark(rule.horizontal(), at, along); at += step) {
                thick++;
            }
        }
        return thick;
    }

    private boolean isDark(boolean horizontal, int at, int along) {
        int x = horizontal ? along : at;
        int y = horizontal ? at : along;
        return x >= 0 && x < width && y >= 0 && y < height && dark[y * width + x];
    }

    private void paintOver(Rule rule) {
        for (int i = (int) rule.from(); i <= (int) rule.to(); i++) {
            for (int d = -HALO; d <= HALO; d++) {
                int x = rule.horizontal() ? i : (int) rule.at() + d;
                int y = rule.horizontal() ? (int) rule.at() + d : i;
                if (x >= 0 && x < width && y >= 0 && y < height) {
                    picture.getRaster().setSample(x, y, 0, WHITE);
                }
            }
        }
    }
}
