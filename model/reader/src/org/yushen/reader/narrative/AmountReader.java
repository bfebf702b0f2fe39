package org.yushen.reader.narrative;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds an amount to what it is of: the noun phrase before it, or what was named or counted before. */
final class AmountReader {
    /** “涉及一般公共预算当年拨款…万元” behind a count of projects. */
    private static final String TOUCHING = "涉及";
    private static final Pattern EACH = Pattern.compile("(?:每[人月年天次名户个亩台辆]|人均|户均|单价|标准为?|标准是)[约为]?$");
    private static final Pattern NAMES_SOMETHING = Pattern.compile("项目|经费|资金");
    private static final Pattern TOTAL = Pattern.compile("合计|共计|总计|小计");
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
        if (isEachOrReached(start, token)) {
            return token.end();
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
            Subject ofYear = new Subject(purpose.from(), purpose.to(), purpose.form(), subject.year());
            state.tell(text, ofYear, purpose.to()).amount(text, token);
            return purpose.to();
        }
        Told told = unnamed(subject, token, known -> !known.hasAmount());
        if (told != null) {
            told.amount(text, token);
        } else if (NAMES_SOMETHING.matcher(subject.form()).find() || isTotalAtEnd(subject, token, to)) {
            state.tell(text, subject, token.end()).amount(text, token);
        } else if (!state.inReason()) {
            reading.miss(text, token);
        }
        return token.end();
    }

    /** “…，丙三万元，合计10万元。”: a sentence may end with the total of what it has told. */
    private boolean isTotalAtEnd(Subject subject, QuantityToken token, int to) {
        return TOTAL.matcher(subject.form()).matches() && state.toldHere() && token.end() == to;
    }

    /**
     * “每人每月480元” is a price, no amount of anything; “较2024年的150万元” is the year before's amount of what was told;
     * “增加到200万元” is how much it is now, no change. True when the number was one of these and is dealt with.
     */
    private boolean isEachOrReached(int start, QuantityToken token) {
        String before = form.substring(start, token.start());
        if (EACH.matcher(before).find()) {
            return true;
        }
        ChangePhrase base = amountOfBase(start, token);
        if (base != null && !state.inReason()) {
            Subject named = reading.subjects.read(form, start, base.subjectEnd());
            if (!words.isMeasureOnly(named.form(), false)) {
                state.tell(text, named, token.end());
            }
            Told compared = state.current == null ? null : changes.compared(token.end());
            if (compared != null) {
                Integer year = base.baseYear() != null ? base.baseYear() : lastYear();
                reading.book.again(text, new Subject(base.from(), token.end(), "", year), compared).amount(text, token);
                state.pendingBase = base;
                return true;
            }
        }
        if (reading.changes.reaches(form, start, token.start())) {
            if (state.current != null && !state.current.hasAmount() && !state.current.hasChange()) {
                state.current.amount(text, token);
            }
            return true;
        }
        return false;
    }

    /** “比2024年‘三公’经费预算12万元”: the base may name again what it is the base of. */
    private ChangePhrase amountOfBase(int start, QuantityToken token) {
        ChangePhrase base = reading.changes.amountOfBase(form, start, token.start());
        if (base != null || state.current == null) {
            return base;
        }
        base = reading.changes.baseAtStart(form, start, token.start());
        Subject again = base == null ? null : reading.subjects.read(form, base.middleFrom(), token.start());
        return again != null && reading.book.isSameThing(again.form(), state.current) ? base : null;
    }

    private Integer lastYear() {
        return reading.fiscalYear == null ? null : reading.fiscalYear - 1;
    }

    private void amountOf(Subject subject, QuantityToken token) {
        int prefix = subject.form().startsWith(TOUCHING) ? TOUCHING.length() : 0;
        if (prefix > 0 || state.touching) {
            // the amount is that of what was counted before, not the fund's own: it is no item that rules may look up
            state.touching = true;
            Subject fund = new Subject(subject.from() + prefix, subject.to(), subject.form().substring(prefix), subject.year());
            Told told = reading.book.add(text, fund, state.toldHere() ? state.current : null, false, token.end());
            told.claim().setInReason(state.inReason());
            told.amount(text, token);
            return;
        }
        state.tell(text, subject, token.end()).amount(text, token);
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
        boolean nothingElse = token.start() == 0 && token.end() >= form.length() - 1;
        if (reading.book.headingItem() != null || nothingElse && reading.book.isHeaded()) {
            Told told = reading.book.ofHeading(text, token.start(), token.end(), subject.year());
            state.told(told);
            return told;
        }
        return subject.year() == null ? null : ofOtherYear(subject.year(), token);
    }

    /** “公务接待费2万元，上年3万元”: of the item where the sentence has told one, else of what the text is about; null when that is of the same year. */
    private Told ofOtherYear(Integer year, QuantityToken token) {
        Told same = state.toldHere() ? changes.compared(token.end()) : reading.book.head();
        if (same == null || year.equals(same.claim().getYear())) {
            return null;
        }
        return reading.book.again(text, new Subject(token.start(), token.end(), "", year), same);
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
