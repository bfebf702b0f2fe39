package org.yushen.reader.narrative;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.Direction;

/**
 * Reads one sentence of a paragraph clause by clause. A clause ends at a mark or at a number; what the number is of is
 * decided by the words before it ({@link ClauseReader}), whose change a change is by {@link ChangeBinder}.
 */
final class SentenceReader {
    private static final Pattern SEQUENCE = Pattern.compile("^(?:一是|首先|其一|一方面|1[、.](?!\\d)|\\(1\\)|①|\\(一\\))");

    private final SectionReading reading;
    private final Paragraph paragraph;
    private final PlacedText text;
    private final String form;
    private final SentenceState state;
    private final ClauseReader clauses;
    private final ReasonFinder reasonFinder;
    private final Map<Integer, QuantityToken> tokens = new HashMap<>();
    /** Where the clause that is read begins, how far it is read, and where the sentence ends. */
    private int start;
    private int at;
    private int to;
    /** How many brackets are open that hold a list. */
    private int brackets;

    /**
     * @param reasonOf the claim whose reason is read; null outside reasons
     */
    SentenceReader(SectionReading reading, Paragraph paragraph, Told reasonOf) {
        this.reading = reading;
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.form = text.form();
        this.state = new SentenceState(reading.book, reasonOf);
        this.clauses = new ClauseReader(reading, paragraph, state);
        this.reasonFinder = new ReasonFinder(reading, paragraph, state);
        paragraph.quantities().forEach(token -> tokens.put(token.start(), token));
    }

    /**
     * Reads a sentence.
     *
     * @param end position of its full stop, or after its last character
     * @return how far it was read: a reason that counts (一是 … 二是 …) runs on over full stops
     */
    int read(int from, int end) {
        state.begin(from, end);
        start = from;
        at = from;
        to = end;
        readClauses();
        tellCause();
        return to;
    }

    private void readClauses() {
        while (at < to) {
            if (at == start && (skipReason() || skipOpener())) {
                continue;
            }
            QuantityToken token = tokens.get(at);
            if (token != null) {
                number(token);
            } else if (form.charAt(at) == '(') {
                bracket();
            } else {
                character(form.charAt(at));
            }
        }
        if (start < to) {
            clauses.words(start, to);
        }
    }

    private void number(QuantityToken token) {
        int next = clauses.number(start, token, to);
        at = Math.max(next, token.end());
        start = Math.max(start, next);
    }

    private void character(char c) {
        if (",;:".indexOf(c) >= 0 || c == '、' && start == at) {
            mark(c);
            start = at + 1;
        }
        at++;
    }

    /** Brackets are part of a name (台（套）), or the amount of what stands before them, or a list of their own. */
    private void bracket() {
        int close = closing();
        if (holdsOnlyAmount(at + 1, close)) {
            at++;
            return;
        }
        if (start < at && hasNumber(at + 1, close) && reading.changes.alone(form, start, at) != null) {
            clauses.words(start, at); // “与上年持平（其中：…）”: the change is told before the list of its parts begins
            start = at;
        }
        if (start == at && state.current != null && hasNumber(at + 1, close)) {
            list(at + 1, close);
            start = close + 1;
        }
        at = close + 1;
    }

    /** “项目8个（1、…15万元；2、…5万元）”: a list in brackets, after which the sentence goes on where it was. */
    private void list(int from, int close) {
        Told outer = state.current;
        ChangePhrase base = state.pendingBase;
        Told lastChange = state.lastChange;
        int depth = state.scope.depth();
        int end = to;
        brackets++;
        state.scope.open(outer);
        start = from;
        at = from;
        to = close;
        readClauses();
        brackets--;
        to = end;
        state.scope.closeTo(depth);
        state.current = outer;
        state.pendingBase = base;
        state.lastChange = lastChange;
    }

    private void mark(char mark) {
        state.touching &= mark == '、';
        if (mark == ':') {
            colon();
        } else if (start < at) {
            clauses.words(start, at);
        }
        if (mark == ';' && brackets == 0) {
            state.semicolon();
        }
    }

    /** “其中：”, “项目14个：”, “公务接待费：”. */
    private void colon() {
        String clause = form.substring(start, at);
        if (clause.isEmpty() && state.current != null) {
            open(at + 1);
        } else if (reading.words.openers.endOf(clause) != null) {
            openNamed();
        } else if (!clause.isEmpty()) {
            clauses.words(start, at);
            state.pendingAfterColon = true;
        }
    }

    /** A clause that begins with 其中, 主要包括 … opens a list where amounts follow; else it only describes. */
    private boolean skipOpener() {
        int begin = at;
        while (begin < to && ",;、".indexOf(form.charAt(begin)) >= 0) {
            begin++;
        }
        String word = reading.words.openers.at(form, begin);
        if (word == null) {
            return false;
        }
        int after = begin + word.length();
        if (after < to && ":,".indexOf(form.charAt(after)) >= 0) {
            after++;
        }
        open(after);
        at = after;
        start = after;
        return true;
    }

    /** “支出包括：” is a list of what the sentence is about; “财政拨款支出主要内容如下：” names whose list it is. */
    private void openNamed() {
        int end = at - reading.words.openers.endOf(form.substring(start, at)).length();
        Subject named = reading.subjects.read(form, start, end);
        if (reading.words.isMeasureOnly(named.form(), true)) {
            open(at + 1);
            return;
        }
        Told same = state.inReason() ? null : reading.book.find(named.form(), named.year(), told -> true);
        state.pending = null;
        if (same != null) {
            state.scope.open(same);
        }
    }

    private void open(int after) {
        if (!hasAmountInClause(after)) {
            return;
        }
        Told owner = state.toldHere() ? state.current : state.inReason() ? null : reading.book.head();
        if (owner != null) {
            state.scope.open(owner);
        }
        state.pending = null;
    }

    /** Whether a number comes before the list's next semicolon. */
    private boolean hasAmountInClause(int from) {
        int end = form.indexOf(';', from);
        int stop = end < 0 || end > to ? to : end;
        return paragraph.quantities().stream().anyMatch(token -> token.start() >= from && token.end() <= stop);
    }

    private boolean skipReason() {
        ReasonFinder.Marker marker = reasonFinder.at(at, to);
        if (marker == null) {
            return false;
        }
        int from = marker.after();
        int end = reasonFinder.end(from, to, SEQUENCE.matcher(form.substring(from)).find());
        String reason = text.words(from, end).replaceAll("^[：:，,；;。]+|[，,；;。.]+$", "");
        tellReason(marker.target(), reason);
        marker.alsoFor().forEach(told -> tellReason(told, reason));
        new SentenceReader(reading, paragraph, marker.target()).readReason(from, end);
        state.cause = null;
        state.lastChange = null;
        to = Math.max(to, end);
        state.extend(to);
        at = Math.max(end, at + 1);
        start = at;
        return true;
    }

    private static void tellReason(Told target, String reason) {
        if (target.claim().getReason() == null || target.claim().getReason().isEmpty()) {
            target.claim().setReason(reason);
        }
    }

    /** The sentences of a reason. */
    private void readReason(int from, int end) {
        int begin = from;
        while (begin < end) {
            int stop = form.indexOf('。', begin);
            int sentenceEnd = stop < 0 || stop > end ? end : stop;
            begin = Math.max(read(begin, sentenceEnd), sentenceEnd) + 1;
        }
    }

    /** “因…，公务接待费减少2万元”: what was told first is the reason when no other is told. */
    private void tellCause() {
        if (state.cause != null && state.lastChanged != null && state.lastChanged.claim().getReason() == null
                && state.lastChanged.claim().getChange().getDirection() != Direction.UNCHANGED) {
            state.lastChanged.claim().setReason(text.words(state.cause.from(), state.cause.to()));
        }
    }

    private boolean hasNumber(int from, int to) {
        return paragraph.quantities().stream().anyMatch(token -> token.start() >= from && token.end() <= to
                && token.kind() != QuantityToken.Kind.BARE);
    }

    private int closing() {
        int depth = 0;
        for (int i = at; i < to; i++) {
            if (form.charAt(i) == '(') {
                depth++;
            } else if (form.charAt(i) == ')' && --depth == 0) {
                return i;
            }
        }
        return at;
    }

    /** “人员经费（268.30万元）”: the brackets hold nothing but the amount of what stands before them. */
    private boolean holdsOnlyAmount(int from, int to) {
        QuantityToken token = tokens.get(from);
        return token != null && token.end() == to && token.kind() == QuantityToken.Kind.MONEY;
    }
}
