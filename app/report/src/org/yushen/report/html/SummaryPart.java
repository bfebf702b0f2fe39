package org.yushen.report.html;

import java.io.IOException;
import java.util.List;

import org.yushen.model.disclosure.Source;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.PackReference;
import org.yushen.model.review.Review;
import org.yushen.model.review.Severity;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;

/** The top of the page: whose paper, the verdict and why, how many findings, what was checked with which rules. */
final class SummaryPart {
    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final Messages messages;

    SummaryPart(Messages messages) {
        this.messages = messages;
    }

    void write(HtmlPage page, Review review) throws IOException {
        ReviewCounts counts = new ReviewCounts(review);
        page.begin("header", "class", "title");
        page.element("p", "product", messages.get("summary.title"));
        page.element("h1", null, orMissing(review.getUnit()));
        page.element("p", "year", year(review));
        page.end();
        page.begin("section", "class", "verdict " + review.getVerdict().getName());
        page.element("strong", null, ReviewWords.verdict(messages, review.getVerdict()));
        page.element("p", null, ReviewWords.verdictReason(messages, review));
        page.end();
        writeCounts(page, counts);
        writeScope(page, review);
        page.element("p", "made", messages.get("summary.made", review.getEngine(), time(review), review.getDuration()));
    }

    private void writeCounts(HtmlPage page, ReviewCounts counts) throws IOException {
        page.begin("ul", "class", "counts");
        for (Severity severity : GRAVEST_FIRST) {
            page.begin("li", "class", severity.getLiteral());
            page.element("b", null, String.valueOf(counts.findings(severity)));
            page.element("span", null, ReviewWords.severity(messages, severity));
            if (counts.waived(severity) > 0) {
                page.element("small", null, messages.get("html.waived", counts.waived(severity)));
            }
            page.end();
        }
        page.end();
        page.begin("p", "class", "outcomes");
        for (OutcomeKind kind : OutcomeKind.values()) {
            page.element("span", kind.getLiteral(), messages.get("html.outcome", ReviewWords.outcome(messages, kind), counts.outcomes(kind)));
        }
        page.end();
    }

    private void writeScope(HtmlPage page, Review review) throws IOException {
        page.element("h2", null, messages.get("html.scope"));
        page.begin("table", "class", "list").begin("tbody");
        for (Source source : review.getDisclosure() == null ? List.<Source>of() : review.getDisclosure().getSources()) {
            scope(page, "summary.file", source.getFile(), source.getFormat().getLiteral(), source.getSha256());
        }
        for (PackReference pack : review.getRulePacks()) {
            scope(page, "summary.pack", pack.getTitle() == null ? pack.getId() : pack.getTitle(), pack.getVersion(), pack.getSha256());
        }
        page.end().end();
        if (ReviewWords.workbookAlone(review)) {
            page.element("p", "note", messages.get("summary.note.workbook"));
        }
    }

    private void scope(HtmlPage page, String key, String what, String which, String sha256) throws IOException {
        page.begin("tr").element("th", null, messages.get(key)).element("td", null, what).element("td", "narrow", which)
                .element("td", "hash", sha256).end();
    }

    private String year(Review review) {
        String kind = review.getDisclosure() == null ? "" : review.getDisclosure().getKind().getLiteral();
        return review.getFiscalYear() == null ? orMissing(null) : messages.get("summary.yearAndKind", review.getFiscalYear(), kind).strip();
    }

    private String orMissing(String value) {
        return value == null || value.isBlank() ? messages.get("summary.notFound") : value;
    }

    private static String time(Review review) {
        return review.getCheckedOn() == null ? ""
                : review.getCheckedOn().replaceFirst("T", " ").replaceFirst("(\\.\\d+)?([+-]\\d\\d:\\d\\d|Z)$", "");
    }
}
