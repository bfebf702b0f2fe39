package org.yushen.workbench.editor;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Draws the pages of a PDF. Reads the whole file when first asked, so that it may be replaced meanwhile. Thread-safe. */
final class PdfPages implements AutoCloseable {
    /** A page of a poster's size must not take all memory. */
    private static final double MOST_PIXELS = 12_000_000;

    private final Path file;
    private PDDocument document;
    private boolean closed;

    PdfPages(Path file) {
        this.file = file;
    }

    private PDDocument document() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        if (document == null) {
            document = Loader.loadPDF(Files.readAllBytes(file), null, null, null, IOUtils.createTempFileOnlyStreamCache());
        }
        return document;
    }

    synchronized int count() throws IOException {
        return document().getNumberOfPages();
    }

    /**
     * Draws a page as a reader shows it: cropped and turned.
     *
     * @param page from 1
     * @param room width in pixels that it shall have; a page too large for memory becomes smaller
     */
    synchronized Drawn draw(int page, int room) throws IOException {
        PDPage one = document().getPage(page - 1);
        boolean turned = one.getRotation() % 180 != 0;
        double width = turned ? one.getCropBox().getHeight() : one.getCropBox().getWidth();
        double height = turned ? one.getCropBox().getWidth() : one.getCropBox().getHeight();
        double scale = Math.min(room / width, Math.sqrt(MOST_PIXELS / (width * height)));
        PDFRenderer renderer = new PDFRenderer(document());
        renderer.setSubsamplingAllowed(true);
        return new Drawn(pixels(renderer.renderImage(page - 1, (float) scale, ImageType.RGB)), scale);
    }

    /** A page as a picture. @param scale pixels for a PDF point */
    record Drawn(ImageData pixels, double scale) {
    }

    private static ImageData pixels(BufferedImage image) {
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] &= 0xFFFFFF;
            }
            data.setPixels(0, y, row.length, row, 0);
        }
        return data;
    }

    @Override
    public synchronized void close() {
        closed = true;
        IOUtils.closeQuietly(document);
    }
}
