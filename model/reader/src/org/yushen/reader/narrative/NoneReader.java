package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises a clause that says there is none: “本单位无‘三公’经费预算”, “政府性基金预算没有安排支出”, “无” under a heading. */
final class NoneReader {
    private static final Pattern ALONE = Pattern.compile("^(?:[\\-*•·]|\\(?[一二三四五六七八九十\\d]{1,2}[)、.])?(?:20\\d\\d年度?|本年度?|今年|当年)?(?:无|没有|无此项|无此项内容|不涉及|无相关内容|(?:没有|未|不|无)安排(?:此项)?(?:预算|支出|经费)?|无预算(?:安排)?|没有预算(?:安排)?)$");
    private static final Pattern ADVERBS = Pattern.compile("(?:暂|均|都|也|目前|尚|当年|年初|预算|仍|并|,)+$");
    private static final Pattern OF_IT = Pattern.compile("^(?:预算|安排|预算安排|支出|收入|收支|此项|该项|此项预算|此项支出|此项收入|相关预算|相关支出|经费|支出预算|预算支出|预算收入)(?:的?(?:支出|预算|收入|情况))?$");

    /** “购置费和运行费” are two, “购置及运行费” is one. */
    private static final Pattern TWO_NAMES = Pattern.compile("(?<=[费出入])[和及与]");
    private static final Pattern YEAR_ALONE = Pattern.compile("^(?:本年度?|当年|全年|今年)$");
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
            if ((before.isEmpty() || YEAR_ALONE.matcher(before.form()).matches()) && isThing(behind)) {
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

    /** Whether the clause says that there is none of a thing that is known by name: “公务用车购置费没有安排预算”, “未安排因公出国费”. */
    boolean saysNoneOfKnown(int start, int end) {
        String form = text.form();
        NarrativeWords words = reading.words;
        String first = words.none.at(form, start);
        if (first != null && words.noneLookalikes.at(form, start) == null) {
            return words.items.isKnown(reading.subjects.read(form, start + first.length(), end).form());
        }
        for (int i = start + 1; i < end; i++) {
            String none = words.none.at(form, i);
            if (none != null && words.noneLookalikes.at(form, i) == null) {
                return isKnownThing(form, start, i) && (i + none.length() == end || OF_IT.matcher(form.substring(i + none.length(), end)).matches());
            }
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

    /** “无因公出国（境）费、公务接待费”, “无购置费和运行费”: each of the things by itself, where each is known. */
    private void tellEach(Subject subject, int end) {
        List<String> things = new ArrayList<>();
        for (String thing : subject.form().split("、")) {
            List<String> both = List.of(TWO_NAMES.split(thing, 2));
            things.addAll(both.stream().allMatch(reading.words.items::isKnown) ? both : List.of(thing));
        }
        if (things.size() == 1 || !things.stream().allMatch(reading.words.items::isKnown)) {
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
