package org.yushen.reader.source.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.yushen.reader.source.XmlCursor;

/** The text objects of an OFD page as characters: each has its own place, told by steps from one to the next. */
final class OfdText {
    private static final double UPRIGHT = Math.toRadians(4);
    /** Below the baseline an em box reaches this share of the font size. */
    private static final double DESCENT = 0.14;
    /** How wide a letter or digit is, in em, where nothing narrower is told. */
    private static final double NARROW = 0.5;

    private final List<Glyph> glyphs = new ArrayList<>();
    private int run;

    /**
     * Reads a TextObject.
     *
     * @param toPage from the object's coordinates to points on the page
     * @param mark whether it is a watermark
     */
    void read(XMLStreamReader reader, AffineTransform toPage, boolean shown, boolean mark) throws XMLStreamException {
        double size = OfdInk.number(String.valueOf(XmlCursor.attribute(reader, "Size")));
        String scale = XmlCursor.attribute(reader, "HScale");
        double stretch = scale == null ? 1 : OfdInk.number(scale);
        boolean[] faint = {mark};
        double[] start = new double[2];
        run++;
        XmlCursor.children(reader, part -> {
            if (part.equals("FillColor")) {
                faint[0] |= XmlCursor.number(reader, "Alpha", 255) < 153;
                XmlCursor.skip(reader);
            } else if (part.equals("TextCode")) {
                start[0] = position(reader, "X", start[0]);
                start[1] = position(reader, "Y", start[1]);
                List<Double> across = steps(XmlCursor.attribute(reader, "DeltaX"));
                List<Double> down = steps(XmlCursor.attribute(reader, "DeltaY"));
                String text = XmlCursor.text(reader);
                if (shown && size > 0) {
                    print(text, start, across, down, size, stretch, toPage, faint[0]);
                }
            } else {
                XmlCursor.skip(reader);
            }
        });
    }

    private static double position(XMLStreamReader reader, String name, double before) {
        String value = XmlCursor.attribute(reader, name);
        return value == null ? before : OfdInk.number(value);
    }

    /** “g 3 4.2” stands for three steps of 4.2. */
    static List<Double> steps(String text) {
        List<Double> steps = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return steps;
        }
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) Math.min(10_000, OfdInk.number(words[i + 1]));
                for (int n = 0; n < times; n++) {
                    steps.add(OfdInk.number(words[i + 2]));
                }
                i += 2;
            } else {
                steps.add(OfdInk.number(words[i]));
            }
        }
        return steps;
    }

    private void print(String text, double[] start, List<Double> across, List<Double> down, double size, double stretch, AffineTransform toPage,
            boolean faint) {
        double x = start[0];
        double y = start[1];
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            String printed = Character.toString(characters[i]);
            double own = width(characters[i], size) * stretch;
            Double step = i < across.size() ? across.get(i) : null;
            double width = step != null && step > own / 3 ? Math.min(widest(characters[i], own, size * stretch), step) : own;
            add(printed, x, y, width, size, toPage, faint);
            // Where no step is told at all the characters follow each other; down the page they stand under each other.
            x += step != null ? step : down.isEmpty() ? own : 0;
            y += i < down.size() ? down.get(i) : 0;
        }
    }

    private static double width(int character, double size) {
        return character >= 0x2e80 || "“”‘’—…·".indexOf(character) >= 0 ? size : size * NARROW;
    }

    /** Signs such as ≥ and ℃ are as wide as a letter in one font and as a Chinese character in another: the step to the next tells. */
    private static double widest(int character, double own, double em) {
        return character > 0x7f ? Math.max(own, em) : own;
    }

    private void add(String printed, double x, double y, double width, double size, AffineTransform toPage, boolean faint) {
        if (printed.isEmpty() || Character.isISOControl(printed.codePointAt(0))) {
            return;
        }
        Point2D[] corners = {new Point2D.Double(x, y + DESCENT * size), new Point2D.Double(x + width, y + DESCENT * size),
            new Point2D.Double(x, y - (1 - DESCENT) * size), new Point2D.Double(x + width, y - (1 - DESCENT) * size)};
        toPage.transform(corners, 0, corners, 0, corners.length);
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point2D corner : corners) {
            left = Math.min(left, corner.getX());
            top = Math.min(top, corner.getY());
            right = Math.max(right, corner.getX());
            bottom = Math.max(bottom, corner.getY());
        }
        int turn = turn(corners[1].getX() - corners[0].getX(), corners[1].getY() - corners[0].getY());
        glyphs.add(new Glyph(printed, (float) left, (float) top, (float) (right - left), (float) (bottom - top), turn, run,
                faint ? Glyph.Kind.MARK : Glyph.Kind.PLAIN));
    }

    private static int turn(double dx, double dy) {
        double angle = Math.atan2(dy, dx);
        long quarters = Math.round(angle / (Math.PI / 2));
        return Math.abs(angle - quarters * Math.PI / 2) > UPRIGHT ? Glyph.OBLIQUE : (int) Math.floorMod(quarters, 4L) * 90;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }
}
