package org.yushen.reader.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.Direction;

/** Finds where a reason begins, whose it is, and where it ends. */
final class ReasonFinder {
    private static final Pattern MARK_AFTER = Pattern.compile("^(?:的?(?:是|为|有|系|在于))?[:,]?");
    private static final Pattern GOES_ON = Pattern.compile("^,?(?:其中|占|主要原因|原因|所占)");
    private static final Pattern BOTH_SIDES = Pattern.compile("收支|收入、?和?及?与?支出|收、支");
    /** A list that is open where the text ends: its items are no claims outside the reason. */
    private static final Pattern LIST = Pattern.compile("其中[^;]*$");
    /** A marker stands within this many characters of its clause's beginning, behind the name of what it explains. */
    private static final int FARTHEST_MARK = 60;
    /** Of the weak words, those that go on from the sentence before; 由于 and 因 may begin a sentence of their own. */
    private static final Pattern BEGINS_SENTENCE = Pattern.compile("^(?:主要|是|系)");
    private static final Pattern NEXT_OF_SEQUENCE =
            Pattern.compile("^(?:[二三四五六七八九]是|其次|再次|最后|其[二三四]|另一方面|[2-9][、.](?!\\d)|\\([2-9二三四五六]\\)|[②-⑨])");

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:。(]");

    private final SectionReading reading;
    private final PlacedText text;
    private final String form;
    private final Paragraph paragraph;
    private final SentenceState state;

    /**
     * A word that begins a reason.
     *
     * @param after position after it
     * @param target the claim whose change it explains
     * @param alsoFor others that it explains as well: “收支增加的主要原因是…” is told once for income and expenditure
     */
    record Marker(int after, Told target, List<Told> alsoFor) {
    }

    ReasonFinder(SectionReading reading, Paragraph paragraph, SentenceState state) {
        this.reading = reading;
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.form = text.form();
        this.state = state;
    }

    /** The reason marker that the clause at that position begins with, perhaps after naming what it explains; null when none. */
    Marker at(int at, int to) {
        if (state.inReason()) {
            return null;
        }
        Matcher clause = reading.words.markedReason.matcher(form).region(at, to);
        boolean marked = reading.words.reasons.anyIn(form, at, Math.min(to, at + FARTHEST_MARK));
        if (marked && clause.lookingAt() && introduces(clause, to)) {
            Told target = target(clause, at);
            int end = clause.end();
            if (reading.words.reasonLookalikes.at(form, end - 1) != null && !clause.group("mark").endsWith("原因")) {
                end--; // “主要原因是因公出国…”: the last 因 belongs to the name
            }
            return target == null ? null : new Marker(afterMark(end, to), target, alsoExplained(clause, at));
        }
        int begin = at;
        Matcher direction = reading.words.directions.matcher(form).region(at, to);
        if (direction.lookingAt()) {
            begin = direction.end();
        }
        String weak = reading.words.weakReasons.at(form, begin);
        if (weak != null && weak.length() > 1 && weak.endsWith("因") && reading.words.reasonLookalikes.at(form, begin + weak.length() - 1) != null) {
            weak = weak.substring(0, weak.length() - 1);
        }
        boolean couldBeginAnything = weak != null && !state.toldHere() && !BEGINS_SENTENCE.matcher(weak).find();
        if (weak == null || couldBeginAnything || reading.words.reasonLookalikes.at(form, begin) != null || state.lastChanged == null
                && (state.toldHere() || reading.book.changed() == null || reading.book.changed().claim().getReason() != null)) {
            return null;
        }
        Told target = state.lastChanged != null ? state.lastChanged : reading.book.changed();
        return target.claim().getReason() != null ? null : new Marker(afterMark(begin + weak.length(), to), target, List.of());
    }

    /** “因历史原因，…” names a cause in passing; “增加原因：…”, “主要原因是…” and a clause that begins “主要原因按规定…” introduce one. */
    private boolean introduces(Matcher clause, int to) {
        if (!clause.group("mark").endsWith("原因") || clause.group("mark").equals("主要原因") && clause.group("what").isEmpty()) {
            return true;
        }
        char next = clause.end() < to ? form.charAt(clause.end()) : '。';
        boolean named = clause.group("moved") != null || clause.group("what").isEmpty();
        return named && ",。".indexOf(next) >= 0 || ":是为有系在".indexOf(next) >= 0 
                || named && (Character.isDigit(next) || form.startsWith("一是", clause.end()));
    }

    private int afterMark(int position, int to) {
        Matcher mark = MARK_AFTER.matcher(form).region(position, to);
        return mark.lookingAt() ? mark.end() : position;
    }

    private List<Told> alsoExplained(Matcher clause, int at) {
        if (!BOTH_SIDES.matcher(form.substring(at, clause.end("what"))).find()) {
            return List.of();
        }
        return reading.book.all().stream().filter(told -> !told.claim().isInReason() && told.claim().getReason() == null
                && told.hasChange() && told.claim().getChange().getDirection() != Direction.UNCHANGED).toList();
    }

    /** Whose reason: what the clause names, else the change told last, else what the sentence is about. */
    private Told target(Matcher clause, int at) {
        Subject named = reading.subjects.read(form, at, clause.end("what"));
        if (!named.isEmpty() && !reading.words.isMeasureOnly(named.form(), false)) {
            Told same = reading.book.find(named.form(), named.year(), Told::hasChange);
            if (same != null) {
                return same;
            }
            for (Told told : reading.book.all()) {
                if (told.hasChange() && told.claim().getReason() == null && reading.book.isSameThing(named.form(), told)) {
                    return told;
                }
            }
        }
        if (state.lastChanged != null) {
            return state.lastChanged;
        }
        if (state.toldHere()) {
            return state.current;
        }
        return reading.book.changed() != null ? reading.book.changed() : reading.book.head();
    }

    /**
     * Where the reason ends: at the full stop, or before a clause that tells a claim of its own.
     *
     * @param counts whether it counts its causes, so that it runs on over full stops to the last of them
     */
    int end(int from, int to, boolean counts) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = form.charAt(i);
            if (depth == 0 && c == '(' && i > from && (form.startsWith("其中", i + 1) || startsClaim(i + 1, to, false))) {
                return i;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean inList = c == ',' && LIST.matcher(form).region(from, i).find();
            if (depth <= 0 && (c == ';' || c == ',' && !inList) && tokenCovering(i) == null && startsClaim(i + 1, to, c == ';')) {
                return i;
            }
        }
        return counts ? sequenceEnd(to) : withNextSentence(to);
    }

    /** “同时，…增加部门预算5万元。” behind a reason goes on with it, if it tells no more than changes. */
    private int withNextSentence(int to) {
        if (to >= form.length() || form.charAt(to) != '。' || !form.startsWith("同时", to + 1)) {
            return to;
        }
        int next = form.indexOf('。', to + 1);
        int end = next < 0 ? form.length() : next;
        QuantityToken token = firstToken(to + 1, end);
        if (token == null) {
            return end;
        }
        int clause = Math.max(form.lastIndexOf(',', token.start() - 1), to + "同时".length()) + 1;
        Subject subject = reading.subjects.read(form, clause, token.start());
        boolean changes = reading.changes.before(form, clause, token.start()) != null
                || reading.words.directionLeads.at(subject.form(), 0) != null;
        return changes && !reading.words.items.isKnown(subject.form()) ? end : to;
    }

    private int sequenceEnd(int to) {
        int end = to;
        int stop = to;
        while (stop >= 0 && stop < form.length()) {
            int next = form.indexOf('。', stop + 1);
            int sentenceEnd = next < 0 ? form.length() : next;
            if (NEXT_OF_SEQUENCE.matcher(form.substring(Math.min(stop + 1, form.length()))).find()) {
                end = sentenceEnd;
            }
            stop = next;
        }
        return end;
    }

    /** “；公务用车购置费0万元，与上年相同”: a known item with its amount, and more of it: that is no reason any more. */
    private boolean startsClaim(int from, int to, boolean afterSemicolon) {
        if (afterSemicolon && new NoneReader(reading, text, state).saysNoneOfKnown(from, clauseEnd(from, to))) {
            return true;
        }
        QuantityToken token = firstToken(from, to);
        if (token == null || token.kind() != QuantityToken.Kind.MONEY && token.kind() != QuantityToken.Kind.COUNT) {
            return false;
        }
        String before = form.substring(from, token.start());
        if (before.matches(".*[,;。].*") || reading.changes.before(form, from, token.start()) != null) {
            return false;
        }
        Subject subject = reading.subjects.read(form, from, token.start());
        if (!reading.words.items.isKnown(subject.form())
                || reading.words.directionLeads.at(subject.form(), 0) != null) {
            return false;
        }
        if (afterSemicolon && (!state.scope.isEmpty() || reading.words.items.isWhole(subject.form()))
                && !subject.form().startsWith("上年结转")) {
            return true;
        }
        String after = form.substring(token.end(), to);
        return GOES_ON.matcher(after).find()
                || reading.words.base.matcher(after.startsWith(",") ? after.substring(1) : after).lookingAt();
    }

    private int clauseEnd(int from, int to) {
        Matcher end = CLAUSE_END.matcher(form).region(from, to);
        return end.find() ? end.start() : to;
    }

    private QuantityToken firstToken(int from, int to) {
        for (QuantityToken token : paragraph.quantities()) {
            if (token.start() >= from && token.end() <= to) {
                return token;
            }
        }
        return null;
    }

    private QuantityToken tokenCovering(int position) {
        for (QuantityToken token : paragraph.quantities()) {
            if (token.start() <= position && position < token.end()) {
                return token;
            }
        }
        return null;
    }
}
