package org.yushen.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.yushen.model.review.Review;
import org.yushen.report.docx.InspectionForm;
import org.yushen.report.docx.OpinionLetter;
import org.yushen.report.file.WholeFile;
import org.yushen.report.html.HtmlReport;
import org.yushen.report.json.ReviewJson;
import org.yushen.report.xlsx.IndexWorkbook;
import org.yushen.report.xlsx.ReviewWorkbook;

/** Writes the reports of a run to where its plan says. */
final class ReportWriting {
    private final OutputPlan plan;
    private final ReportNames names;
    private final Locale locale;
    private final Path template;

    /** @param template a Word template to take the place of the program's own; null for that */
    ReportWriting(OutputPlan plan, ReportNames names, Locale locale, Path template) {
        this.template = template;
        this.plan = plan;
        this.names = names;
        this.locale = locale;
    }

    /** Where the paper's report goes; null when none is written. */
    Path target(PaperFinder.Candidate paper) {
        if (plan.format() == ReportFormat.TABLE) {
            return null;
        }
        return plan.folder() == null ? plan.file() : plan.folder().resolve(names.of(paper) + ".review" + plan.format().ending());
    }

    /** @throws IOException when the report cannot be written; none is there then, or the one that was there before */
    void write(Review review, Path target) throws IOException {
        WholeFile.write(target, out -> write(review, out));
    }

    private void write(Review review, OutputStream out) throws IOException {
        switch (plan.format()) {
            case JSON -> new ReviewJson().write(review, out);
            case HTML -> new HtmlReport(locale).write(review, out);
            case XLSX -> new ReviewWorkbook(locale).write(review, out);
            case DOCX -> new OpinionLetter(locale).write(review, finding -> true, template, LocalDate.now(), out);
            case FORM -> new InspectionForm(locale).write(review, template, LocalDate.now(), out);
            case TABLE -> throw new IllegalStateException("the table is written by ReviewTable");
        }
    }

    /**
     * Writes the index of a folder.
     *
     * @return where it stands; null when no folder is written
     */
    Path writeIndex(List<PaperResult> results) throws IOException {
        if (plan.folder() == null) {
            return null;
        }
        List<IndexWorkbook.Line> lines = new ArrayList<>();
        for (PaperResult result : results) {
            if (result instanceof PaperResult.Reviewed reviewed) {
                lines.add(line(reviewed));
            } else if (result instanceof PaperResult.NotReviewed not) {
                lines.add(new IndexWorkbook.Line(not.shown(), null, null, null, null, null, not.why()));
            }
        }
        Path index = plan.folder().resolve(ReviewFolder.INDEX);
        WholeFile.write(index, out -> new IndexWorkbook(locale).write(lines, out));
        return index;
    }

    private static IndexWorkbook.Line line(PaperResult.Reviewed reviewed) {
        String report = reviewed.report() == null ? null : reviewed.report().getFileName().toString();
        return new IndexWorkbook.Line(reviewed.shown(), reviewed.unit(), reviewed.fiscalYear(), reviewed.verdict(), reviewed.counts(), report,
                null);
    }
}
