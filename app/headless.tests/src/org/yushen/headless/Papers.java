package org.yushen.headless;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes and reads one-sentence papers: enough to make POI and PDFBox load their service providers and schemas. */
final class Papers {

    private Papers() {
    }

    static void writeDocx(Path file, String sentence) throws IOException {
        try (XWPFDocument paper = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            paper.createParagraph().createRun().setText(sentence);
            paper.createTable(1, 1).getRow(0).getCell(0).setText(sentence);
            paper.write(out);
        }
    }

    static String readDocx(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XWPFDocument paper = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(paper)) {
            return text.getText();
        }
    }

    static void writePdf(Path file, String sentence) throws IOException {
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage();
            paper.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(paper, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(sentence);
                content.endText();
            }
            paper.save(file.toFile());
        }
    }

    static String readPdf(Path file) throws IOException {
        try (PDDocument paper = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
