package org.yushen.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;

/** Writes the index of a batch: one row a paper, those that could not be read among them. */
public final class IndexWorkbook {
    private static final double[] WIDTHS = {7, 40, 34, 9, 18, 8, 8, 8, 8, 8, 10, 40, 40};
    private static final String[] HEADERS = {"number", "file", "unit", "year", "verdict", "critical", "error", "warning", "info",
        "waived", "undecided", "report", "why"};
    private static final Severity[] GRAVEST_FIRST = {Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO};

    /**
     * One paper of the batch.
     *
     * @param file as the user knows it
     * @param unit null when not found or not read
     * @param fiscalYear null when not found or not read
     * @param verdict null when the paper could not be read
     * @param counts null when the paper could not be read
     * @param report the paper's report, relative to the index; null when none was written
     * @param why the sentence that says why it could not be read; null when it could
     */
    public record Line(String file, String unit, Integer fiscalYear, Verdict verdict, ReviewCounts counts, String report,
            String why) {
    }

    private final Messages messages;

    public IndexWorkbook(Locale locale) {
        messages = Messages.ofReports(locale);
    }

    /**
     * @param out receives the file; stays open
     * @throws IOException when the stream cannot be written
     */
    public void write(List<Line> lines, OutputStream out) throws IOException {
        Workbook workbook = ReportFile.begin(out, messages, messages.get("index.title"), null);
        SheetWriter sheet = new SheetWriter(workbook.newWorksheet(messages.get("index.sheet")), messages, WIDTHS);
        int header = sheet.row();
        sheet.atLeast(26);
        for (int column = 0; column < HEADERS.length; column++) {
            sheet.text(column, messages.get("index." + HEADERS[column]), Look.header());
        }
        for (int i = 0; i < lines.size(); i++) {
            writeLine(sheet, i + 1, lines.get(i));
        }
        sheet.table(header, sheet.nextRow() - 1, 2);
        sheet.print(true, PaperSize.A4_PAPER, header);
        workbook.finish();
    }

    private void writeLine(SheetWriter sheet, int number, Line line) {
        Look body = Look.body();
        sheet.row();
        sheet.text(0, String.valueOf(number), body.centre());
        sheet.text(1, line.file(), body);
        sheet.text(2, line.unit(), body);
        sheet.text(3, Objects.toString(line.fiscalYear(), null), body.centre());
        sheet.text(11, null, body);
        sheet.text(12, line.why(), body);
        if (line.verdict() == null) {
            sheet.text(4, messages.get("index.unreadable"), body.centre().coloured(new Tone("595959", "EFEFEF", true)));
            for (int column = 5; column <= 10; column++) {
                sheet.text(column, null, body);
            }
            return;
        }
        sheet.text(4, ReviewWords.verdict(messages, line.verdict()), body.centre().coloured(Tone.of(line.verdict())));
        for (int i = 0; i < GRAVEST_FIRST.length; i++) {
            sheet.count(5 + i, line.counts().findings(GRAVEST_FIRST[i]), body);
        }
        sheet.count(9, line.counts().waived(), body);
        sheet.count(10, line.counts().outcomes(OutcomeKind.NOT_EVALUATED) + line.counts().outcomes(OutcomeKind.FAILED), body);
        if (line.report() != null) {
            sheet.link(11, line.report(), RelativeAddress.of(line.report()), body.linked());
        }
    }
}
