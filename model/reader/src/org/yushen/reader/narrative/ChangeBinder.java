package org.yushen.reader.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whose change it is when a clause tells a change and names nothing. “预算收入总计100万元，其中：本年收入80万元，上年结转
 * 20万元，比上年增加10万元”: the change is the total's, not the nearest number's. “其中：公务接待费2万元，比上年减少1万元；…”: here it
 * is the item's. Structure decides; where a printed rate fits the amount of one candidate alone, arithmetic does.
 */
final class ChangeBinder {
    private final SectionReading reading;
    private final Paragraph paragraph;
    private final SentenceState state;

    ChangeBinder(SectionReading reading, Paragraph paragraph, SentenceState state) {
        this.reading = reading;
        this.paragraph = paragraph;
        this.state = state;
    }

    /**
     * @param change the change in 万元; null when none is told
     * @param rate the rate printed behind it; null when none is
     * @param increase whether the direction word says increase
     * @param after position after the change
     * @return null when nothing has been told that it could belong to
     */
    Told choose(BigDecimal change, BigDecimal rate, boolean increase, int after) {
        Told byStructure = byStructure(after);
        List<Told> fitting = new ArrayList<>();
        for (Told candidate : candidates()) {
            if (Money.fits(candidate.tenThousands(), change, rate)) {
                fitting.add(candidate);
            }
        }
        Told chosen = fitting.size() == 1 ? fitting.get(0) : byStructure;
        ListScope.Frame list = state.scope.top();
        if (fitting.isEmpty() && increase && list != null && chosen == state.current && !list.owner().hasChange()
                && Money.isTooLarge(chosen.tenThousands(), change) && !Money.isTooLarge(list.owner().tenThousands(), change)) {
            chosen = list.owner();
        }
        if (chosen != null && chosen != state.current) {
            state.scope.completeUpTo(chosen);
        }
        return chosen;
    }

    /** Everything a change here could belong to and that has none yet. */
    private Set<Told> candidates() {
        Set<Told> candidates = new LinkedHashSet<>();
        candidates.add(state.current);
        candidates.add(ofLaterYear(state.current));
        state.scope.all().forEach(frame -> candidates.add(frame.owner()));
        candidates.add(state.scope.justEnded());
        if (!state.toldHere() && !state.inReason()) {
            candidates.add(reading.book.head());
        }
        candidates.removeIf(told -> told == null || told.hasChange());
        return candidates;
    }

    private Told byStructure(int after) {
        if (!state.toldHere() && !state.inReason()) {
            Told head = reading.book.head();
            boolean onlyItem = state.current != null && head != null && !state.current.hasChange()
                    && state.current.claim().getParent() == head.claim() && head.claim().getParts().size() == 1;
            return !onlyItem && head != null && !head.hasChange() || state.current == null ? head : state.current;
        }
        Told ofThisYear = ofLaterYear(state.current);
        if (ofThisYear != null) {
            return ofThisYear;
        }
        Told ended = state.scope.justEnded();
        if (ended != null && !ended.hasChange()) {
            return ended;
        }
        ListScope.Frame list = state.scope.top();
        if (list == null || list.items().isEmpty() || !list.items().contains(state.current) || list.owner().hasChange()) {
            return state.current;
        }
        if (list.inSegment() == 0) {
            return list.owner();
        }
        if (list.items().size() == 1 && reading.words.yearParts.contains(state.current.item()) && !itemFollows(after)) {
            return list.owner(); // “收入总计100万元，其中：本年收入100万元，比上年增加10万元”: of a total and its share of this year, the total is compared
        }
        boolean plainList = list.items().size() > 1 && !list.isParted()
                && list.items().stream().noneMatch(Told::hasChange);
        return plainList && !itemFollows(after) ? list.owner() : state.current;
    }

    /** “2025年预算2万元，2024年预算3万元，减少1万元”: it is the later year's amount that has changed. */
    private Told ofLaterYear(Told told) {
        if (told == null || told.claim().getYear() == null || state.inReason()) {
            return null;
        }
        return reading.book.find(told.claim().getSubject(), null, other -> other != told && !other.hasChange()
                && other.claim().getYear() != null && other.claim().getYear() > told.claim().getYear());
    }

    /** Whether the list goes on behind the change: then the change stands among the items and is one's own. */
    private boolean itemFollows(int after) {
        String form = paragraph.text().form();
        int start = after;
        for (QuantityToken token : paragraph.quantities()) {
            if (token.start() < after) {
                continue;
            }
            String between = form.substring(start, token.start());
            int clause = Math.max(between.lastIndexOf(','), between.lastIndexOf('、')) + 1;
            if (between.contains(";") || between.contains("。") || token.start() >= state.to()
                    || reading.words.reasons.anyIn(between) || reading.words.weakReasons.anyIn(between)) {
                return false;
            }
            String words = between.substring(clause);
            Subject subject = reading.subjects.read(form, start + clause, token.start());
            if ((token.isAmount() || token.kind() == QuantityToken.Kind.COUNT) && !words.isBlank() && !subject.isEmpty()
                    && reading.changes.before(form, start + clause, token.start()) == null
                    && !reading.words.isMeasureOnly(subject.form(), false)) {
                return true;
            }
            start = token.end();
        }
        return false;
    }
}
