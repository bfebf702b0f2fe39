package org.yushen.reader.narrative;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.Change;
import org.yushen.model.disclosure.Direction;

/** Writes changes down: amount, rate, directions and base, to the claim they belong to. */
final class ChangeReader {
    private static final Pattern OF_WHAT = Pattern.compile("^的(?!主要|原因|幅|比|变)(?<what>[^,;:。、()]{2,30})");
    private static final Pattern NOTHING_BETWEEN = Pattern.compile("^[,(]*$");
    private static final Pattern PURPOSE_BEFORE = Pattern.compile("(?:用于|为了|促进|关于|的)$");

    private final SectionReading reading;
    private final NarrativeWords words;
    private final Paragraph paragraph;
    private final PlacedText text;
    private final String form;
    private final SentenceState state;
    private final ChangeBinder binder;

    ChangeReader(SectionReading reading, Paragraph paragraph, SentenceState state) {
        this.reading = reading;
        this.words = reading.words;
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.form = text.form();
        this.state = state;
        this.binder = new ChangeBinder(reading, paragraph, state);
    }

    /** “比上年增加10万元”, “人员经费增加10万元”, in a reason also “增加了10万元的人员经费”; returns where the next clause begins. */
    int amount(int start, ChangePhrase phrase, QuantityToken token, int to) {
        Subject subject = named(start, phrase);
        int end = token.end();
        if (subject.isEmpty() && !phrase.hasBase() && waitsForAmount(state.lastChanged)) {
            state.lastChanged.direction(text, phrase);
            state.lastChanged.claim().getChange().setAmount(token.toQuantity(text));
            state.lastChanged.changeReaches(text, state.changeFrom, end);
            return end;
        }
        if (subject.isEmpty() && (state.inReason() || state.current == null)) {
            Matcher of = OF_WHAT.matcher(form.substring(end, Math.max(end, to)));
            if (of.find()) {
                subject = reading.subjects.read(form, end + of.start("what"), end + of.end("what"));
                end += of.end("what");
            }
        }
        QuantityToken rate = rateBehind(token);
        BigDecimal change = Money.tenThousands(token.value(), token.unit());
        Told told = changed(subject, phrase, change, rate == null ? null : rate.value(), token.end());
        if (told != null) {
            setAmount(told, phrase, token);
        } else if (!state.inReason()) {
            reading.miss(text, token);
        }
        return end;
    }

    /** “增加应急周转金项目300万元”: the direction word stands in front of the name; false when there is none. */
    boolean leading(Subject subject, QuantityToken token) {
        ChangePhrase phrase = subject.isEmpty() ? null : leadingPhrase(subject);
        if (phrase == null) {
            return false;
        }
        Subject what = reading.subjects.read(form, phrase.wordsTo(), subject.to());
        boolean ofWhatWasTold = !state.inReason() && words.generic.contains(what.form()); // “比上年增加支出5万元”
        if (ofWhatWasTold && state.current == null) {
            return false;
        }
        Subject named = ofWhatWasTold ? new Subject(what.from(), what.from(), "", what.year()) : what;
        setAmount(changed(named, phrase, null, null, token.end()), phrase, token);
        return true;
    }

    /** “项目13个，比上年增加2个”: the change of a count; false when nothing was counted before. */
    boolean countChange(int start, ChangePhrase phrase, QuantityToken token) {
        if (state.inReason() || state.current == null || state.current.claim().getCount() == null
                || !named(start, phrase).isEmpty()) {
            return false;
        }
        Told told = begin(state.current, withPendingBase(phrase), token.end());
        setAmount(told, phrase, token);
        return true;
    }

    /** “下降5%，减少10万元”: the rate is told, its amount is to follow. */
    private static boolean waitsForAmount(Told told) {
        return told != null && told.hasChange() && told.claim().getChange().getRate() != null && told.claim().getChange().getAmount() == null;
    }

    /** “增长5%”: the rate of the change told before, or a change whose amount is told behind it or not at all. */
    void rate(int start, ChangePhrase phrase, QuantityToken token) {
        Subject named = named(start, phrase);
        boolean ofLastAmount = named.isEmpty() && state.lastChange != null && state.lastChange.lacksRate()
                && (!phrase.hasBase() || !state.lastChange.hasBase());
        if (ofLastAmount) {
            if (phrase.hasBase()) {
                state.lastChange.base(text, phrase); // “减少10万元，比上年下降5%”
            }
            setRate(state.lastChange, phrase, token);
            return;
        }
        ChangePhrase wordless = phrase.telling(Direction.NONE, phrase.wordsFrom(), phrase.wordsFrom());
        QuantityToken amount = amountBehind(token);
        Told told = changed(named, wordless, amount == null ? null : Money.tenThousands(amount.value(), amount.unit()),
                amount == null ? null : token.value(), token.end());
        if (told != null) {
            setRate(told, phrase, token);
        }
    }

    /** “增加10万元，5%”; false where no change waits for a rate. */
    boolean rateWithoutWord(int start, QuantityToken token) {
        boolean awaited = state.lastChange != null && state.lastChange.lacksRate()
                && NOTHING_BETWEEN.matcher(form.substring(start, token.start())).matches();
        if (awaited) {
            setRate(state.lastChange, null, token);
        }
        return awaited;
    }

    /** What is compared with the amount of the year before that ends there, when the clause names nothing. */
    Told compared(int end) {
        return binder.choose(null, null, false, end);
    }

    /** “与上年预算数相同”, “比上年有所减少”: a change without a number. */
    void withoutNumber(int start, ChangePhrase phrase, int end) {
        Subject named = named(start, phrase);
        boolean compared = phrase.hasBase() || state.pendingBase != null
                || phrase.direction() == Direction.UNCHANGED && state.toldHere();
        boolean againOnly = phrase.direction() != Direction.UNCHANGED && named.isEmpty() && state.current != null
                && state.current.hasChange();
        boolean known = named.isEmpty() || words.items.isKnown(named.form()) || retold(named) != null;
        if (compared && known && !againOnly) {
            changed(named, phrase, null, null, end);
        }
    }

    private void setAmount(Told told, ChangePhrase phrase, QuantityToken token) {
        told.claim().getChange().setAmount(token.toQuantity(text));
        told.changeReaches(text, phrase.from(), token.end());
        state.changeFrom = phrase.from();
    }

    private void setRate(Told told, ChangePhrase phrase, QuantityToken token) {
        Change change = told.claim().getChange();
        change.setRate(token.toQuantity(text));
        if (phrase != null) {
            change.setRateDirection(phrase.direction());
            change.setRateDirectionText(text.words(phrase.wordsFrom(), phrase.wordsTo()));
        }
        told.changeReaches(text, state.changeFrom, token.end());
        state.lastChange = null;
    }

    /** The rate that follows right behind a change, for arithmetic only; null when none does. */
    private QuantityToken rateBehind(QuantityToken token) {
        QuantityToken next = paragraph.after(token);
        if (next == null || next.kind() != QuantityToken.Kind.PERCENT || next.end() > state.to()) {
            return null;
        }
        String between = form.substring(token.end(), next.start());
        int clause = token.end() + (between.startsWith(",") ? 1 : 0);
        ChangePhrase phrase = reading.changes.before(form, clause, next.start());
        boolean plain = NOTHING_BETWEEN.matcher(between).matches();
        return plain || phrase != null && named(clause, phrase).isEmpty() ? next : null;
    }

    /** The amount that follows right behind a rate, for arithmetic only; null when none does. */
    private QuantityToken amountBehind(QuantityToken token) {
        QuantityToken next = paragraph.after(token);
        if (next == null || next.kind() != QuantityToken.Kind.MONEY || next.end() > state.to() || form.charAt(token.end()) != ',') {
            return null;
        }
        ChangePhrase phrase = reading.changes.before(form, token.end() + 1, next.start());
        return phrase != null && !phrase.hasBase() && named(token.end() + 1, phrase).isEmpty() ? next : null;
    }

    /**
     * The claim whose change the phrase tells, with the change begun: the one it names, or the one that structure and
     * arithmetic give it to.
     *
     * @return null when there is nothing it could belong to
     */
    private Told changed(Subject named, ChangePhrase phrase, BigDecimal change, BigDecimal rate, int end) {
        Told told;
        boolean unnamed = named.isEmpty() || words.isMeasureOnly(named.form(), false)
                && !(state.inReason() && words.generic.contains(named.form()));
        if (unnamed) {
            told = state.pending != null && !state.toldHere() ? state.tell(text, state.pending, end)
                    : binder.choose(change, rate, phrase.direction() == Direction.INCREASE, end);
        } else {
            told = retold(named);
            if (told == null) {
                told = state.tell(text, named, end);
            } else {
                state.backTo(told);
            }
        }
        return told == null ? null : begin(told, withPendingBase(phrase), end);
    }

    private Told begin(Told told, ChangePhrase phrase, int end) {
        Told holder = told;
        if (told.hasChange()) {
            Subject again = new Subject(phrase.from(), end, "", told.claim().getYear());
            holder = reading.book.again(text, again, told);
        }
        holder.change(text, phrase, end);
        state.changeFrom = phrase.from();
        state.changed(holder);
        return holder;
    }

    /** A claim told before, of the thing that is named again, whose change is not told yet. */
    private Told retold(Subject named) {
        if (state.inReason()) {
            return null;
        }
        for (Told near : new Told[] {state.current, state.scope.owner(), reading.book.head()}) {
            if (near != null && !near.hasChange() && !near.claim().isInReason() && reading.book.isSameThing(named.form(), near)
                    && words.items.canonical(named.form()).map(item -> item.equals(near.item())).orElse(true)) {
                return near;
            }
        }
        return reading.book.find(named.form(), named.year(), known -> !known.hasChange());
    }

    private ChangePhrase withPendingBase(ChangePhrase phrase) {
        ChangePhrase base = state.pendingBase;
        if (phrase.hasBase() || base == null) {
            return phrase;
        }
        return new ChangePhrase(base.from(), phrase.subjectEnd(), phrase.middleFrom(), phrase.middleTo(), base.baseFrom(),
                base.baseTo(), base.baseYear(), phrase.direction(), phrase.wordsFrom(), phrase.wordsTo());
    }

    /** What the phrase itself names as changed: the words before its base, else those between base and direction. */
    Subject named(int start, ChangePhrase phrase) {
        Subject before = reading.subjects.read(form, start, phrase.subjectEnd());
        if (!words.isMeasureOnly(before.form(), false)) {
            return before;
        }
        Subject middle = reading.subjects.read(form, phrase.middleFrom(), phrase.middleTo());
        return words.isMeasureOnly(middle.form(), false) ? new Subject(start, start, "", before.year()) : middle;
    }

    private ChangePhrase leadingPhrase(Subject subject) {
        Matcher base = words.base.matcher(form).region(subject.from(), subject.to());
        boolean compared = base.find();
        int at = leadFrom(compared ? base.end() : subject.from(), subject.to());
        if (at < 0) {
            return null;
        }
        String word = words.directionLeads.at(form, at);
        int baseFrom = compared ? base.start("base") : at;
        return new ChangePhrase(compared ? base.start() : at, at, at, at, baseFrom, compared ? base.end("base") : at, null,
                words.direction(word), at, at + word.length());
    }

    /** Where a direction word stands in front of a name: at the beginning, in a reason also further on; -1 when none does. */
    private int leadFrom(int from, int to) {
        if (isLead(from, to)) {
            return from;
        }
        for (int i = to - 1; state.inReason() && i > from; i--) {
            if (isLead(i, to)) {
                return PURPOSE_BEFORE.matcher(form.substring(from, i)).find() ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isLead(int at, int to) {
        String word = words.directionLeads.at(form, at);
        if (word == null || at + word.length() >= to || words.directionLookalikes.at(form, at) != null) {
            return false;
        }
        Subject what = reading.subjects.read(form, at + word.length(), to);
        return !words.isMeasureOnly(what.form(), false) || words.generic.contains(what.form());
    }
}
