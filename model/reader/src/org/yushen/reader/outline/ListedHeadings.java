package org.yushen.reader.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.yushen.model.disclosure.ContentsEntry;

/** What the contents say about headings: which sections a part has, in words that the body may repeat with more or fewer of them. */
final class ListedHeadings {
    private static final int WORDS = 4;
    /** Titles that long may differ in so many characters. */
    private static final int MANY = 7;
    private static final int FEW = 2;

    /**
     * One entry.
     *
     * @param part value of the part's number that it stands under; 0 before the first
     * @param number value of its own number; 0 where it has none
     * @param bare title without numbers, blanks and marks
     * @param core the same without years and 单位 or 部门
     */
    private record Entry(int part, int number, String bare, String core) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Set<Integer> partsWithSections = new HashSet<>();

    ListedHeadings(List<ContentsEntry> contents) {
        int part = 0;
        for (ContentsEntry entry : contents) {
            String title = entry.getTitle();
            Ordinals.Numbered asPart = Ordinals.part(title);
            part = asPart != null ? Ordinals.value(asPart.number()) : part;
            Ordinals.Numbered section = asPart != null ? null : Ordinals.section(title);
            entries.add(new Entry(part, section == null ? 0 : Ordinals.value(section.number()), Ordinals.bare(title), Topics.plain(title)));
            if (asPart == null) {
                partsWithSections.add(part);
            }
        }
    }

    /** Whether the contents list anything under a part: then what they do not name there is hardly a section. */
    boolean listUnder(int part) {
        return partsWithSections.contains(part);
    }

    /** Whether the contents name that very title. */
    boolean name(String title) {
        String bare = Ordinals.bare(title);
        return entries.stream().anyMatch(entry -> entry.bare().equals(bare));
    }

    /** Whether the contents name such a title under that number and part: one of the two may say more than the other, or a word of it otherwise. */
    boolean nameAlike(int part, int number, String title) {
        String core = Topics.plain(title);
        return entries.stream().anyMatch(entry -> entry.part() == part && entry.number() == number && number > 0 && within(entry.core(), core));
    }

    /** Whether an unnumbered line is the title of a numbered entry, with nothing but a name and 部门 or 单位 before it. */
    boolean endTheLine(String line) {
        String core = Topics.plain(line);
        return entries.stream().anyMatch(entry -> entry.number() > 0 && entry.core().length() >= WORDS && core.endsWith(entry.core()));
    }

    private static boolean within(String one, String other) {
        return Math.min(one.length(), other.length()) >= WORDS && (one.contains(other) || other.contains(one))
                || Math.min(one.length(), other.length()) >= MANY && Topics.distance(one, other, FEW) <= FEW;
    }
}
