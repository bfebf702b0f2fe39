package org.yushen.reader.source.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.yushen.reader.source.XmlCursor;

/** The characters and ruled lines of one page of an OFD file, in PDF points from the top left, as those of a PDF page. */
final class OfdInk {
    private static final double POINTS = 72 / 25.4;
    private static final int OPAQUE = 153;
    private static final int DEEPEST = 100;

    private final OfdText text;
    private final RuleCollector rules = new RuleCollector();
    private final List<String> templates = new ArrayList<>();
    private String pageBox;
    private double pictured;
    private int depth;

    /** @param pageBox left, top, width and height in millimetres, where the page itself tells none */
    OfdInk(String pageBox) {
        this.pageBox = pageBox;
        text = new OfdText();
    }

    /** Reads a page's or a template's content. */
    void readPage(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.children(reader, part -> {
            switch (part) {
                case "Area" -> XmlCursor.children(reader, box -> {
                    String value = XmlCursor.text(reader);
                    pageBox = box.equals("PhysicalBox") && numbers(value).length == 4 ? value : pageBox;
                });
                case "Template" -> {
                    templates.add(XmlCursor.attribute(reader, "TemplateID"));
                    XmlCursor.skip(reader);
                }
                case "Content" -> objects(reader, new AffineTransform(), false);
                default -> XmlCursor.skip(reader);
            }
        });
    }

    /** Reads what is noted on a page: watermarks print, and count as marks; stamps and links are no text. */
    void readAnnotations(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.children(reader, note -> {
            boolean watermark = "Watermark".equals(XmlCursor.attribute(reader, "Type"));
            XmlCursor.children(reader, part -> {
                if (watermark && part.equals("Appearance")) {
                    double[] box = numbers(XmlCursor.attribute(reader, "Boundary"));
                    objects(reader, box.length == 4 ? AffineTransform.getTranslateInstance(box[0], box[1]) : new AffineTransform(), true);
                } else {
                    XmlCursor.skip(reader);
                }
            });
        });
    }

    private void objects(XMLStreamReader reader, AffineTransform outer, boolean mark) throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deeply");
        }
        XmlCursor.children(reader, name -> {
            boolean shown = !"false".equals(XmlCursor.attribute(reader, "Visible"));
            switch (name) {
                case "Layer", "PageBlock" -> objects(reader, outer, mark);
                case "TextObject" -> text.read(reader, toPage(reader, outer), shown, mark || isFaint(reader));
                case "PathObject" -> path(reader, toPage(reader, outer), shown);
                case "ImageObject" -> image(reader, shown);
                default -> XmlCursor.skip(reader);
            }
        });
        depth--;
    }

    /** From an object's own coordinates to the page, in points. */
    private static AffineTransform toPage(XMLStreamReader reader, AffineTransform outer) {
        AffineTransform transform = AffineTransform.getScaleInstance(POINTS, POINTS);
        transform.concatenate(outer);
        double[] boundary = numbers(XmlCursor.attribute(reader, "Boundary"));
        if (boundary.length >= 2) {
            transform.translate(boundary[0], boundary[1]);
        }
        double[] own = numbers(XmlCursor.attribute(reader, "CTM"));
        if (own.length == 6) {
            transform.concatenate(new AffineTransform(own));
        }
        return transform;
    }

    private static boolean isFaint(XMLStreamReader reader) {
        return XmlCursor.number(reader, "Alpha", 255) < OPAQUE;
    }

    private void path(XMLStreamReader reader, AffineTransform toPage, boolean shown) throws XMLStreamException {
        boolean stroked = !"false".equals(XmlCursor.attribute(reader, "Stroke"));
        boolean filled = "true".equals(XmlCursor.attribute(reader, "Fill"));
        XmlCursor.children(reader, part -> {
            String drawing = XmlCursor.text(reader);
            if (shown && part.equals("AbbreviatedData")) {
                draw(drawing.strip().split("[\\s,]+"), toPage);
            }
        });
        if (stroked) {
            rules.stroke();
        } else if (filled) {
            rules.fill();
        }
        rules.end();
    }

    /** Moves, lines, curves (for their ends alone) and arcs. */
    private void draw(String[] words, AffineTransform toPage) {
        int i = 0;
        while (i < words.length) {
            String step = words[i++];
            int taken = switch (step) {
                case "S", "M", "L" -> 2;
                case "Q" -> 4;
                case "B" -> 6;
                case "A" -> 7;
                default -> 0;
            };
            if (i + taken > words.length) {
                return;
            }
            Point2D end = taken == 0 ? null : point(words, i + taken - 2, toPage);
            i += taken;
            switch (step) {
                case "S", "M" -> rules.moveTo(end);
                case "L" -> rules.lineTo(end);
                case "Q", "B", "A" -> rules.curveTo(end);
                case "C" -> rules.close();
                default -> {
                    // a damaged step draws nothing
                }
            }
        }
    }

    private static Point2D point(String[] words, int at, AffineTransform toPage) {
        return toPage.transform(new Point2D.Double(number(words[at]), number(words[at + 1])), null);
    }

    private void image(XMLStreamReader reader, boolean shown) throws XMLStreamException {
        double[] box = numbers(XmlCursor.attribute(reader, "Boundary"));
        pictured += shown && box.length == 4 ? Math.abs(box[2] * box[3]) : 0;
        XmlCursor.skip(reader);
    }

    /** Numbers parted by blanks; a damaged one counts as 0. */
    static double[] numbers(String text) {
        if (text == null || text.isBlank()) {
            return new double[0];
        }
        String[] words = text.strip().split("\\s+");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = number(words[i]);
        }
        return numbers;
    }

    static double number(String word) {
        try {
            double number = Double.parseDouble(word);
            return Double.isFinite(number) ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Templates that the page is printed over, by their ids. */
    List<String> templates() {
        return templates;
    }

    /** @param number of the page, from 1 */
    PageInk ink(int number) {
        double[] box = numbers(pageBox);
        double width = box.length == 4 ? box[2] : 210;
        double height = box.length == 4 ? box[3] : 297;
        double share = Math.min(1, pictured / Math.max(1, width * height));
        return new PageInk(number, (float) (width * POINTS), (float) (height * POINTS), text.glyphs(), rules.rules(), share, rules.isDrawing(), false);
    }
}
