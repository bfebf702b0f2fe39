package org.yushen.reader.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.SourceBlocks.UnreadBlock;
import org.yushen.reader.source.SourceFile;
import org.yushen.reader.source.SourceReader;
import org.yushen.reader.source.UnreadableSubmission;

/** PDF: page by page its characters and ruled lines become lines and tables; nothing of a page is kept but these. */
public final class PdfSource implements SourceReader {
    private final Recognition recognition;

    /** Scanned pages are recognised where Tesseract with Chinese is installed. */
    public PdfSource() {
        this(new Recognition(Tesseract.ofPath()));
    }

    PdfSource(Recognition recognition) {
        this.recognition = recognition;
    }

    @Override
    public SourceBlocks read(SourceFile file) throws UnreadableSubmission, IOException {
        try (PDDocument document = PdfOpening.open(file)) {
            PagePlaces places = new PagePlaces(file.index());
            List<UnreadBlock> unread = new ArrayList<>();
            List<PageLayout> pages = new PageReader(document, places, unread, recognition).pages(file);
            PaperBlocks paper = new PaperBlocks(places);
            paper.add(pages);
            return new SourceBlocks(file.toSource(document.getNumberOfPages()), paper.blocks(), paper.marks(), unread);
        }
    }
}
