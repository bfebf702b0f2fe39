package org.yushen.reader.source.pdf;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yushen.reader.source.SourceFile;
import org.yushen.reader.source.UnreadableSubmission;

/** Opens a PDF, or says why it cannot be opened. */
public final class PdfOpening {
    private static final int MOST_PAGES = 3000;

    private PdfOpening() {
    }

    /**
     * @throws UnreadableSubmission when it is locked, damaged, without pages or has too many
     */
    static PDDocument open(SourceFile file) throws UnreadableSubmission {
        PDDocument document;
        int pages;
        try {
            document = Loader.loadPDF(file.path().toFile(), IOUtils.createTempFileOnlyStreamCache());
            pages = document.getNumberOfPages();
        } catch (InvalidPasswordException e) {
            throw new UnreadableSubmission(file.path(), PdfMessages.get("pdf.encrypted", file.name()), e);
        } catch (IOException | RuntimeException e) { // PDFBox throws many kinds of both for a damaged file
            throw new UnreadableSubmission(file.path(), PdfMessages.get("pdf.damaged", file.name()), e);
        }
        if (pages == 0 || pages > MOST_PAGES) {
            IOUtils.closeQuietly(document);
            throw new UnreadableSubmission(file.path(), pages == 0 ? PdfMessages.get("pdf.empty", file.name())
                    : PdfMessages.get("pdf.pages", file.name(), pages, MOST_PAGES));
        }
        return document;
    }
}
