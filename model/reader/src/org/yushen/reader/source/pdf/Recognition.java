package org.yushen.reader.source.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recognises the writing on scanned pages where Tesseract with Chinese is installed. */
final class Recognition {
    private static final Logger LOG = LoggerFactory.getLogger(Recognition.class);
    private static final float DPI = 300;
    private static final float POINTS = 72 / DPI;
    /** Of words with digits, nearly all that were recognised with less were wrong, and nearly none with more (of 100; measured on noisy pages). */
    private static final float SURE = 60;
    /** A page larger than that, in points, is rendered smaller: its picture must stay within memory. */
    private static final float LARGEST = 1700;

    private final Tesseract tesseract;

    /** @param tesseract null where nothing recognises */
    Recognition(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** The page with the writing that was recognised; null where nothing recognises it. */
    PageInk recognise(PDDocument document, PageInk scan) {
        if (tesseract == null || !tesseract.isThere()) {
            return null;
        }
        float shrunk = Math.min(1, LARGEST / Math.max(scan.width(), scan.height()));
        float scale = POINTS / shrunk;
        try {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(scan.number() - 1, DPI * shrunk, ImageType.GRAY);
            List<Rule> rules = new RasterRules(picture).takeOut();
            List<Glyph> glyphs = new ArrayList<>();
            int run = 0;
            for (Tesseract.Word word : tesseract.words(picture)) {
                addGlyphs(word, scale, run++, glyphs);
            }
            List<Rule> scaled = rules.stream().map(rule -> new Rule(rule.horizontal(), rule.at() * scale, rule.from() * scale, rule.to() * scale)).toList();
            return new PageInk(scan.number(), scan.width(), scan.height(), glyphs, scaled, scan.pictured(), false, scan.broken());
        } catch (IOException | RuntimeException e) { // a damaged picture is a page that cannot be read, and is said to be
            LOG.debug("page {}", scan.number(), e);
            return null;
        }
    }

    /**
     * Recognition tells where words stand; their characters share the word's width. A digit that it is not sure of is none:
     * a wrong amount is worse than one that is said to be unread.
     */
    static void addGlyphs(Tesseract.Word word, float scale, int run, List<Glyph> glyphs) {
        int[] characters = word.text().codePoints().toArray();
        double units = 0;
        for (int c : characters) {
            units += width(c);
        }
        double x = word.left();
        boolean doubtful = word.confidence() < SURE;
        for (int c : characters) {
            double width = word.width() * width(c) / units;
            String text = doubtful && Character.isDigit(c) ? GlyphText.UNKNOWN : GlyphText.written(Character.toString(c));
            glyphs.add(new Glyph(text, (float) x * scale, word.top() * scale, (float) width * scale,
                    word.height() * scale, 0, run, Glyph.Kind.PLAIN));
            x += width;
        }
    }

    private static double width(int c) {
        return c < 0x2e80 ? 0.5 : 1;
    }
}
