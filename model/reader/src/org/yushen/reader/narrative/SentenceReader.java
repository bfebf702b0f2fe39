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
        int to = end;
        state.begin(from, to);
        int start = from;
        int i = from;
        while (i < to) {
            if (i == start) {
                int after = reason(i, to);
                if (after > i) {
                    to = Math.max(to, after);
                    state.extend(to);
                    i = start = after;
                    continue;
                }
                after = opener(i, to);
                if (after > i) {
                    i = start = after;
                    continue;
                }
            }
            QuantityToken token = tokenAt(i);
            if (token != null) {
                int next = clauses.number(start, token, to);
                i = Math.max(next, token.end());
                start = next > start ? next : start;
                continue;
            }
            char c = form.charAt(i);
            if (c == '(') {
                int close = closing(i, to);
                if (holdsOnlyAmount(i + 1, close)) {
                    i++;
                    continue;
                }
                if (start == i && state.current != null && hasNumber(i + 1, close)) {
                    brackets(i + 1, close);
                    start = close + 1;
                }
                i = close + 1;
                continue;
            }
            if (",;:".indexOf(c) >= 0 || c == '、' && start == i) {
                mark(start, i, c, to);
                start = i + 1;
            }
            i++;
        }
        if (start < to) {
            clauses.words(start, to);
        }
        finish();
        return to;
    }

    private void mark(int start, int at, char mark, int to) {
        state.touching &= mark == '、';
        if (mark == ':') {
            colon(start, at, to);
        } else if (start < at) {
            clauses.words(start, at);
        }
        if (mark == ';') {
            state.semicolon();
        }
    }

    /** “其中：”, “项目14个：”, “公务接待费：”. */
    private void colon(int start, int at, int to) {
        String clause = form.substring(start, at);
        if (clause.isEmpty() && state.current != null) {
            open(at + 1, to);
        } else if (reading.words.openers.endOf(clause) != null) {
            openNamed(start, at, to);
        } else if (!clause.isEmpty()) {
            clauses.words(start, at);
            state.pendingAfterColon = true;
        }
    }

    /** A clause that begins with 其中, 主要包括 … opens a list where amounts follow; else it only describes. */
    private int opener(int at, int to) {
        int begin = at;
        while (begin < to && ",;、".indexOf(form.charAt(begin)) >= 0) {
            begin++;
        }
        String word = reading.words.openers.at(form, begin);
        if (word == null) {
            return at;
        }
        int after = begin + word.length();
        if (after < to && ":,".indexOf(form.charAt(after)) >= 0) {
            after++;
        }
        open(after, to);
        return after;
    }

    /** “支出包括：” is a list of what the sentence is about; “财政拨款支出主要内容如下：” names whose list it is. */
    private void openNamed(int start, int at, int to) {
        int end = at - reading.words.openers.endOf(form.substring(start, at)).length();
        Subject named = reading.subjects.read(form, start, end);
        if (reading.words.isMeasureOnly(named.form(), true)) {
            open(at + 1, to);
            return;
        }
        Told same = state.inReason() ? null : reading.book.find(named.form(), named.year(), told -> true);
        state.pending = null;
        if (same != null) {
            state.scope.open(same);
        }
    }

    private void open(int after, int to) {
        if (!hasAmountInClause(after, to)) {
            return;
        }
        Told owner = state.toldHere() ? state.current : state.inReason() ? null : reading.book.head();
        if (owner != null) {
            state.scope.open(owner);
        }
        state.pending = null;
    }

    /** Whether a number comes before the list's next semicolon. */
    private boolean hasAmountInClause(int from, int to) {
        int end = form.indexOf(';', from);
        int stop = end < 0 || end > to ? to : end;
        return paragraph.quantities().stream().anyMatch(token -> token.start() >= from && token.end() <= stop);
    }

    private int reason(int at, int to) {
        ReasonFinder.Marker marker = reasonFinder.at(at, to);
        if (marker == null) {
            return at;
        }
        int end = reasonFinder.end(marker.after(), to, SEQUENCE.matcher(form.substring(marker.after())).find());
        String reason = text.words(marker.after(), end).replaceAll("^[：:，,；;。]+|[，,；;。.]+$", "");
        Told target = marker.target();
        if (target.claim().getReason() == null || target.claim().getReason().isEmpty()) {
            target.claim().setReason(reason);
        }
        new SentenceReader(reading, paragraph, target).readReason(marker.after(), end);
        state.cause = null;
        state.lastChange = null;
        return Math.max(end, at + 1);
    }

    /** The sentences of a reason. */
    private void readReason(int from, int to) {
        int start = from;
        while (start < to) {
            int stop = form.indexOf('。', start);
            int end = stop < 0 || stop > to ? to : stop;
            start = Math.max(read(start, end), end) + 1;
        }
    }

    private void brackets(int from, int to) {
        Told outer = state.current;
        ChangePhrase base = state.pendingBase;
        Told lastChange = state.lastChange;
        state.scope.open(outer);
        int start = from;
        int i = from;
        while (i < to) {
            QuantityToken token = tokenAt(i);
            if (token != null) {
                int next = clauses.number(start, token, to);
                i = Math.max(next, token.end());
                start = next > start ? next : start;
            } else {
                if (",;:".indexOf(form.charAt(i)) >= 0 || form.charAt(i) == '、' && start == i) {
                    clauses.words(start, i);
                    start = i + 1;
                }
                i++;
            }
        }
        state.scope.close(outer);
        state.current = outer;
        state.pendingBase = base;
        state.lastChange = lastChange;
    }

    /** “因…，公务接待费减少2万元”: what was told first is the reason when no other is told. */
    private void finish() {
        if (state.cause != null && state.lastChanged != null && state.lastChanged.claim().getReason() == null
                && state.lastChanged.claim().getChange().getDirection() != Direction.UNCHANGED) {
            state.lastChanged.claim().setReason(text.words(state.cause.from(), state.cause.to()));
        }
    }

    private QuantityToken tokenAt(int position) {
        return tokens.get(position);
    }

    private boolean hasNumber(int from, int to) {
        return paragraph.quantities().stream().anyMatch(token -> token.start() >= from && token.end() <= to
                && token.kind() != QuantityToken.Kind.BARE);
    }

    private int closing(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            if (form.charAt(i) == '(') {
                depth++;
            } else if (form.charAt(i) == ')' && --depth == 0) {
                return i;
            }
        }
        return open;
    }

    /** “人员经费（257.41万元）”: the brackets hold nothing but the amount of what stands before them. */
    private boolean holdsOnlyAmount(int from, int to) {
        QuantityToken token = tokens.get(from);
        return token != null && token.end() == to && token.kind() == QuantityToken.Kind.MONEY;
    }
}
