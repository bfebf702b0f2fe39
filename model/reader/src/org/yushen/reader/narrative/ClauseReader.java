package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.Direction;

/** Reads one clause: the words before a number and the number, or words alone. */
final class ClauseReader {
    private static final Pattern SHARE =
            Pattern.compile("^(?<what>.*?),?(?:所?占[^占]*?的?(?:比例|比重|份额|比)?|占比|比重|比例)(?:为|达|约|是|:|\\()*$");
    /** “支出完成245万元（98.2%）” tells how much of a plan was done, no share. */
    private static final Pattern FINISHED = Pattern.compile("完成|执行|实现");
    private static final String RESPECTIVELY = "分别";
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:。、(]");
    private static final Pattern CAUSE = Pattern.compile("^(?:主要)?(?:由于|鉴于|因为|因|受)");

    private final SectionReading reading;
    private final NarrativeWords words;
    private final PlacedText text;
    private final String form;
    private final SentenceState state;
    private final Paragraph paragraph;
    private final ChangeReader changes;
    private final AmountReader amounts;
    private final NoneReader none;

    ClauseReader(SectionReading reading, Paragraph paragraph, SentenceState state) {
        this.reading = reading;
        this.words = reading.words;
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.form = text.form();
        this.state = state;
        this.changes = new ChangeReader(reading, paragraph, state);
        this.amounts = new AmountReader(reading, paragraph, state, changes);
        this.none = new NoneReader(reading, text, state);
    }

    /**
     * Reads the number that the clause from start ends with.
     *
     * @return where the next clause begins; start when the number is but part of a name
     */
    int number(int start, QuantityToken token, int to) {
        if (token.broken()) {
            broken(start, token);
            return token.end();
        }
        return switch (token.kind()) {
            case PERCENT -> percent(start, token);
            case POINTS -> token.end();
            case TIMES -> times(start, token);
            case COUNT -> count(start, token, to);
            default -> amounts.read(start, token, to);
        };
    }

    /** An amount that cannot be read: what is told next, a share or a change, is of its subject all the same. */
    private void broken(int start, QuantityToken token) {
        reading.miss(text, token);
        boolean amount = token.kind() == QuantityToken.Kind.MONEY && reading.changes.before(form, start, token.start()) == null;
        Subject subject = reading.subjects.read(form, start, token.start());
        if (amount && !words.isMeasureOnly(subject.form(), state.pendingAfterColon)) {
            reading.book.withoutAmount(state.tell(text, subject, token.end()));
        }
    }

    private int percent(int start, QuantityToken token) {
        ChangePhrase phrase = reading.changes.before(form, start, token.start());
        if (phrase != null && phrase.direction() != Direction.UNCHANGED) {
            changes.rate(start, phrase, token);
            return token.end();
        }
        Matcher share = SHARE.matcher(form.substring(start, token.start()));
        if (share.matches()) {
            Subject named = reading.subjects.read(form, start, start + share.end("what"));
            Told told = words.isMeasureOnly(named.form(), false) || named.form().equals(RESPECTIVELY) ? state.current : shareOf(named, token);
            if (form.substring(start, token.start()).contains(RESPECTIVELY)) {
                shares(token);
            } else if (told != null && told.claim().getShare() == null) {
                told.share(text, token);
            }
        } else if (!changes.rateWithoutWord(start, token) && isShareInBrackets(start, token)) {
            state.current.share(text, token);
        }
        return token.end();
    }

    /** “基本支出245.47万元（46.22%）”: alone in brackets behind an amount. */
    private boolean isShareInBrackets(int start, QuantityToken token) {
        boolean alone = start == token.start() && start > 0 && form.charAt(start - 1) == '(' && form.startsWith(")", token.end());
        boolean finished = FINISHED.matcher(form.substring(state.from(), token.start())).find();
        return alone && !finished && state.current != null && state.current.hasAmount() && !state.current.hasChange() && state.current.claim().getShare() == null;
    }

    /**
     * “增长16倍” is a rate of 1600 %. Nothing can fall by more than all of it: what “减少2倍” means cannot be told, and a template's
     * “增长（下降）2倍” tells no direction; both are said. “增长到1.5倍” and “是上年的2倍” tell no rate.
     */
    private int times(int start, QuantityToken token) {
        ChangePhrase phrase = reading.changes.before(form, start, token.start());
        if (phrase == null || phrase.direction() == Direction.UNCHANGED || reading.changes.reaches(form, start, token.start())) {
            return token.end();
        }
        if (phrase.direction() == Direction.INCREASE) {
            changes.rate(start, phrase, token.asPercent());
        } else {
            reading.miss(text, token);
        }
        return token.end();
    }

    /** “分别占80%、15%、5%”: one share for each item told last, in the same order; read only when the numbers agree. */
    private void shares(QuantityToken first) {
        List<QuantityToken> shares = new ArrayList<>(List.of(first));
        QuantityToken next = paragraph.after(first);
        while (next != null && next.kind() == QuantityToken.Kind.PERCENT
                && form.substring(shares.get(shares.size() - 1).end(), next.start()).matches("[、,和及]|,?和")) {
            shares.add(next);
            next = paragraph.after(next);
        }
        List<Told> items = state.scope.isEmpty() ? List.of() : state.scope.top().items();
        for (int i = 0; items.size() == shares.size() && i < items.size(); i++) {
            items.get(i).share(text, shares.get(i));
        }
    }

    private Told shareOf(Subject named, QuantityToken token) {
        Told told = state.inReason() ? null
                : reading.book.find(named.form(), named.year(), known -> known.claim().getShare() == null);
        return told != null ? told : state.tell(text, named, token.end());
    }

    private int count(int start, QuantityToken token, int to) {
        int end = clauseEnd(token.end(), to);
        for (QuantityToken next = paragraph.after(token); next != null && next.start() < end; next = paragraph.after(next)) {
            if (next.isAmount()) {
                return start; // “下属1家机关的机关运行经费5万元”: the number is part of the name of the amount that follows
            }
        }
        ChangePhrase phrase = reading.changes.before(form, start, token.start());
        if (phrase != null && end == token.end() && changes.countChange(start, phrase, token)) {
            return token.end();
        }
        Subject subject = phrase == null ? reading.subjects.read(form, start, token.start()) : changes.named(start, phrase);
        if (!words.isMeasureOnly(subject.form(), state.pendingAfterColon)) {
            state.tell(text, subject, token.end()).count(text, token);
            return token.end();
        }
        Subject behind = reading.subjects.read(form, token.end(), end);
        if (!behind.isEmpty()) {
            state.tell(text, behind, end).count(text, token);
            return end;
        }
        Told told = phrase != null || subject.isEmpty() && subject.year() != null ? null
                : amounts.unnamed(subject, token, known -> known.claim().getCount() == null);
        if (told == null && phrase == null && token.start() > start) {
            // “上年4个”: the period is all that names it
            Subject named = subject.isEmpty() ? new Subject(start, token.start(), form.substring(start, token.start()), subject.year()) : subject;
            told = state.tell(text, named, token.end());
        }
        if (told != null) {
            told.count(text, token);
        }
        return token.end();
    }

    private int clauseEnd(int from, int to) {
        Matcher end = CLAUSE_END.matcher(form).region(from, to);
        return end.find() ? end.start() : to;
    }

    /** Reads a clause without a number. */
    void words(int start, int end) {
        ChangePhrase phrase = reading.changes.alone(form, start, end);
        if (phrase != null) {
            if (!state.inReason()) {
                changes.withoutNumber(start, phrase, end);
            }
            return;
        }
        ChangePhrase base = reading.changes.baseOnly(form, start, end);
        if (base != null) {
            state.pendingBase = base;
            return;
        }
        if (!state.inReason() && (none.read(start, end) || isCause(start, end))) {
            return;
        }
        Subject named = reading.subjects.read(form, start, end);
        if (!words.isMeasureOnly(named.form(), false)) {
            state.pending = named;
            state.pendingAfterColon = false;
        }
    }

    /** “因人员减少，…”: kept until the sentence tells what came of it. */
    private boolean isCause(int start, int end) {
        String clause = form.substring(start, end);
        Matcher cause = CAUSE.matcher(clause);
        if (state.toldHere() || state.cause != null || !cause.find() || words.reasonLookalikes.at(clause, 0) != null) {
            return false;
        }
        state.cause = new Subject(start + cause.end(), end, clause.substring(cause.end()), null);
        return true;
    }
}
