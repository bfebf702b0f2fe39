package org.yushen.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

import org.yushen.model.review.Review;
import org.yushen.report.words.FindingOutline;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;

/**
 * Writes a review as one page for a browser and for paper (A4): the verdict, every finding with the sum and what the paper
 * prints there, the outcomes. The page needs no network, no script and no other file, and its policy allows none of them,
 * so that nothing a paper holds can act.
 */
public final class HtmlReport {
    private final Messages messages;

    /** @param locale language of the fixed words; what the rules say stays as the rules say it */
    public HtmlReport(Locale locale) {
        messages = Messages.ofReports(locale);
    }

    /**
     * @param out receives the page as UTF-8; stays open
     * @throws IOException when the stream cannot be written
     */
    public void write(Review review, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append("<!DOCTYPE html>\n");
        HtmlPage page = new HtmlPage(writer);
        page.begin("html", "lang", messages.locale().getLanguage().equals("en") ? "en" : "zh-CN");
        writeHead(page, review);
        writeBody(page, review);
        page.end().line();
        writer.flush();
    }

    private void writeHead(HtmlPage page, Review review) throws IOException {
        String css = css();
        page.begin("head").single("meta", "charset", "UTF-8");
        page.single("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'sha256-" + digest(css) + "'; base-uri 'none'; form-action 'none'");
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.begin("title").text(messages.get("html.title", review.getUnit(), messages.get("summary.title")).strip()).end();
        page.style(css);
        page.end().line();
    }

    private void writeBody(HtmlPage page, Review review) throws IOException {
        ReviewWords words = new ReviewWords(messages, review);
        Excerpts excerpts = new Excerpts(messages, new PaperIndex(review.getDisclosure()));
        page.begin("body").begin("main").line();
        new SummaryPart(messages).write(page, review);
        page.element("h2", null, messages.get("summary.findings")).line();
        new FindingCards(messages, words, excerpts, new FindingOutline(review.getFindings())).write(page);
        new TablesPart(messages, words).write(page, review);
        page.end().end();
    }

    private static String css() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String digest(String css) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            // Every Java has it.
            throw new IllegalStateException(e);
        }
    }
}
