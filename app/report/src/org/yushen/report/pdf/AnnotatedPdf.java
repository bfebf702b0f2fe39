package org.yushen.report.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.reader.source.pdf.PageFrame;
import org.yushen.report.words.Messages;

/**
 * Writes a PDF with a box around everything that was read of it, coloured by what it was read as: a person sees at a
 * glance what the program took for what, and what it did not take at all.
 */
public final class AnnotatedPdf {
    private static final float LINE = 0.7f;
    private static final float MARGIN = 0.8f;

    private final Messages messages;

    /** @param messages the words of the reports */
    public AnnotatedPdf(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param pdf the file that the disclosure's first source was read from
     * @throws IOException when the PDF cannot be read any more, or the new one not written
     */
    public void write(Disclosure disclosure, Path pdf, OutputStream out) throws IOException {
        MarkedPlaces places = new MarkedPlaces(disclosure, 0);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            document.setAllSecurityToBeRemoved(true); // a file that only forbids changes is not rewritten in place
            Legend legend = new Legend(document, messages);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                draw(document, document.getPage(i), places, i + 1, legend);
            }
            document.save(out);
        }
    }

    private void draw(PDDocument document, PDPage page, MarkedPlaces places, int number, Legend legend) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null) {
            resources = new PDResources();
            page.setResources(resources);
        }
        COSName font = resources.add(legend.font());
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            // from here on the page's coordinates are those of the places: points from the top left of the page as shown
            content.transform(new Matrix(inverse(PageFrame.transform(page.getCropBox(), Math.floorMod(page.getRotation(), 360)))));
            content.setLineWidth(LINE);
            for (MarkedPlaces.Marked marked : places.on(number)) {
                box(content, marked);
            }
            legend.draw(content, font);
        }
    }

    private static void box(PDPageContentStream content, MarkedPlaces.Marked marked) throws IOException {
        Location place = marked.place();
        Mark mark = marked.mark();
        content.setStrokingColor(mark.red(), mark.green(), mark.blue());
        content.addRect((float) (place.getX() - MARGIN), (float) (place.getY() - MARGIN),
                (float) (place.getWidth() + 2 * MARGIN), (float) (place.getHeight() + 2 * MARGIN));
        content.stroke();
    }

    private static AffineTransform inverse(AffineTransform transform) throws IOException {
        try {
            return transform.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IOException(e);
        }
    }
}
