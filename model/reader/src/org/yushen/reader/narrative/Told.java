package org.yushen.reader.narrative;

import java.math.BigDecimal;

import org.yushen.model.disclosure.Change;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Direction;
import org.yushen.model.disclosure.DisclosureFactory;

/** A claim while it is being read: the model object, and the stretch of the paragraph that tells it. */
final class Told {
    private final Claim claim = DisclosureFactory.eINSTANCE.createClaim();
    private final PlacedText text;
    private final int from;
    private int to;

    Told(PlacedText text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    Claim claim() {
        return claim;
    }

    String item() {
        return claim.getItem();
    }

    void amount(PlacedText where, QuantityToken token) {
        claim.setAmount(token.toQuantity(where));
        reach(where, token.end());
    }

    void count(PlacedText where, QuantityToken token) {
        claim.setCount(token.toQuantity(where));
        reach(where, token.end());
    }

    void share(PlacedText where, QuantityToken token) {
        claim.setShare(token.toQuantity(where));
        reach(where, token.end());
    }

    boolean hasAmount() {
        return claim.getAmount() != null;
    }

    boolean tellsSomething() {
        return hasAmount() || hasChange() || claim.getCount() != null || claim.getShare() != null || claim.isDeclaredNone();
    }

    boolean hasChange() {
        return claim.getChange() != null;
    }

    /** Whether a change with this much in it may still be told of the claim: one sentence tells amount and rate apart. */
    boolean lacksRate() {
        return hasChange() && claim.getChange().getRate() == null && claim.getChange().getDirection() != Direction.UNCHANGED;
    }

    /** Begins the change that the phrase tells; its amount and rate follow. */
    Change change(PlacedText where, ChangePhrase phrase, int end) {
        Change change = DisclosureFactory.eINSTANCE.createChange();
        claim.setChange(change);
        if (phrase.hasBase()) {
            base(where, phrase);
        }
        direction(where, phrase);
        change.setRateDirection(Direction.NONE);
        change.setLocation(where.place(phrase.from(), end).toLocation());
        reach(where, end);
        return change;
    }

    boolean hasBase() {
        return hasChange() && claim.getChange().getBase() != null;
    }

    /** What the change is measured against. */
    void base(PlacedText where, ChangePhrase phrase) {
        claim.getChange().setBase(where.words(phrase.baseFrom(), phrase.baseTo()));
        claim.getChange().setBaseYear(phrase.baseYear());
    }

    /** Which way the amount has moved. */
    void direction(PlacedText where, ChangePhrase phrase) {
        claim.getChange().setDirection(phrase.direction());
        if (phrase.wordsTo() > phrase.wordsFrom()) {
            claim.getChange().setDirectionText(where.words(phrase.wordsFrom(), phrase.wordsTo()));
        }
    }

    /** The change reaches as far as its rate. */
    void changeReaches(PlacedText where, int start, int end) {
        claim.getChange().setLocation(where.place(start, end).toLocation());
        reach(where, end);
    }

    void reach(PlacedText where, int end) {
        if (where == text) {
            to = Math.max(to, end);
        }
    }

    /** The amount in 万元; null when none is told in money. */
    BigDecimal tenThousands() {
        return Money.tenThousands(claim.getAmount());
    }

    /** Gives the claim its place, once everything of it is read. */
    void settle() {
        claim.setLocation(text.place(from, to).toLocation());
    }
}
