package org.yushen.report.xlsx;

import org.dhatim.fastexcel.PaperSize;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;

/** The sheet 规则结果: every rule, how it ended, how many subjects it looked at, and why where that is not plain. */
final class OutcomesSheet {
    /** Rule, title, severity, category, outcome, examined, why, clause, pack. */
    static final double[] WIDTHS = {10, 30, 9, 16, 11, 9, 56, 34, 18};
    private static final String[] HEADERS = {"rule", "title", "severity", "category", "outcome", "examined", "why", "basis", "pack"};

    private final SheetWriter sheet;
    private final Messages messages;

    OutcomesSheet(SheetWriter sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
    }

    void write(Review review) {
        int header = sheet.row();
        sheet.atLeast(26);
        for (int column = 0; column < HEADERS.length; column++) {
            sheet.text(column, messages.get("rules." + HEADERS[column]), Look.header());
        }
        for (RuleOutcome outcome : review.getOutcomes()) {
            writeRow(outcome);
        }
        sheet.table(header, sheet.nextRow() - 1, 2);
        sheet.print(true, PaperSize.A4_PAPER, header);
    }

    private void writeRow(RuleOutcome outcome) {
        Look body = Look.body();
        sheet.row();
        sheet.text(0, outcome.getRule(), body.centre());
        sheet.text(1, outcome.getTitle(), body);
        sheet.text(2, ReviewWords.severity(messages, outcome.getSeverity()), body.centre());
        sheet.text(3, outcome.getCategory(), body);
        sheet.text(4, ReviewWords.outcome(messages, outcome.getKind()), body.centre().coloured(Tone.of(outcome.getKind())));
        sheet.count(5, outcome.getExamined(), body);
        sheet.text(6, outcome.getWhy(), body);
        sheet.text(7, outcome.getBasis(), body);
        sheet.text(8, outcome.getPack(), body);
    }
}
