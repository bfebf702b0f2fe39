package org.yushen.reader.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** What the pages of one PDF may cost: a page that swells, or draws without end, is given up, and so is what follows too many of them. */
final class PageEffort {
    /** A page full of drawings has some hundred thousand operators. */
    private static final long MOST_OPERATORS_OF_A_PAGE = 2_000_000;
    private static final long MOST_OPERATORS = 20_000_000;
    /** The content of a full page swells to less than a megabyte. */
    private static final long MOST_BYTES_OF_A_PAGE = 64L << 20;
    private static final long MOST_BYTES = 400L << 20;

    private long operators;
    private long ofPage;
    private long bytes;

    /** Thrown where a page costs more than any paper's does. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Begins a page.
     *
     * @throws TooMuch when its content swells beyond all reason
     */
    void begin(PDPage page) throws IOException {
        ofPage = 0;
        long swollen = 0;
        for (COSStream stream : contents(page)) {
            try (InputStream in = inflated(stream)) {
                swollen += count(in, MOST_BYTES_OF_A_PAGE - swollen);
            }
            bytes += swollen;
            if (swollen >= MOST_BYTES_OF_A_PAGE || bytes >= MOST_BYTES) {
                throw new TooMuch();
            }
        }
    }

    /** Counts an operator of the page. */
    void operator() throws TooMuch {
        operators++;
        ofPage++;
        if (ofPage > MOST_OPERATORS_OF_A_PAGE || operators > MOST_OPERATORS) {
            throw new TooMuch();
        }
    }

    private static List<COSStream> contents(PDPage page) throws IOException {
        List<COSStream> contents = new ArrayList<>();
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
            contents.add(streams.next().getCOSObject());
        }
        if (page.getResources() != null) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (!page.getResources().isImageXObject(name)) {
                    PDXObject object = page.getResources().getXObject(name);
                    if (object instanceof PDFormXObject form) {
                        contents.add(form.getCOSObject());
                    }
                }
            }
        }
        return contents;
    }

    /** The stream with its deflations undone; other packings do not swell that far. */
    private static InputStream inflated(COSStream stream) throws IOException {
        InputStream in = stream.createRawInputStream();
        COSBase filters = stream.getFilters();
        int count = filters instanceof COSArray array ? array.size() : filters == null ? 0 : 1;
        for (int i = 0; i < count; i++) {
            COSBase filter = filters instanceof COSArray array ? array.getObject(i) : filters;
            if (!COSName.FLATE_DECODE.equals(filter) && !COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
                return in;
            }
            in = new InflaterInputStream(in);
        }
        return in;
    }

    private static long count(InputStream in, long most) {
        byte[] buffer = new byte[64 * 1024];
        long count = 0;
        try {
            for (int read = in.read(buffer); read >= 0 && count < most; read = in.read(buffer)) {
                count += read;
            }
        } catch (IOException e) {
            return count; // damaged: PDFBox reads what it can of it
        }
        return count;
    }
}
