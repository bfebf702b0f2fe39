package org.yushen.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import org.yushen.report.words.PlainDigits;

/** Shows under a finding what the paper prints at its places: rows of statements and sentences, what is meant marked. */
final class Excerpts {
    private final Messages messages;
    private final PaperIndex index;

    Excerpts(Messages messages, PaperIndex index) {
        this.messages = messages;
        this.index = index;
    }

    /** Statements first, then sentences; each in the order of the sum. */
    List<Excerpt> of(Finding finding) {
        List<Excerpt> excerpts = new ArrayList<>(statements(finding));
        sentences(finding).forEach((sentence, operands) -> excerpts.add(new SentenceExcerpt(sentence, operands)));
        return excerpts;
    }

    private Collection<StatementExcerpt> statements(Finding finding) {
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
                String sentence = sentence(operand);
                if (!sentence.isBlank()) {
                    sentences.computeIfAbsent(sentence.strip(), key -> new LinkedHashSet<>()).add(operand);
                }
            }
        }
        return sentences;
    }

    /** The sentence at the operand's place, else the words it quotes unless the sum above shows them as they are; may be empty. */
    private String sentence(Operand operand) {
        String sentence = index.sentence(operand.getLocation());
        if (sentence != null) {
            return sentence;
        }
        String quote = Objects.requireNonNullElse(operand.getQuote(), "").strip();
        boolean shownAbove = operand.getValue() == null || quote.equals(PlainDigits.of(operand.getValue(), operand.getDecimals()));
        return shownAbove ? "" : quote;
    }

    static boolean isActual(Operand operand) {
        return "actual".equals(operand.getRole());
    }
}
