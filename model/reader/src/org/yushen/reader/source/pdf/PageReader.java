package org.yushen.reader.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yushen.reader.block.SourceBlocks.UnreadBlock;
import org.yushen.reader.source.SourceFile;
import org.yushen.reader.source.UnreadableSubmission;

/** Reads the pages of an open PDF one after the other, and notes of which something could not be read. */
final class PageReader {
    private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);
    /** A page that pictures cover that far and that prints fewer characters than that is a scan. */
    private static final double PICTURED = 0.5;
    private static final int FEW_CHARACTERS = 20;
    /** Characters of that size, in points, are a title printed over a picture: a cover. A scan bears small marks at most. */
    private static final float TITLE_SIZE = 20;
    private static final int TITLE_CHARACTERS = 4;

    private final PDDocument document;
    private final PagePlaces places;
    private final List<UnreadBlock> unread;
    private final List<Integer> scanned = new ArrayList<>();
    private final List<Integer> recognised = new ArrayList<>();
    private final Recognition recognition;
    private final PageEffort effort = new PageEffort();

    PageReader(PDDocument document, PagePlaces places, List<UnreadBlock> unread, Recognition recognition) {
        this.recognition = recognition;
        this.document = document;
        this.places = places;
        this.unread = unread;
    }

    /**
     * @throws UnreadableSubmission when all pages are scans and nothing recognises them
     */
    List<PageLayout> pages(SourceFile file) throws UnreadableSubmission {
        List<PageLayout> pages = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PageInk ink = ink(i);
            if (ink != null) {
                pages.add(layout(ink));
            }
        }
        if (!scanned.isEmpty() && pages.stream().allMatch(page -> page.items().isEmpty())) {
            throw new UnreadableSubmission(file.path(), PdfMessages.get("pdf.scanned", file.name(), scanned.size()));
        }
        if (pages.stream().allMatch(page -> page.items().isEmpty())) {
            throw new UnreadableSubmission(file.path(), PdfMessages.get(unread.isEmpty() ? "pdf.empty" : "pdf.damaged", file.name()));
        }
        scanned.forEach(page -> note("page.scanned", page, page));
        if (!recognised.isEmpty()) {
            note("page.recognised", recognised.get(0), recognised.get(0), recognised.size());
        }
        return pages;
    }

    /** What a page prints; null, and noted, where its content is damaged beyond reading. */
    private PageInk ink(int index) {
        try {
            PDPage page = document.getPage(index);
            PageInk ink = new InkReader(page, effort).read(index + 1);
            if (ink.broken()) {
                note("page.damaged", index + 1, index + 1);
            }
            if (ink.drawing()) {
                note("page.drawing", index + 1, index + 1);
            }
            return ink;
        } catch (PageEffort.TooMuch e) {
            note("page.heavy", index + 1, index + 1);
            return null;
        } catch (IOException | RuntimeException e) { // PDFBox throws many kinds of both for a damaged page
            LOG.debug("page {}", index + 1, e);
            note("page.damaged", index + 1, index + 1);
            return null;
        }
    }

    private PageLayout layout(PageInk ink) {
        long plain = ink.glyphs().stream().filter(glyph -> glyph.kind() != Glyph.Kind.INVISIBLE && !glyph.isBlank()).count();
        boolean scan = ink.pictured() > PICTURED && plain < FEW_CHARACTERS && !isTitled(ink);
        PageInk read = ink;
        if (scan) {
            boolean layered = ink.glyphs().size() - plain >= FEW_CHARACTERS;
            read = layered ? ink : recognition.recognise(document, ink);
            if (read == null) {
                scanned.add(ink.number());
                read = ink;
            } else {
                recognised.add(ink.number());
                places.markRecognised(ink.number());
            }
        }
        PageLayout page = PageLayout.of(read, scan);
        page.sayUnread(scan, places, unread);
        return page;
    }

    private static boolean isTitled(PageInk ink) {
        return ink.glyphs().stream().filter(glyph -> glyph.kind() == Glyph.Kind.PLAIN && glyph.height() >= TITLE_SIZE && glyph.isWide()).count() >= TITLE_CHARACTERS;
    }

    private void note(String key, int page, Object... arguments) {
        unread.add(new UnreadBlock(PdfMessages.get(key + ".what", arguments), PdfMessages.get(key + ".why", arguments), places.page(page)));
    }
}
