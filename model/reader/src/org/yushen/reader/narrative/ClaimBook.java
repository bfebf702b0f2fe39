package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.yushen.model.disclosure.Claim;
import org.yushen.reader.profile.Vocabulary;

/** The claims of one section, in the order they are told, and what later sentences go back to. */
final class ClaimBook {
    /** Two wordings that share this much of their letter pairs name the same thing (财政拨款收支总预算, 财政拨款收支总计). */
    private static final double SAME_THING = 0.6;

    private final NarrativeWords words;
    private final ItemNames items;
    private final List<Told> all = new ArrayList<>();
    /** Second tellings of a claim, which the text does not go on about. */
    private final Set<Told> asides = new HashSet<>();
    /** Claims whose amount stands there and could not be read. */
    private final Set<Told> withoutAmount = new HashSet<>();
    private String headingItem;
    private String heading;
    private int underHeading;

    /** The last claim that is no part of another: what “其中” and “比上年” of the next sentence are about. */
    private Told head;
    /** The last claim whose change was told: what “主要原因是” of the next sentence is about. */
    private Told changed;

    ClaimBook(NarrativeWords words, String heading) {
        this.words = words;
        this.items = words.items;
        this.heading = heading;
        this.headingItem = heading == null ? null : items.ofHeading(heading);
    }

    List<Told> all() {
        return all;
    }

    /** A numbered heading inside the section: nothing told before it is what the text under it goes on about. */
    void heading(String subheading) {
        heading = subheading;
        headingItem = items.ofHeading(subheading);
        underHeading = all.size();
        head = null;
        changed = null;
    }

    Told head() {
        return head;
    }

    /** The claim outside reasons that was told last; null when none was. */
    Told last() {
        for (int i = all.size() - 1; i >= underHeading; i--) {
            if (!all.get(i).claim().isInReason() && !asides.contains(all.get(i))) {
                return all.get(i);
            }
        }
        return null;
    }

    /** Notes that a claim's amount could not be read: where nothing else is told of it, there is no claim. */
    void withoutAmount(Told told) {
        withoutAmount.add(told);
    }

    void head(Told told) {
        head = told;
    }

    Told changed() {
        return changed;
    }

    void changed(Told told) {
        changed = told;
    }

    /** What the heading speaks of, as long as nothing has been told under it; null when it names nothing known. */
    String headingItem() {
        return all.size() == underHeading ? headingItem : null;
    }

    /** Whether a heading stands over the text and nothing has been told under it. */
    boolean isHeaded() {
        return heading != null && all.size() == underHeading;
    }

    /**
     * Writes down a new claim.
     *
     * @param parent the claim it is part of; null at the top
     * @param known whether its subject may be looked up: an amount that only touches a fund is not the fund's
     */
    Told add(PlacedText text, Subject subject, Told parent, boolean known, int end) {
        Told told = new Told(text, subject.from(), Math.max(end, subject.to()));
        Claim claim = told.claim();
        String name = text.words(subject.from(), subject.to());
        claim.setSubject(name);
        claim.setYear(subject.year() != null || parent == null ? subject.year() : parent.claim().getYear());
        boolean ofCounted = parent != null && parent.claim().getCount() != null && items.isWhole(name);
        String item = known && !ofCounted ? items.canonical(name).orElse(null) : null;
        if (item == null && known && parent != null) {
            item = items.partOf(parent.item(), name);
        }
        claim.setItem(item == null ? plain(name) : item);
        claim.setParent(parent == null ? null : parent.claim());
        all.add(told);
        return told;
    }

    /** Another claim of the same thing: a second comparison, or another year's amount. */
    Told again(PlacedText text, Subject where, Told same) {
        Told told = new Told(text, where.from(), where.to());
        told.claim().setSubject(same.claim().getSubject());
        told.claim().setItem(same.item());
        told.claim().setYear(where.year());
        told.claim().setInReason(same.claim().isInReason());
        told.claim().setParent(same.claim().getParent());
        asides.add(told);
        all.add(told);
        return told;
    }

    /** A claim of what the section's heading speaks of, where the text itself names nothing. */
    Told ofHeading(PlacedText text, int from, int to, Integer year) {
        Told told = new Told(text, from, to);
        told.claim().setSubject(heading);
        told.claim().setItem(headingItem != null ? headingItem : plain(heading));
        told.claim().setYear(year);
        all.add(told);
        return told;
    }

    /** The item of a subject no word knows: the subject itself, without quotes, blanks and （类）. */
    private static String plain(String name) {
        return ItemNames.withoutClass(name.replaceAll("[\\s“”\"]", ""));
    }

    /** The last claim of the same thing that fits; null when there is none. Claims inside reasons are passed over. */
    Told find(String subject, Integer year, Predicate<Told> fits) {
        String item = items.canonical(subject).orElse(Vocabulary.normalise(subject));
        for (int i = all.size() - 1; i >= 0; i--) {
            Told told = all.get(i);
            boolean sameYear = year == null || told.claim().getYear() == null || Objects.equals(year, told.claim().getYear());
            if (!told.claim().isInReason() && !asides.contains(told) && sameYear && fits.test(told)
                    && (item.equals(told.item()) || item.equals(Vocabulary.normalise(told.claim().getSubject())))) {
                return told;
            }
        }
        return null;
    }

    /** Whether the name alone says nothing of whose it is: 支出, 经费. */
    boolean isGeneric(String subject) {
        return words.generic.contains(subject);
    }

    boolean isSameThing(String subject, Told told) {
        if (told == null) {
            return false;
        }
        String a = Vocabulary.normalise(subject).replaceAll("[、各均]", "");
        String b = Vocabulary.normalise(told.claim().getSubject()).replaceAll("[、各均]", "");
        Set<String> pairs = pairs(a);
        Set<String> others = pairs(b);
        Set<String> common = new HashSet<>(pairs);
        common.retainAll(others);
        int smaller = Math.min(pairs.size(), others.size());
        return a.equals(b) || smaller > 0 && (double) common.size() / smaller >= SAME_THING;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** Ends the section: every claim gets its place, and parts that no 其中 marked find their total. */
    void settle() {
        withoutAmount.removeIf(told -> told.tellsSomething() || all.stream().anyMatch(part -> part.claim().getParent() == told.claim()));
        all.removeAll(withoutAmount);
        for (int i = 0; i < all.size(); i++) {
            Told told = all.get(i);
            told.settle();
            String total = items.totalOf(told.item());
            if (total != null && !told.claim().isInReason() && !isUnder(told, total)) {
                Told owner = lastBefore(i, total);
                if (owner != null) {
                    told.claim().setParent(owner.claim());
                }
            }
        }
    }

    private static boolean isUnder(Told told, String total) {
        return told.claim().getParent() != null && total.equals(told.claim().getParent().getItem());
    }

    private Told lastBefore(int index, String item) {
        for (int i = index - 1; i >= 0; i--) {
            Claim claim = all.get(i).claim();
            if (item.equals(claim.getItem()) && !claim.isInReason() && !claim.isDeclaredNone()) {
                return all.get(i);
            }
        }
        return null;
    }
}
