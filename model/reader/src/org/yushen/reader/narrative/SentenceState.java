package org.yushen.reader.narrative;

/** What is known at a point of a sentence. */
final class SentenceState {
    private final ClaimBook book;
    private final Told reasonOf;
    private int from;
    private int to;
    private boolean toldHere;

    final ListScope scope = new ListScope();
    /** The claim told last: what a share, and a change without a subject, are first thought to belong to. */
    Told current;
    /** A name that stands there without an amount yet: “编报单位整体绩效目标，涉及资金…”; null when none does. */
    Subject pending;
    /** Whether a colon stands behind that name. */
    boolean pendingAfterColon;
    /** “与上年相比，” said before the change itself; null when it was not. */
    ChangePhrase pendingBase;
    /** The claim whose change has an amount and waits for its rate; null when none does. */
    Told lastChange;
    /** The claim of this sentence whose change was told last; null when none was. */
    Told lastChanged;
    /** Whether the amounts of this list are what was counted before touches (涉及…), not the funds' own. */
    boolean touching;
    /** Where the change told last begins. */
    int changeFrom = -1;
    /** “因…，” at the sentence's beginning; null when there is none. */
    Subject cause;

    SentenceState(ClaimBook book, Told reasonOf) {
        this.book = book;
        this.reasonOf = reasonOf;
        this.current = reasonOf == null ? book.last() : null;
    }

    void begin(int sentenceFrom, int sentenceTo) {
        from = sentenceFrom;
        to = sentenceTo;
        toldHere = false;
        pendingBase = null;
        lastChange = null;
        lastChanged = null;
        cause = null;
        scope.clear();
    }

    void extend(int sentenceTo) {
        to = Math.max(to, sentenceTo);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean inReason() {
        return reasonOf != null;
    }

    /** Whose part or reason a claim told now is; null when it stands by itself. */
    Told owner() {
        Told list = scope.owner();
        return list != null ? list : reasonOf;
    }

    /** Whether this sentence has told a claim of its own. */
    boolean toldHere() {
        return toldHere;
    }

    /** Writes down a claim of its own: part of the list that is open here, or of the reason that is read. */
    Told tell(PlacedText text, Subject subject, int end) {
        scope.dropComplete();
        boolean mayBeLookedUp = !inReason() || !book.isGeneric(subject.form());
        Told told = book.add(text, subject, owner(), mayBeLookedUp, end);
        told.claim().setInReason(inReason());
        told(told);
        return told;
    }

    /** A new claim was told. */
    void told(Told told) {
        current = told;
        toldHere = true;
        pending = null;
        pendingAfterColon = false;
        lastChange = null;
        if (scope.isEmpty() && !inReason()) {
            book.head(told);
        }
        scope.add(told);
    }

    /** A claim told before is spoken of again. */
    void backTo(Told told) {
        current = told;
        toldHere = true;
        pending = null;
        pendingAfterColon = false;
    }

    void changed(Told told) {
        lastChange = told;
        lastChanged = told;
        pendingBase = null;
        if (!inReason()) {
            book.changed(told);
        }
    }

    void semicolon() {
        scope.semicolon();
        pending = null;
        pendingAfterColon = false;
        pendingBase = null;
    }
}
