package org.yushen.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Statement;
import org.yushen.report.words.Messages;

class AnnotatedPdfTest {
    private static final int WHITE = 0xffffffff;

    @TempDir
    private Path here;

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aBoxStandsWhereTheValueStandsOnThePageAsShown(int rotation) throws IOException {
        BufferedImage page = annotated(rotation, statementAt(100, 200, 50, 10));

        assertNotEquals(WHITE, page.getRGB(120, 199), "upper edge");
        assertNotEquals(WHITE, page.getRGB(99, 205), "left edge");
        assertEquals(WHITE, page.getRGB(120, 205), "inside");
        assertEquals(WHITE, page.getRGB(300, 205), "beside");
    }

    @Test
    void theLegendStandsOnEveryPage() throws IOException {
        BufferedImage page = annotated(0, DisclosureFactory.eINSTANCE.createDisclosure());
        int coloured = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            coloured += page.getRGB(x, 7) == WHITE ? 0 : 1;
        }
        assertTrue(coloured > 40, "coloured " + coloured);
    }

    private static Disclosure statementAt(double x, double y, double width, double height) {
        Disclosure disclosure = DisclosureFactory.eINSTANCE.createDisclosure();
        Statement statement = DisclosureFactory.eINSTANCE.createStatement();
        Location place = DisclosureFactory.eINSTANCE.createLocation();
        place.setPage(1);
        place.setX(x);
        place.setY(y);
        place.setWidth(width);
        place.setHeight(height);
        statement.setLocation(place);
        disclosure.getStatements().add(statement);
        return disclosure;
    }

    private BufferedImage annotated(int rotation, Disclosure disclosure) throws IOException {
        Path file = here.resolve("paper.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 400));
            page.setRotation(rotation);
            document.addPage(page);
            document.save(file.toFile());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnnotatedPdf(Messages.ofReports(Locale.CHINESE)).write(disclosure, file, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals(1, document.getNumberOfPages());
            return new PDFRenderer(document).renderImage(0);
        }
    }
}
