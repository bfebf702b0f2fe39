package org.yushen.reader.narrative;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds an amount to what it is of: the noun phrase before it, or what was named or counted before. */
final class AmountReader {
    /** “涉及一般公共预算当年拨款…万元” behind a count of projects. */
    private static final String TOUCHING = "涉及";
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:。、(]");

    private final SectionReading reading;
    private final NarrativeWords words;
    private final PlacedText text;
    private final String form;
    private final SentenceState state;
    private final ChangeReader changes;

    AmountReader(SectionReading reading, Paragraph paragraph, SentenceState state, ChangeReader changes) {
        this.reading = reading;
        this.words = reading.words;
        this.text = paragraph.text();
        this.form = text.form();
        this.state = state;
        this.changes = changes;
    }

    /** Reads the amount that the clause from start ends with; returns where the next clause begins. */
    int read(int start, QuantityToken token, int to) {
        ChangePhrase phrase = reading.changes.before(form, start, token.start());
        if (phrase != null) {
            return changes.amount(start, phrase, token, to);
        }
        Subject subject = reading.subjects.read(form, start, token.start());
        if (changes.leading(subject, token)) {
            return token.end();
        }
        boolean measureOnly = words.isMeasureOnly(subject.form(), state.pendingAfterColon);
        boolean unitForgotten = token.kind() == QuantityToken.Kind.BARE;
        if (unitForgotten && (measureOnly || token.decimals() == 0 && !words.items.isKnown(subject.form()))) {
            return start;
        }
        if (!measureOnly) {
            amountOf(subject, token);
            return token.end();
        }
        Subject purpose = purpose(token.end(), to);
        boolean awaited = state.pending != null || state.toldHere() && state.current != null && !state.current.hasAmount();
        if (purpose != null && !awaited) {
            state.tell(text, purpose, purpose.to()).amount(text, token);
            return purpose.to();
        }
        Told told = unnamed(subject, token, known -> !known.hasAmount());
        if (told != null) {
            told.amount(text, token);
        } else if (!state.inReason()) {
            reading.miss(text, token);
        }
        return token.end();
    }

    private void amountOf(Subject subject, QuantityToken token) {
        if (subject.form().startsWith(TOUCHING) && state.current != null) {
            // the amount is that of what was counted before, not the fund's own: it is no item that rules may look up
            Subject fund = new Subject(subject.from() + TOUCHING.length(), subject.to(),
                    subject.form().substring(TOUCHING.length()), subject.year());
            Told told = reading.book.add(text, fund, state.current, false, token.end());
            told.claim().setInReason(state.inReason());
            told.amount(text, token);
            return;
        }
        Told earlier = state.inReason() || state.toldHere() ? null : reading.book.find(subject.form(), subject.year(),
                known -> !known.hasAmount() && known.hasChange());
        Told told = earlier != null ? earlier : state.tell(text, subject, token.end());
        told.amount(text, token);
    }

    /**
     * The claim that a number belongs to which nothing in its own clause names.
     *
     * @param lacks whether a claim still waits for such a number
     * @return null when there is none
     */
    Told unnamed(Subject subject, QuantityToken token, Predicate<Told> lacks) {
        if (state.pending != null) {
            Subject named = state.pending;
            Integer year = subject.year() != null ? subject.year() : named.year();
            return state.tell(text, new Subject(named.from(), named.to(), named.form(), year), token.end());
        }
        if (state.toldHere() && state.current != null && lacks.test(state.current) && !state.current.hasChange()) {
            return state.current;
        }
        if (state.inReason()) {
            return null;
        }
        Told head = reading.book.head();
        if (subject.year() != null && head != null && !subject.year().equals(head.claim().getYear())) {
            return reading.book.again(text, new Subject(token.start(), token.end(), "", subject.year()), head);
        }
        if (reading.book.headingItem() != null && reading.book.all().isEmpty()) {
            Told told = reading.book.ofHeading(text, token.start(), token.end(), subject.year());
            state.told(told);
            return told;
        }
        return null;
    }

    /** “安排5万元用于公务接待”: what stands behind the amount; null when nothing does. */
    private Subject purpose(int from, int to) {
        int at = from < to && form.charAt(from) == ',' ? from + 1 : from;
        String word = words.purposes.at(form, at);
        if (word == null || at + word.length() >= to) {
            return null;
        }
        Matcher end = CLAUSE_END.matcher(form).region(at + word.length(), to);
        Subject subject = reading.subjects.read(form, at + word.length(), end.find() ? end.start() : to);
        return subject.isEmpty() ? null : subject;
    }
}
