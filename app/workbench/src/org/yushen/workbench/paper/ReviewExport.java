package org.yushen.workbench.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.yushen.model.review.Review;
import org.yushen.report.docx.InspectionForm;
import org.yushen.report.docx.OpinionLetter;
import org.yushen.report.file.WholeFile;
import org.yushen.report.html.HtmlReport;
import org.yushen.report.json.ReviewJson;
import org.yushen.report.xlsx.ReviewWorkbook;

/** Writes a review into a file, in one of the forms that the command line writes too. */
public final class ReviewExport {

    /** A form of report. */
    public enum Form {
        XLSX, HTML, DOCX, FORM, JSON;

        /** The file's ending, with the dot. */
        public String ending() {
            return this == FORM ? ".form.docx" : "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Locale locale;

    public ReviewExport(Locale locale) {
        this.locale = locale;
    }

    /** @throws IOException when it cannot be written; a file that was there stays as it was */
    public void write(Review review, Form form, Path target) throws IOException {
        WholeFile.write(target, out -> write(review, form, out));
    }

    private void write(Review review, Form form, OutputStream out) throws IOException {
        switch (form) {
            case XLSX -> new ReviewWorkbook(locale).write(review, out);
            case HTML -> new HtmlReport(locale).write(review, out);
            case DOCX -> new OpinionLetter(locale).write(review, finding -> true, null, LocalDate.now(), out);
            case FORM -> new InspectionForm(locale).write(review, null, LocalDate.now(), out);
            case JSON -> new ReviewJson().write(review, out);
        }
    }
}
