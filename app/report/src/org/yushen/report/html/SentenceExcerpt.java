package org.yushen.report.html;

import java.io.IOException;
import java.util.BitSet;
import java.util.Set;

import org.yushen.model.review.Operand;

/** A sentence as printed, with the words of the operands marked. */
final class SentenceExcerpt implements Excerpt {
    private final String sentence;
    private final BitSet meant = new BitSet();
    private final BitSet others = new BitSet();

    SentenceExcerpt(String sentence, Set<Operand> operands) {
        this.sentence = sentence;
        for (Operand operand : operands) {
            mark(operand);
        }
    }

    /** Every place where the words stand: which of two equal ones is meant, the place beside the value tells. */
    private void mark(Operand operand) {
        String words = operand.getQuote() == null ? "" : operand.getQuote().strip();
        if (words.isEmpty()) {
            return;
        }
        BitSet marks = Excerpts.isActual(operand) ? meant : others;
        for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + words.length())) {
            marks.set(at, at + words.length());
        }
    }

    @Override
    public void write(HtmlPage page) throws IOException {
        page.begin("blockquote", "class", "sentence");
        for (int at = 0; at < sentence.length();) {
            int end = at + 1;
            while (end < sentence.length() && look(end) == look(at)) {
                end++;
            }
            if (look(at) == null) {
                page.text(sentence.substring(at, end));
            } else {
                page.element("mark", look(at), sentence.substring(at, end));
            }
            at = end;
        }
        page.end();
    }

    private String look(int at) {
        return meant.get(at) ? "actual" : others.get(at) ? "operand" : null;
    }
}
