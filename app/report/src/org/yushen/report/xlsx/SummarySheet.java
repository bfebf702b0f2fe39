package org.yushen.report.xlsx;

import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Source;
import org.yushen.model.disclosure.Unread;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.PackReference;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.model.review.Severity;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;

/** The sheet 摘要: the verdict and what it stands on. */
final class SummarySheet {
    /** Label, wide value, two narrow ones, rest. */
    static final double[] WIDTHS = {16, 38, 13, 13, 60};
    private static final int LAST = WIDTHS.length - 1;
    private static final Severity[] GRAVEST_FIRST = {Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO};

    private final SheetWriter sheet;
    private final Messages messages;
    private final ReviewWords words;

    SummarySheet(SheetWriter sheet, Messages messages, ReviewWords words) {
        this.sheet = sheet;
        this.messages = messages;
        this.words = words;
    }

    void write(Review review) {
        ReviewCounts counts = new ReviewCounts(review);
        writeTitle(review);
        writeVerdict(review);
        writeFindings(counts);
        writeOutcomes(counts);
        writeSources(review.getDisclosure());
        writePacks(review);
        writeProblems(review);
        writeUnread(review.getDisclosure());
        writeNotes(review);
        sheet.print(false, PaperSize.A4_PAPER, null);
    }

    private void writeTitle(Review review) {
        sheet.row();
        sheet.atLeast(44);
        sheet.wide(0, LAST, messages.get("summary.title"), Look.title());
        sheet.row();
        sheet.wide(0, LAST, messages.get("summary.made", review.getEngine(), time(review), review.getDuration()),
                Look.plain().faint().centre());
        sheet.skip();
    }

    private static String time(Review review) {
        return review.getCheckedOn() == null ? "" : review.getCheckedOn().replaceFirst("T", " ").replaceFirst("(\\.\\d+)?([+-]\\d\\d:\\d\\d|Z)$", "");
    }

    private void writeVerdict(Review review) {
        sheet.row();
        sheet.text(0, messages.get("summary.unit"), Look.label());
        sheet.wide(1, LAST, orMissing(review.getUnit()), Look.body());
        sheet.row();
        sheet.text(0, messages.get("summary.year"), Look.label());
        sheet.wide(1, LAST, review.getFiscalYear() == null ? orMissing(null)
                : messages.get("summary.yearAndKind", review.getFiscalYear(), kind(review.getDisclosure())).strip(), Look.body());
        sheet.row();
        sheet.atLeast(36);
        sheet.text(0, messages.get("summary.verdict"), Look.label());
        sheet.text(1, ReviewWords.verdict(messages, review.getVerdict()),
                Look.body().big(16).centre().coloured(Tone.of(review.getVerdict())));
        sheet.wide(2, LAST, ReviewWords.verdictReason(messages, review), Look.body());
        sheet.skip();
    }

    private String kind(Disclosure disclosure) {
        return disclosure == null ? "" : disclosure.getKind().getLiteral();
    }

    private String orMissing(String value) {
        return value == null || value.isBlank() ? messages.get("summary.notFound") : value;
    }

    private void writeFindings(ReviewCounts counts) {
        heading("summary.findings");
        header("summary.severity", "summary.meaning", "summary.open", "summary.waived");
        for (Severity severity : GRAVEST_FIRST) {
            sheet.row();
            sheet.text(0, ReviewWords.severity(messages, severity), Look.body().centre().coloured(Tone.of(severity)));
            sheet.text(1, messages.get("severity.meaning." + severity.getLiteral()), Look.body());
            sheet.count(2, counts.findings(severity), Look.body());
            sheet.count(3, counts.waived(severity), Look.body());
        }
        sheet.row();
        sheet.text(0, messages.get("summary.sum"), Look.label().centre());
        sheet.text(1, null, Look.label());
        sheet.count(2, counts.findings(), Look.label());
        sheet.count(3, counts.waived(), Look.label());
        sheet.skip();
    }

    private void writeOutcomes(ReviewCounts counts) {
        heading("summary.outcomes");
        header("summary.outcome", "summary.meaning", "summary.rules");
        for (OutcomeKind kind : OutcomeKind.values()) {
            sheet.row();
            sheet.text(0, ReviewWords.outcome(messages, kind), Look.body().centre().coloured(Tone.of(kind)));
            sheet.text(1, messages.get("outcome.meaning." + kind.getLiteral()), Look.body());
            sheet.count(2, counts.outcomes(kind), Look.body());
        }
        sheet.row();
        sheet.text(0, messages.get("summary.sum"), Look.label().centre());
        sheet.text(1, null, Look.label());
        sheet.count(2, counts.rules(), Look.label());
        sheet.skip();
    }

    private void writeSources(Disclosure disclosure) {
        heading("summary.sources");
        header("summary.number", "summary.file", "summary.format", "summary.pages", "summary.sha256");
        List<Source> sources = disclosure == null ? List.of() : disclosure.getSources();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            sheet.row();
            sheet.text(0, String.valueOf(i + 1), Look.body().centre());
            sheet.text(1, source.getFile(), Look.body());
            sheet.text(2, source.getFormat().getLiteral(), Look.body().centre());
            sheet.text(3, source.getPages() == null ? messages.get("summary.noPages") : source.getPages().toString(),
                    Look.body().centre());
            sheet.text(4, source.getSha256(), Look.body().small());
        }
        sheet.skip();
    }

    private void writePacks(Review review) {
        heading("summary.packs");
        header("summary.pack", "summary.packTitle", "summary.version", null, "summary.sha256");
        for (PackReference pack : review.getRulePacks()) {
            sheet.row();
            sheet.text(0, pack.getId(), Look.body());
            sheet.text(1, pack.getTitle(), Look.body());
            sheet.wide(2, 3, pack.getVersion(), Look.body().centre());
            sheet.text(4, pack.getSha256(), Look.body().small());
        }
        sheet.skip();
    }

    private void writeProblems(Review review) {
        if (review.getProblems().isEmpty()) {
            return;
        }
        heading("summary.problems");
        header("summary.pack", "summary.ruleFile", "summary.rule", "summary.line", "summary.problem");
        for (Problem problem : review.getProblems()) {
            sheet.row();
            sheet.text(0, problem.getPack(), Look.body());
            sheet.text(1, problem.getFile(), Look.body());
            sheet.text(2, problem.getRule(), Look.body().centre());
            sheet.text(3, problem.getLine() == null ? null : problem.getLine().toString(), Look.body().centre());
            sheet.text(4, problem.getMessage(), Look.body());
        }
        sheet.skip();
    }

    private void writeUnread(Disclosure disclosure) {
        heading("summary.unread");
        List<Unread> unread = disclosure == null ? List.of() : disclosure.getUnread();
        if (unread.isEmpty()) {
            sheet.row();
            sheet.wide(0, LAST, messages.get("summary.allRead"), Look.body());
        } else {
            header("summary.number", "summary.what", "summary.where", null, "summary.why");
        }
        for (int i = 0; i < unread.size(); i++) {
            sheet.row();
            sheet.text(0, String.valueOf(i + 1), Look.body().centre());
            sheet.text(1, unread.get(i).getWhat(), Look.body());
            sheet.wide(2, 3, words.places().of(unread.get(i).getLocation()), Look.body());
            sheet.text(4, unread.get(i).getWhy(), Look.body());
        }
        sheet.skip();
    }

    private void writeNotes(Review review) {
        heading("summary.notes");
        if (ReviewWords.workbookAlone(review)) {
            note(messages.get("summary.note.workbook"));
        }
        note(messages.get("summary.note.rules"));
        note(messages.get("summary.note.tolerance"));
    }

    private void note(String text) {
        sheet.row();
        sheet.wide(0, LAST, text, Look.plain());
    }

    private void heading(String key) {
        sheet.row();
        sheet.atLeast(26);
        sheet.wide(0, LAST, messages.get(key), Look.heading());
    }

    /** Column heads; one that is null goes together with the column before it. */
    private void header(String... keys) {
        sheet.row();
        for (int column = 0; column < keys.length; column++) {
            if (column + 1 < keys.length && keys[column + 1] == null) {
                sheet.wide(column, column + 1, messages.get(keys[column]), Look.header());
            } else if (keys[column] != null) {
                sheet.text(column, messages.get(keys[column]), Look.header());
            }
        }
    }
}
