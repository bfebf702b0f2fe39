package org.yushen.reader.narrative;

import java.util.regex.Pattern;

/** Recognises a clause that says there is none: “本单位无‘三公’经费预算”, “政府性基金预算没有安排支出”, “无” under a heading. */
final class NoneReader {
    private static final Pattern ALONE = Pattern.compile("^(?:[\\-*•·]|\\(?[一二三四五六七八九十\\d]{1,2}[)、.])?(?:无|没有|无此项|无此项内容|不涉及|无相关内容)$");
    private static final Pattern ADVERBS = Pattern.compile("(?:暂|均|都|也|目前|尚|当年|年初|预算|仍|并|,)+$");
    private static final Pattern OF_IT = Pattern.compile("^(?:预算|安排|预算安排|支出|收入|收支|此项|该项|此项预算|此项支出|此项收入|相关预算|相关支出|经费|支出预算|预算支出|预算收入)(?:的?(?:支出|预算|收入|情况))?$");

    private static final Pattern POINTS_BACK = Pattern.compile("^(?:此|该|这)项");

    private final SectionReading reading;
    private final PlacedText text;
    private final SentenceState state;

    NoneReader(SectionReading reading, PlacedText text, SentenceState state) {
        this.reading = reading;
        this.text = text;
        this.state = state;
    }

    /** Reads the clause if it says so; false when it does not. */
    boolean read(int start, int end) {
        String form = text.form();
        String clause = form.substring(start, end);
        if (ALONE.matcher(clause).matches()) {
            return alone(start, end);
        }
        NarrativeWords words = reading.words;
        for (int i = start; i < end; i++) {
            String none = words.none.at(form, i);
            if (none != null && i + none.length() == end && isKnownThing(form, start, i)) {
                tell(reading.subjects.read(form, start, withoutAdverbs(form, start, i)), end);
                return true;
            }
            if (none == null || words.noneLookalikes.at(form, i) != null || i + none.length() >= end) {
                continue;
            }
            Subject before = reading.subjects.read(form, start, withoutAdverbs(form, start, i));
            Subject behind = reading.subjects.read(form, i + none.length(), end);
            if (POINTS_BACK.matcher(behind.form()).find()) {
                return true; // “上年无此项支出” says something of last year's, nothing of its own
            }
            if (before.isEmpty() && isThing(behind)) {
                tellEach(new Subject(behind.from(), behind.to(), behind.form(), before.year() != null ? before.year() : behind.year()), end);
                return true;
            }
            if (!before.isEmpty() && words.items.isKnown(before.form()) && OF_IT.matcher(form.substring(i + none.length(), end)).matches()) {
                tell(before, end);
                return true;
            }
            i += none.length();
        }
        return false;
    }

    /** “国有资本经营预算收入无”, “公务接待费：无”. */
    private boolean isKnownThing(String form, int start, int end) {
        Subject before = reading.subjects.read(form, start, withoutAdverbs(form, start, end));
        return !before.isEmpty() && reading.words.items.isKnown(before.form());
    }

    private int withoutAdverbs(String form, int start, int end) {
        var adverbs = ADVERBS.matcher(form).region(start, end);
        return adverbs.find() ? adverbs.start() : end;
    }

    private boolean isThing(Subject subject) {
        return subject.form().length() > 1 && !subject.form().contains("说明")
                && (reading.words.noneNouns.endOf(subject.form()) != null || reading.words.items.isKnown(subject.form()));
    }

    private boolean alone(int start, int end) {
        if (state.toldHere()) {
            return false;
        }
        if (state.pending != null) {
            tell(state.pending, end);
        } else if (reading.book.headingItem() != null) {
            Told told = reading.book.ofHeading(text, start, end, null);
            told.claim().setDeclaredNone(true);
            state.told(told);
        } else {
            return false;
        }
        return true;
    }

    /** “无因公出国（境）费、公务接待费”: each of the things by itself, where each is known. */
    private void tellEach(Subject subject, int end) {
        String[] things = subject.form().split("、");
        boolean allKnown = java.util.Arrays.stream(things).allMatch(reading.words.items::isKnown);
        if (things.length == 1 || !allKnown) {
            tell(subject, end);
            return;
        }
        int from = subject.from();
        for (String thing : things) {
            tell(new Subject(from, from + thing.length(), thing, subject.year()), from + thing.length());
            from += thing.length() + 1;
        }
    }

    private void tell(Subject subject, int end) {
        state.tell(text, subject, end).claim().setDeclaredNone(true);
    }
}
