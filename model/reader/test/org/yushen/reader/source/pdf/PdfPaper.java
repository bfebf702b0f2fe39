package org.yushen.reader.source.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * A PDF that a test draws, in points from the top left of the page. Its font is not embedded: to read it, none is needed.
 * Chinese characters are as wide as high, letters and digits half as wide.
 */
public final class PdfPaper implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page;
    private PDPageContentStream content;
    private COSName fontName;

    public PdfPaper() throws IOException {
        font = font();
    }

    /** Begins a page of A4, upright. */
    public PdfPaper page() throws IOException {
        return page(595, 842, 0);
    }

    /** @param rotation of the page, clockwise in degrees; drawing goes on in its own coordinates, before rotation */
    public PdfPaper page(float width, float height, int rotation) throws IOException {
        finish();
        page = new PDPage(new PDRectangle(width, height));
        page.setRotation(rotation);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        content.setFont(font, 10); // makes the font a resource of the page
        fontName = page.getResources().getFontNames().iterator().next();
        return this;
    }

    /** @param y of the text's top */
    public PdfPaper text(float x, float y, float size, String text) throws IOException {
        return written(1, 0, 0, 1, x, page.getMediaBox().getHeight() - y - size * 0.86f, size, text, "");
    }

    /** Text turned counter-clockwise by an angle in degrees, about its beginning. */
    PdfPaper turned(double degrees, float x, float y, float size, String text) throws IOException {
        double angle = Math.toRadians(degrees);
        return written(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), x, page.getMediaBox().getHeight() - y, size, text, "");
    }

    /** Text with a clipping frame around what of it is printed. */
    PdfPaper clipped(float x, float y, float size, String text, float left, float top, float right, float bottom) throws IOException {
        float height = page.getMediaBox().getHeight();
        return written(1, 0, 0, 1, x, height - y - size * 0.86f, size, text,
                left + " " + (height - bottom) + " " + (right - left) + " " + (bottom - top) + " re W n ");
    }

    /** Two texts shown by one operation. @param gap between them, in points */
    PdfPaper inOneGo(float x, float y, float size, String text, float gap, String more) throws IOException {
        String shown = String.format(java.util.Locale.ROOT, "[<%s> %f <%s>] TJ", hex(text), -gap * 1000 / size, hex(more));
        return shown(1, 0, 0, 1, x, page.getMediaBox().getHeight() - y - size * 0.86f, size, shown, "");
    }

    private PdfPaper written(double a, double b, double c, double d, float x, float y, float size, String text, String before) throws IOException {
        return shown(a, b, c, d, x, y, size, "<" + hex(text) + "> Tj", before);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private PdfPaper shown(double a, double b, double c, double d, float x, float y, float size, String shown, String before) throws IOException {
        content.saveGraphicsState();
        content.appendRawCommands(String.format(java.util.Locale.ROOT, "%sBT /%s %f Tf %f %f %f %f %f %f Tm %s ET%n", before, fontName.getName(), size, a, b, c, d, x, y, shown));
        content.restoreGraphicsState();
        return this;
    }

    /** A ruled line. */
    public PdfPaper line(float x1, float y1, float x2, float y2) throws IOException {
        float height = page.getMediaBox().getHeight();
        content.moveTo(x1, height - y1);
        content.lineTo(x2, height - y2);
        content.stroke();
        return this;
    }

    /** A filled rectangle. */
    PdfPaper filled(float left, float top, float width, float height) throws IOException {
        content.addRect(left, page.getMediaBox().getHeight() - top - height, width, height);
        content.fill();
        return this;
    }

    /** All lines of a grid. */
    public PdfPaper grid(float[] xs, float[] ys) throws IOException {
        for (float x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (float y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    /** A picture over the whole page. */
    PdfPaper picture() throws IOException {
        BufferedImage image = new BufferedImage(60, 84, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, 60, 84);
        graphics.dispose();
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        return this;
    }

    PdfPaper locked() throws IOException {
        finish();
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        return this;
    }

    public Path save(Path file) throws IOException {
        finish();
        document.save(file.toFile());
        return file;
    }

    private void finish() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        document.close();
    }

    private static PDFont font() throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(4));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500)); // the letters and digits of this collection
        descendant.setItem(COSName.W, widths);
        COSDictionary type0 = new COSDictionary();
        type0.setItem(COSName.TYPE, COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setName(COSName.BASE_FONT, "STSong-Light");
        type0.setName(COSName.ENCODING, "UniGB-UTF16-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        return PDFontFactory.createFont(type0);
    }
}
