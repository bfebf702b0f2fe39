package org.yushen.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.yushen.model.disclosure.Unread;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.report.words.DisplayWidth;
import org.yushen.report.words.FindingOutline;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;

/** Shows one review on a terminal: the verdict, the findings with place and message, how the rules ended. */
final class ReviewTable {
    private static final int GAP = 2;
    private static final int COMFORTABLE_MESSAGE = 30;
    private static final int NARROWEST_MESSAGE = 16;
    private static final int WIDEST_PLACE = 24;

    private final Screen screen;
    private final Messages messages;
    private final Messages words;
    private final boolean verbose;
    private final DisplayWidth width = Screen.measure();

    ReviewTable(Screen screen, Messages messages, boolean verbose) {
        this.screen = screen;
        this.messages = messages;
        this.verbose = verbose;
        words = Messages.ofReports(messages.locale());
    }

    void show(String file, Review review) {
        showVerdict(file, review);
        showFindings(review);
        showOutcomes(review);
        screen.out().println();
    }

    private void showVerdict(String file, Review review) {
        PrintWriter out = screen.out();
        String unit = review.getUnit() == null ? messages.get("table.noUnit") : review.getUnit();
        String year = review.getFiscalYear() == null ? "" : messages.get("table.year", review.getFiscalYear());
        for (String line : width.wrap(messages.get("table.paper", unit, year, file), screen.width())) {
            out.println(screen.paint(line, Paint.STRONG));
        }
        showReason(ReviewWords.verdict(words, review.getVerdict()), ReviewWords.verdictReason(words, review), Paint.of(review.getVerdict()));
        if (ReviewWords.workbookAlone(review)) {
            print("", words.get("summary.note.workbook"));
        }
    }

    /** Verdict and reason on one line where they fit. */
    private void showReason(String verdict, String reason, Paint paint) {
        boolean oneLine = width.of(messages.get("table.verdict", verdict, reason)) <= screen.width();
        screen.out().println(messages.get("table.verdict", screen.paint(verdict, paint), oneLine ? reason : "").stripTrailing());
        if (!oneLine) {
            print("", reason);
        }
    }

    private void showFindings(Review review) {
        FindingOutline outline = new FindingOutline(review.getFindings());
        if (outline.entries().isEmpty()) {
            screen.out().println(words.get("findings.none"));
            return;
        }
        ReviewWords reviewWords = new ReviewWords(words, review);
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {words.get("findings.number"), words.get("findings.severity"), words.get("findings.rule"),
            words.get("findings.place"), words.get("findings.message")});
        for (FindingOutline.Entry entry : outline.entries()) {
            rows.add(new String[] {entry.number(), ReviewWords.severity(words, entry.finding().getSeverity()), entry.finding().getRule(),
                reviewWords.place(entry.finding()), message(entry, reviewWords)});
        }
        int[] widths = widths(rows);
        screen.out().println();
        for (int i = 0; i < rows.size(); i++) {
            showRow(rows.get(i), widths, i == 0 ? null : outline.entries().get(i - 1));
        }
    }

    private String message(FindingOutline.Entry entry, ReviewWords reviewWords) {
        String message = Objects.requireNonNullElse(entry.finding().getMessage(), entry.finding().getTitle());
        String waiver = reviewWords.waiver(entry.finding().getWaiver());
        return waiver.isEmpty() ? message : messages.get("table.waived", message, waiver);
    }

    /** The message takes what the others leave; on a narrow terminal the place goes under the message. */
    private int[] widths(List<String[]> rows) {
        int[] widths = new int[5];
        for (String[] row : rows) {
            for (int column = 0; column < 4; column++) {
                widths[column] = Math.max(widths[column], width.of(row[column]));
            }
        }
        widths[3] = Math.min(widths[3], WIDEST_PLACE);
        int fixed = widths[0] + widths[1] + widths[2] + 3 * GAP;
        if (screen.width() - fixed - widths[3] - GAP < COMFORTABLE_MESSAGE) {
            widths[3] = 0;
        }
        widths[4] = Math.max(NARROWEST_MESSAGE, screen.width() - fixed - (widths[3] == 0 ? 0 : widths[3] + GAP));
        return widths;
    }

    private void showRow(String[] row, int[] widths, FindingOutline.Entry entry) {
        boolean placeBelow = widths[3] == 0;
        List<String> place = placeBelow ? List.of() : width.wrap(row[3], widths[3]);
        List<String> message = new ArrayList<>(width.wrap(row[4], widths[4]));
        if (placeBelow && entry != null && !row[3].isEmpty()) {
            message.addAll(width.wrap(row[3], widths[4]));
        }
        for (int line = 0; line < Math.max(place.size(), message.size()); line++) {
            StringBuilder text = new StringBuilder();
            text.append(cell(line == 0 ? row[0] : "", widths[0]));
            String severity = cell(line == 0 ? row[1] : "", widths[1]);
            text.append(entry == null || line > 0 ? severity : screen.paint(severity, Paint.of(entry.finding().getSeverity())));
            text.append(cell(line == 0 ? row[2] : "", widths[2]));
            if (!placeBelow) {
                text.append(cell(line < place.size() ? place.get(line) : "", widths[3]));
            }
            text.append(line < message.size() ? message.get(line) : "");
            String whole = text.toString().stripTrailing();
            screen.out().println(entry == null ? screen.paint(whole, Paint.FAINT) : whole);
        }
    }

    private String cell(String text, int columns) {
        return width.pad(text, columns) + " ".repeat(GAP);
    }

    private void showOutcomes(Review review) {
        ReviewCounts counts = new ReviewCounts(review);
        List<String> parts = new ArrayList<>();
        for (OutcomeKind kind : OutcomeKind.VALUES) {
            if (counts.outcomes(kind) > 0) {
                parts.add(messages.get("table.outcome", ReviewWords.outcome(words, kind), counts.outcomes(kind)));
            }
        }
        screen.out().println();
        print("", messages.get("table.outcomes", counts.rules(), String.join(messages.get("table.separator"), parts)));
        for (RuleOutcome outcome : review.getOutcomes()) {
            boolean undecided = outcome.getKind() == OutcomeKind.NOT_EVALUATED || outcome.getKind() == OutcomeKind.FAILED;
            if (undecided || verbose && outcome.getKind() == OutcomeKind.NOT_APPLICABLE) {
                print("  ", messages.get("table.why", ReviewWords.outcome(words, outcome.getKind()), outcome.getRule(), outcome.getTitle(),
                        outcome.getWhy()));
            }
        }
        for (Problem problem : review.getProblems()) {
            print("  ", messages.get("table.problem", problem.getMessage()));
        }
        showUnread(review);
    }

    private void showUnread(Review review) {
        List<Unread> unread = review.getDisclosure() == null ? List.of() : review.getDisclosure().getUnread();
        if (unread.isEmpty()) {
            return;
        }
        print("", messages.get(verbose ? "table.unread.listed" : "table.unread", unread.size()));
        if (verbose) {
            ReviewWords reviewWords = new ReviewWords(words, review);
            for (Unread one : unread) {
                print("  ", messages.get("table.unread.one", reviewWords.places().of(one.getLocation()), one.getWhat(), one.getWhy()));
            }
        }
    }

    /** Prints text over as many lines as it needs, all indented. */
    private void print(String indent, String text) {
        for (String line : width.wrap(text, screen.width() - indent.length())) {
            screen.out().println(indent + line);
        }
    }
}
