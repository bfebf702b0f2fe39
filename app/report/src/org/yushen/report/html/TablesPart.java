package org.yushen.report.html;

import java.io.IOException;
import java.util.List;

import org.yushen.model.disclosure.Unread;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;

/** The end of the page: what could not be read, rules with mistakes, and how every rule ended. */
final class TablesPart {
    private final Messages messages;
    private final ReviewWords words;

    TablesPart(Messages messages, ReviewWords words) {
        this.messages = messages;
        this.words = words;
    }

    void write(HtmlPage page, Review review) throws IOException {
        writeUnread(page, review.getDisclosure() == null ? List.of() : review.getDisclosure().getUnread());
        writeProblems(page, review.getProblems());
        writeOutcomes(page, review.getOutcomes());
        page.element("h2", null, messages.get("summary.notes"));
        page.element("p", "note", messages.get("html.note.rules"));
        page.element("p", "note", messages.get("html.note.tolerance"));
    }

    private void writeUnread(HtmlPage page, List<Unread> unread) throws IOException {
        page.element("h2", null, messages.get("summary.unread"));
        if (unread.isEmpty()) {
            page.element("p", "none", messages.get("summary.allRead"));
            return;
        }
        header(page, "list", "summary.what", "summary.where", "summary.why");
        for (Unread each : unread) {
            row(page, each.getWhat(), words.places().of(each.getLocation()), each.getWhy());
        }
        page.end().end();
    }

    private void writeProblems(HtmlPage page, List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        page.element("h2", null, messages.get("summary.problems"));
        header(page, "list", "summary.pack", "summary.ruleFile", "summary.rule", "summary.line", "summary.problem");
        for (Problem problem : problems) {
            row(page, problem.getPack(), problem.getFile(), problem.getRule(), problem.getLine() == null ? null : problem.getLine().toString(),
                    problem.getMessage());
        }
        page.end().end();
    }

    private void writeOutcomes(HtmlPage page, List<RuleOutcome> outcomes) throws IOException {
        page.element("h2", null, messages.get("summary.outcomes"));
        header(page, "list outcome-list", "rules.rule", "rules.title", "rules.severity", "rules.outcome", "rules.examined", "rules.why", "rules.basis");
        for (RuleOutcome outcome : outcomes) {
            page.begin("tr").element("td", "narrow", outcome.getRule()).element("td", null, outcome.getTitle());
            page.element("td", "narrow", ReviewWords.severity(messages, outcome.getSeverity()));
            page.begin("td", "class", "narrow").element("span", "outcome " + outcome.getKind().getLiteral(),
                    ReviewWords.outcome(messages, outcome.getKind())).end();
            page.element("td", "amount", String.valueOf(outcome.getExamined())).element("td", null, outcome.getWhy());
            page.element("td", "basis", outcome.getBasis()).end().line();
        }
        page.end().end();
    }

    /** Begins a table and its body; who calls ends both. */
    private void header(HtmlPage page, String look, String... keys) throws IOException {
        page.begin("table", "class", look).begin("thead").begin("tr");
        for (String key : keys) {
            page.element("th", null, messages.get(key));
        }
        page.end().end().begin("tbody");
    }

    private static void row(HtmlPage page, String... texts) throws IOException {
        page.begin("tr");
        for (String text : texts) {
            page.element("td", null, text);
        }
        page.end().line();
    }
}
