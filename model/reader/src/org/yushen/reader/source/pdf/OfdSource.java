package org.yushen.reader.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.SourceBlocks.UnreadBlock;
import org.yushen.reader.source.SourceFile;
import org.yushen.reader.source.SourceReader;
import org.yushen.reader.source.UnreadableSubmission;

/** OFD (版式文档): its pages print characters and lines in places, as those of a PDF do, and become lines and tables the same way. */
public final class OfdSource implements SourceReader {
    private static final int MOST_PAGES = 2000;
    private static final double PICTURED = 0.5;
    private static final int FEW_CHARACTERS = 20;

    @Override
    public SourceBlocks read(SourceFile file) throws UnreadableSubmission, IOException {
        try (OfdPackage ofd = OfdPackage.open(file)) {
            OfdDocument document = document(ofd, file);
            PagePlaces places = new PagePlaces(file.index());
            List<UnreadBlock> unread = new ArrayList<>();
            List<PageLayout> pages = pages(ofd, document, file, places, unread);
            PaperBlocks paper = new PaperBlocks(places);
            paper.add(pages);
            return new SourceBlocks(file.toSource(document.pages().size()), paper.blocks(), paper.marks(), unread);
        }
    }

    private static OfdDocument document(OfdPackage ofd, SourceFile file) throws UnreadableSubmission {
        OfdDocument document;
        try {
            document = OfdDocument.of(ofd);
        } catch (IOException e) {
            throw new UnreadableSubmission(file.path(), PdfMessages.get("pdf.damaged", file.name()), e);
        }
        if (document.pages().isEmpty()) {
            throw new UnreadableSubmission(file.path(), PdfMessages.get("pdf.empty", file.name()));
        }
        if (document.pages().size() > MOST_PAGES) {
            throw new UnreadableSubmission(file.path(), PdfMessages.get("pdf.pages", file.name(), document.pages().size(), MOST_PAGES));
        }
        return document;
    }

    private static List<PageLayout> pages(OfdPackage ofd, OfdDocument document, SourceFile file, PagePlaces places, List<UnreadBlock> unread)
            throws UnreadableSubmission {
        List<PageLayout> pages = new ArrayList<>();
        int scanned = 0;
        for (int i = 0; i < document.pages().size(); i++) {
            PageInk ink = ink(ofd, document, document.pages().get(i), i + 1);
            boolean scan = ink != null && ink.pictured() > PICTURED && ink.glyphs().size() < FEW_CHARACTERS;
            scanned += scan ? 1 : 0;
            if (ink == null || scan) {
                String key = scan ? "ofd.scannedPage" : "page.damaged";
                unread.add(new UnreadBlock(PdfMessages.get(key + ".what", i + 1), PdfMessages.get(key + ".why", i + 1), places.page(i + 1)));
            }
            if (ink != null) {
                PageLayout page = PageLayout.of(ink, false);
                page.sayUnread(false, places, unread);
                pages.add(page);
            }
        }
        if (pages.stream().allMatch(page -> page.items().isEmpty())) {
            String key = scanned > 0 ? "ofd.scanned" : unread.isEmpty() ? "pdf.empty" : "pdf.damaged";
            throw new UnreadableSubmission(file.path(), PdfMessages.get(key, file.name(), scanned));
        }
        return pages;
    }

    /** What a page prints, with what is printed under it; null where its content is missing or damaged. */
    private static PageInk ink(OfdPackage ofd, OfdDocument document, OfdDocument.Page page, int number) throws UnreadableSubmission {
        OfdInk ink = new OfdInk(document.pageBox());
        try {
            if (!ofd.walk(page.location(), ink::readPage)) {
                return null;
            }
            for (String id : List.copyOf(ink.templates())) {
                String template = document.template(id);
                if (template != null) {
                    ofd.walk(template, ink::readPage);
                }
            }
            for (String annotations : document.annotations(page)) {
                ofd.walk(annotations, ink::readAnnotations);
            }
            return ink.ink(number);
        } catch (IOException e) {
            return null; // told as a page that is damaged
        }
    }
}
