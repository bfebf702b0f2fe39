package org.yushen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Severity;
import org.yushen.report.words.DisplayWidth;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;

/** Shows all papers of a run, one line each. */
final class BatchTable {
    private static final Severity[] GRAVEST_FIRST = {Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO};
    private static final String GAP = "  ";

    private final Screen screen;
    private final Messages messages;
    private final Messages words;
    private final DisplayWidth width = Screen.measure();

    BatchTable(Screen screen, Messages messages) {
        this.screen = screen;
        this.messages = messages;
        words = Messages.ofReports(messages.locale());
    }

    void show(List<PaperResult> results) {
        List<PaperResult> papers = results.stream().filter(result -> !(result instanceof PaperResult.NoPaper)).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        papers.forEach(paper -> rows.add(row(paper)));
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], width.of(row.get(column)));
            }
        }
        boolean tooWide = IntStream.of(widths).sum() + (columns - 1) * GAP.length() > screen.width();
        if (tooWide) {
            // The file tells papers apart; the unit stands in the index and above.
            rows.replaceAll(row -> row.subList(0, columns - 1));
        }
        for (int i = 0; i < rows.size(); i++) {
            show(rows.get(i), widths, i == 0 ? null : papers.get(i - 1));
        }
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of(words.get("index.verdict")));
        for (Severity severity : GRAVEST_FIRST) {
            header.add(ReviewWords.severity(words, severity));
        }
        header.addAll(List.of(messages.get("batch.undecided"), words.get("index.year"), words.get("index.file"), words.get("index.unit")));
        return header;
    }

    private List<String> row(PaperResult result) {
        if (!(result instanceof PaperResult.Reviewed reviewed)) {
            return List.of(words.get("index.unreadable"), "", "", "", "", "", "", result.shown(), "");
        }
        ReviewCounts counts = reviewed.counts();
        List<String> row = new ArrayList<>(List.of(ReviewWords.verdict(words, reviewed.verdict())));
        for (Severity severity : GRAVEST_FIRST) {
            row.add(String.valueOf(counts.findings(severity)));
        }
        row.add(String.valueOf(counts.outcomes(OutcomeKind.NOT_EVALUATED) + counts.outcomes(OutcomeKind.FAILED)));
        row.add(Objects.toString(reviewed.fiscalYear(), ""));
        row.add(result.shown());
        row.add(Objects.requireNonNullElse(reviewed.unit(), ""));
        return row;
    }

    private void show(List<String> row, int[] widths, PaperResult result) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            boolean number = column >= 1 && column <= 5;
            String blanks = " ".repeat(Math.max(0, widths[column] - width.of(text)));
            String padded = number ? blanks + text : text + blanks;
            if (column == 0 && result instanceof PaperResult.Reviewed reviewed) {
                padded = screen.paint(padded, Paint.of(reviewed.verdict()));
            }
            line.append(column == 0 ? "" : GAP).append(padded);
        }
        String whole = line.toString().stripTrailing();
        screen.out().println(result == null ? screen.paint(whole, Paint.FAINT) : whole);
    }
}
