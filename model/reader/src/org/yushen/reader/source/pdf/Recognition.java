package org.yushen.reader.source.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Recognises the writing on scanned pages where Tesseract with Chinese is installed. */
final class Recognition {

    /** The page with the writing that was recognised; null where nothing recognises it. */
    PageInk recognise(PDDocument document, PageInk scan) {
        return null;
    }
}
