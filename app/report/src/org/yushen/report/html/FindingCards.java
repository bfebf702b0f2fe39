package org.yushen.report.html;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.report.words.FindingOutline;
import org.yushen.report.words.Messages;
import org.yushen.report.words.PlainDigits;
import org.yushen.report.words.ReviewWords;

/** The findings, one card each: what is wrong, by what clause, how it was calculated, and what the paper prints. */
final class FindingCards {
    private final Messages messages;
    private final ReviewWords words;
    private final Excerpts excerpts;
    private final FindingOutline outline;

    FindingCards(Messages messages, ReviewWords words, Excerpts excerpts, FindingOutline outline) {
        this.messages = messages;
        this.words = words;
        this.excerpts = excerpts;
        this.outline = outline;
    }

    void write(HtmlPage page) throws IOException {
        if (outline.entries().isEmpty()) {
            page.element("p", "none", messages.get("findings.none"));
        }
        for (FindingOutline.Entry entry : outline.entries()) {
            write(page, entry);
        }
    }

    private void write(HtmlPage page, FindingOutline.Entry entry) throws IOException {
        Finding finding = entry.finding();
        String look = "finding " + finding.getSeverity().getLiteral() + (entry.depth() > 0 ? " consequence" : "")
                + (finding.getWaiver() == null ? "" : " waived");
        page.begin("article", "class", look, "id", id(entry.number()));
        List<Excerpt> shown = excerpts.of(finding);
        // On paper this much stays together: nobody should turn the page between a mistake and the place where it stands.
        page.begin("div", "class", "whole");
        writeHead(page, entry);
        page.element("p", "message", finding.getMessage());
        writeLinks(page, finding);
        writeValues(page, finding);
        writeFacts(page, finding);
        writeEvidence(page, finding);
        write(page, shown.subList(0, Math.min(1, shown.size())));
        page.end();
        write(page, shown.subList(Math.min(1, shown.size()), shown.size()));
        page.end().line();
    }

    private static void write(HtmlPage page, List<Excerpt> excerpts) throws IOException {
        for (Excerpt excerpt : excerpts) {
            excerpt.write(page);
        }
    }

    private void writeHead(HtmlPage page, FindingOutline.Entry entry) throws IOException {
        Finding finding = entry.finding();
        page.begin("header");
        page.element("span", "number", entry.number());
        page.element("span", "badge " + finding.getSeverity().getLiteral(), ReviewWords.severity(messages, finding.getSeverity()));
        page.element("h3", null, finding.getTitle());
        page.element("span", "rule", finding.getRule());
        page.end();
    }

    private void writeLinks(HtmlPage page, Finding finding) throws IOException {
        writeLinks(page, "html.causedBy", finding.getCauses());
        writeLinks(page, "html.explains", finding.getConsequences());
    }

    private void writeLinks(HtmlPage page, String key, List<Finding> others) throws IOException {
        List<String> numbers = others.stream().map(outline::number).filter(Objects::nonNull).toList();
        if (numbers.isEmpty()) {
            return;
        }
        page.begin("p", "class", "links").text(messages.get(key));
        for (String number : numbers) {
            page.text(" ").begin("a", "href", "#" + id(number)).text(number).end();
        }
        page.end();
    }

    private void writeValues(HtmlPage page, Finding finding) throws IOException {
        String actual = value(finding.getActual(), finding.getActualText(), finding);
        String expected = value(finding.getExpected(), finding.getExpectedText(), finding);
        if (actual == null && expected == null) {
            return;
        }
        page.begin("dl", "class", "values");
        pair(page, "findings.actual", actual);
        pair(page, "findings.expected", expected);
        pair(page, "findings.difference", value(finding.getDifference(), null, finding));
        pair(page, "findings.tolerance", value(finding.getTolerance(), null, finding));
        page.end();
    }

    private void writeFacts(HtmlPage page, Finding finding) throws IOException {
        page.begin("dl", "class", "facts");
        pair(page, "findings.place", words.place(finding));
        pair(page, "findings.basis", finding.getBasis());
        pair(page, "findings.waiver", words.waiver(finding.getWaiver()));
        page.end();
    }

    private void pair(HtmlPage page, String key, String text) throws IOException {
        if (text != null && !text.isBlank()) {
            page.begin("div").element("dt", null, messages.get(key)).element("dd", null, text).end();
        }
    }

    private void writeEvidence(HtmlPage page, Finding finding) throws IOException {
        if (finding.getOperands().isEmpty()) {
            return;
        }
        page.element("h4", null, messages.get("html.calculated"));
        page.begin("table", "class", "sum").begin("tbody");
        for (Operand operand : finding.getOperands()) {
            page.begin("tr", "class", Excerpts.isActual(operand) ? "actual" : null);
            page.element("td", "role", words.role(operand));
            page.element("td", null, operand.getLabel());
            page.element("td", "amount", value(operand));
            page.element("td", "place", words.places().of(operand.getLocation()));
            page.end();
        }
        page.end().end();
    }

    /** The value with its unit; for words that are no number what the paper prints. */
    private static String value(Operand operand) {
        if (operand.getValue() == null) {
            return operand.getQuote() == null ? "" : operand.getQuote().strip();
        }
        return PlainDigits.of(operand.getValue(), operand.getDecimals()) + Objects.requireNonNullElse(operand.getUnit(), "");
    }

    private static String value(BigDecimal number, String text, Finding finding) {
        return number == null ? text : PlainDigits.of(number, 0) + Objects.requireNonNullElse(finding.getUnit(), "");
    }

    private static String id(String number) {
        return "f" + number;
    }
}
