package org.yushen.report.html;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.report.words.Messages;

/** Shows under a finding what the paper prints at its places: rows of statements and sentences, what is meant marked. */
final class Excerpts {
    private final Messages messages;
    private final PaperIndex index;

    Excerpts(Messages messages, PaperIndex index) {
        this.messages = messages;
        this.index = index;
    }

    void write(HtmlPage page, Finding finding) throws IOException {
        for (StatementExcerpt excerpt : statements(finding)) {
            excerpt.write(page);
        }
        Map<String, Set<Operand>> sentences = sentences(finding);
        for (Map.Entry<String, Set<Operand>> sentence : sentences.entrySet()) {
            new SentenceExcerpt(sentence.getKey(), sentence.getValue()).write(page);
        }
    }

    private Iterable<StatementExcerpt> statements(Finding finding) {
        Map<List<Object>, StatementExcerpt> excerpts = new LinkedHashMap<>();
        for (Operand operand : finding.getOperands()) {
            Row row = index.row(operand.getLocation());
            if (row != null) {
                Statement statement = row.getStatement();
                // The two sides of a statement are two lists that are only printed beside each other.
                excerpts.computeIfAbsent(Arrays.asList(statement, row.getSide()),
                        key -> new StatementExcerpt(messages, statement, row.getSide()))
                        .mark(row, index.cell(operand.getLocation()), isActual(operand));
            }
        }
        return excerpts.values();
    }

    private Map<String, Set<Operand>> sentences(Finding finding) {
        Map<String, Set<Operand>> sentences = new LinkedHashMap<>();
        for (Operand operand : finding.getOperands()) {
            if (index.row(operand.getLocation()) == null) {
                String sentence = Objects.requireNonNullElse(index.sentence(operand.getLocation()), Objects.requireNonNullElse(operand.getQuote(), ""));
                if (!sentence.isBlank()) {
                    sentences.computeIfAbsent(sentence.strip(), key -> new LinkedHashSet<>()).add(operand);
                }
            }
        }
        return sentences;
    }

    static boolean isActual(Operand operand) {
        return "actual".equals(operand.getRole());
    }
}
