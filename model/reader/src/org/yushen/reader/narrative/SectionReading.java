package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * What the readers of one section share: the words, the readers of phrases, the claims told so far, and the amounts
 * that stand there and could not be read.
 */
final class SectionReading {
    final NarrativeWords words;
    final SubjectReader subjects;
    final ChangePhraseReader changes;
    final ClaimBook book;
    final Integer fiscalYear;
    private final List<Missed> missed = new ArrayList<>();

    /** An amount that stands there and was not read: no subject, or digits that make no number. */
    record Missed(PlacedText text, QuantityToken token) {
    }

    SectionReading(NarrativeWords words, SubjectReader subjects, ChangePhraseReader changes, ClaimBook book, Integer fiscalYear) {
        this.words = words;
        this.subjects = subjects;
        this.changes = changes;
        this.book = book;
        this.fiscalYear = fiscalYear;
    }

    void miss(PlacedText text, QuantityToken token) {
        missed.add(new Missed(text, token));
    }

    List<Missed> missed() {
        return missed;
    }
}
