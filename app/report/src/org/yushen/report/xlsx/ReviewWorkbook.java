package org.yushen.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.yushen.model.review.Review;
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
        Workbook workbook = ReportFile.begin(out, messages, messages.get("summary.title"), review.getUnit());
        ReviewWords words = new ReviewWords(messages, review);
        new SummarySheet(sheet(workbook, "summary.sheet", SummarySheet.WIDTHS), messages, words).write(review);
        new FindingsSheet(sheet(workbook, "findings.sheet", FindingsSheet.WIDTHS), messages, words)
                .write(new FindingOutline(review.getFindings()));
        new OutcomesSheet(sheet(workbook, "rules.sheet", OutcomesSheet.WIDTHS), messages).write(review);
        workbook.finish();
    }

    private SheetWriter sheet(Workbook workbook, String name, double[] widths) {
        return new SheetWriter(workbook.newWorksheet(messages.get(name)), messages, widths);
    }
}
