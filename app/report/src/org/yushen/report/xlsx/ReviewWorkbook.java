package org.yushen.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yushen.model.review.Review;
import org.yushen.model.review.ReviewFactory;
import org.yushen.report.words.FindingOutline;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;

/** Writes a review as a workbook: a summary, the findings with their evidence, and how every rule ended. */
public final class ReviewWorkbook {
    private final Messages messages;

    /** @param locale language of the fixed words; what the rules say stays as the rules say it */
    public ReviewWorkbook(Locale locale) {
        messages = Messages.ofReports(locale);
    }

    /**
     * @param out receives the file; stays open
     * @throws IOException when the stream cannot be written
     */
    public void write(Review review, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookProperties.set(workbook, messages, messages.get("summary.title"), review.getUnit());
            CellStyles styles = new CellStyles(workbook);
            ReviewWords words = new ReviewWords(messages, review);
            new SummarySheet(sheet(workbook, styles, "summary.sheet", SummarySheet.WIDTHS), messages, words).write(review);
            new FindingsSheet(sheet(workbook, styles, "findings.sheet", FindingsSheet.WIDTHS), messages, words)
                    .write(new FindingOutline(review.getFindings()));
            new OutcomesSheet(sheet(workbook, styles, "rules.sheet", OutcomesSheet.WIDTHS), messages).write(review);
            workbook.write(out);
        }
    }

    /**
     * Loads what writing needs, for a caller that has a thread to spare: the first workbook of a program takes half a
     * second longer than the next.
     *
     * @throws IOException never for a reason of the disk, for nothing is kept
     */
    public void warmUp() throws IOException {
        Review empty = ReviewFactory.eINSTANCE.createReview();
        write(empty, OutputStream.nullOutputStream());
    }

    private SheetWriter sheet(XSSFWorkbook workbook, CellStyles styles, String name, double[] widths) {
        return new SheetWriter(workbook.createSheet(messages.get(name)), styles, messages, widths);
    }
}
