package org.yushen.reader.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.yushen.model.disclosure.ContentsEntry;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/**
 * Tells headings from list items and sentences. A part is 第一部分 …, or, in papers without such, 一、 with the words of a
 * part; a section is then （一）. A section counts when its topic is known, or the contents name it, or its number is the
 * next one and it is short and no sentence.
 */
final class Headings {
    private static final int LONGEST = 45;
    private static final int LONGEST_UNKNOWN = 32;
    private static final String GLOSSARY = "名词解释";
    private static final String STATEMENTS = "报表";
    private static final String EXPLANATIONS = "说明";
    private static final String OVERVIEW = "概况";
    private static final Set<String> OVERVIEW_TOPICS = Set.of("职责", "机构");
    private static final Set<String> SECTIONLESS_TOPICS = Set.of("职责", "机构", GLOSSARY);

    /**
     * A heading.
     *
     * @param index of its block in the body
     * @param from index of the first block under it
     * @param number as printed; null where there is none
     * @param title without the number
     * @param topic role of a part or topic of a section; null when not recognised
     * @param rest what follows the heading in its own paragraph; null when nothing does
     */
    record Heading(int index, int from, String number, String title, String topic, TextBlock rest) {
    }

    private final List<Block> body;
    private final Topics roles;
    private final Topics topics;
    private final ListedHeadings listed;
    private final List<Heading> parts = new ArrayList<>();
    private final List<Heading> sections = new ArrayList<>();
    /** The last heading that the contents number and the body does not: under it the sections are numbered anew. */
    private Heading chapter;
    private boolean partsAreOrdinals;

    private Headings(List<Block> body, List<ContentsEntry> contents, Topics roles, Topics topics) {
        this.body = body;
        this.roles = roles;
        this.topics = topics;
        this.listed = new ListedHeadings(contents);
    }

    static Headings find(List<Block> body, List<ContentsEntry> contents, Topics roles, Topics topics) {
        Headings headings = new Headings(body, contents, roles, topics);
        headings.findParts();
        headings.findSections();
        return headings;
    }

    List<Heading> parts() {
        return parts;
    }

    List<Heading> sections() {
        return sections;
    }

    /** Number of the part that a block stands in; 0 before the first. */
    int partAt(int index) {
        Heading part = partOver(index);
        return part == null ? 0 : Ordinals.value(part.number());
    }

    /** Index of the next part's heading after a block; the end when there is none. */
    int nextPart(int index, int end) {
        return parts.stream().mapToInt(Heading::index).filter(i -> i > index).min().orElse(end);
    }

    private Heading partOver(int index) {
        Heading over = null;
        for (Heading part : parts) {
            over = part.index() < index ? part : over;
        }
        return over;
    }

    private void findParts() {
        for (int i = 0; i < body.size(); i++) {
            Ordinals.Numbered numbered = body.get(i) instanceof TextBlock text && text.text().length() <= LONGEST ? Ordinals.part(text.text()) : null;
            if (numbered != null && !isSentence(numbered.title())) {
                addPart(i, numbered);
            }
        }
        if (parts.isEmpty()) {
            findOrdinalParts();
        }
    }

    /** The title may stand on the line after 第一部分, or end there where the first line says no more than whose part it is. */
    private void addPart(int index, Ordinals.Numbered numbered) {
        String title = numbered.title();
        int from = index + 1;
        int next = roles.of(title) == null ? nextText(from) : -1;
        String below = next < 0 ? "" : ((TextBlock) body.get(next)).text().strip();
        boolean isLine = !below.isEmpty() && below.length() <= LONGEST_UNKNOWN && !isSentence(below) && Ordinals.section(below) == null;
        if (isLine && (title.isEmpty() || roles.of(title + below) != null)) {
            title += below;
            from = next + 1;
        }
        parts.add(new Heading(index, from, numbered.number(), title, roles.of(title), null));
    }

    /** 一、单位概况 … 二、预算情况说明 …: such numbers are parts only where one of them holds the explanations. */
    private void findOrdinalParts() {
        List<Heading> found = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Ordinals.Numbered numbered = shortText(i) == null ? null : Ordinals.section(shortText(i));
            String role = numbered == null ? null : roles.of(numbered.title());
            String topic = numbered == null ? null : topics.of(numbered.title());
            if (role != null && (topic == null || topic.equals(role))) {
                found.add(new Heading(i, i + 1, numbered.number(), numbered.title(), role, null));
            }
        }
        if (found.size() > 1 && found.stream().anyMatch(part -> EXPLANATIONS.equals(part.topic()))) {
            partsAreOrdinals = true;
            parts.addAll(found);
        }
    }

    private void findSections() {
        int expected = 1;
        Heading part = null;
        for (int i = 0; i < body.size(); i++) {
            if (partOver(i) != part) {
                part = partOver(i);
                chapter = null;
                expected = 1;
            }
            boolean sectionless = part != null && (GLOSSARY.equals(part.topic()) || STATEMENTS.equals(part.topic()));
            if (sectionless || !(body.get(i) instanceof TextBlock text) || text.isBlank() || isPart(i)) {
                continue;
            }
            Heading heading = section(i, text, expected);
            if (heading != null) {
                sections.add(heading);
                chapter = listed.endTheLine(heading.title()) && heading.number() == null ? heading : chapter;
                expected = heading == chapter ? 1 : heading.number() == null ? expected : Ordinals.value(heading.number()) + 1;
            }
        }
    }

    private boolean isPart(int index) {
        return parts.stream().anyMatch(part -> index >= part.index() && index < part.from());
    }

    /** The section that a text block begins; null when it is no section's heading. */
    private Heading section(int index, TextBlock text, int expected) {
        Ordinals.Numbered numbered = partsAreOrdinals ? Ordinals.bracketed(text.text()) : Ordinals.section(text.text());
        if (numbered == null) {
            return unnumbered(index, text);
        }
        String title = withoutColon(numbered.title());
        if (title.isEmpty() || title.endsWith("表") && topics.of(title) == null) {
            return null;
        }
        if (title.length() > LONGEST || isSentence(title)) {
            return runningOn(index, text, numbered, expected);
        }
        String topic = topicIn(index, title);
        int value = Ordinals.value(numbered.number());
        boolean isListed = listed.name(title) || value == expected && listed.nameAlike(partAt(index), value, title);
        boolean named = isListed || topic != null && !alreadyHas(topic, index);
        boolean listedNone = chapter != null ? !SECTIONLESS_TOPICS.contains(String.valueOf(chapter.topic())) : !listed.listUnder(partAt(index));
        boolean next = (value == expected || beginsAgain(value, title)) && title.length() <= LONGEST_UNKNOWN && listedNone;
        topic = chapter != null && topic != null && alreadyHas(topic, index) ? null : topic;
        if (named || text.headingLevel() > 0 || next && !isListItem(index)) {
            return new Heading(index, index + 1, numbered.number(), title, topic, null);
        }
        return null;
    }

    /** A chapter that tells one project after the other numbers the same headings anew for each. */
    private boolean beginsAgain(int value, String title) {
        return chapter != null && value == 1 && sections.stream().anyMatch(section -> section.index() > chapter.index() && section.number() != null
                && Ordinals.value(section.number()) == 1 && section.title().equals(title));
    }

    /** The topic of a heading where it stands: 概况 has duties and structure only, whatever its list items speak of. */
    private String topicIn(int index, String title) {
        Heading part = partOver(index);
        String topic = topics.of(title);
        return part != null && OVERVIEW.equals(part.topic()) && !OVERVIEW_TOPICS.contains(String.valueOf(topic)) ? null : topic;
    }

    /** 一、收入预算情况说明。2025年… or 一、收入预算情况说明：2025年…: heading and text in one paragraph. */
    private Heading runningOn(int index, TextBlock text, Ordinals.Numbered numbered, int expected) {
        int end = firstStop(numbered.title());
        if (end <= 0 || end > LONGEST_UNKNOWN) {
            return null;
        }
        String title = numbered.title().substring(0, end).strip();
        String topic = topicIn(index, title);
        boolean named = topic != null && !alreadyHas(topic, index) || listed.name(title);
        if (!named || Ordinals.value(numbered.number()) < expected) {
            return null;
        }
        String after = numbered.title().substring(end + 1);
        int offset = text.text().length() - after.length();
        int lead = after.length() - after.stripLeading().length();
        TextBlock rest = after.isBlank() ? null : new TextBlock(after.strip(), 0, pieceOf(text, offset + lead, after.strip().length()));
        return new Heading(index, index + 1, numbered.number(), title, topic, rest);
    }

    private static Place pieceOf(TextBlock text, int offset, int length) {
        return text.place().part(offset, length);
    }

    /** A line that is nothing but the words of a section, without its number, or such words as the contents have with a number. */
    private Heading unnumbered(int index, TextBlock text) {
        String title = withoutColon(text.text().strip());
        if (isListedTitle(title)) {
            return new Heading(index, index + 1, null, title, topicIn(index, title), null);
        }
        if (title.length() > LONGEST_UNKNOWN || isSentence(title) || !isStandingAlone(title)) {
            return null;
        }
        String topic = topics.exactly(title);
        return topic == null || alreadyHas(topic, index) ? null : new Heading(index, index + 1, null, title, topic, null);
    }

    private boolean isListedTitle(String title) {
        boolean alone = title.length() <= LONGEST && !isSentence(title) && Ordinals.bracketed(title) == null && !title.endsWith("表")
                && title.matches("(?:20[0-9]{2}年度?)?\\p{L}[^，。、：:]*") && Ordinals.part(title) == null;
        return alone && listed.endTheLine(title) && sections.stream().noneMatch(section -> section.title().equals(title));
    }

    /** A sub-heading may repeat the words of its section (机构设置情况 under 二、机构设置情况). */
    private boolean alreadyHas(String topic, int index) {
        return sections.stream().anyMatch(section -> topic.equals(section.topic()) && partAt(section.index()) == partAt(index));
    }

    private static boolean isStandingAlone(String title) {
        return title.length() >= 4 && Character.isLetter(title.charAt(0)) && Ordinals.bracketed(title) == null
                && !title.matches("^[0-9]+[、.．)）].*") && title.indexOf('：') < 0 && title.indexOf(':') < 0;
    }

    /** A list goes on line after line; between headings there is text. */
    private boolean isListItem(int index) {
        int next = nextText(index + 1);
        return next < 0 || Ordinals.section(((TextBlock) body.get(next)).text()) != null;
    }

    private String shortText(int index) {
        return body.get(index) instanceof TextBlock text && text.text().length() <= LONGEST && !isSentence(text.text()) ? text.text() : null;
    }

    private int nextText(int from) {
        for (int i = from; i < body.size(); i++) {
            if (!(body.get(i) instanceof TextBlock text)) {
                return -1;
            }
            if (!text.isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private static int firstStop(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("。：:；;\n".indexOf(text.charAt(i)) >= 0 || text.startsWith("  ", i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSentence(String text) {
        String plain = text.strip();
        return plain.indexOf('。') >= 0 || plain.indexOf('；') >= 0 || plain.indexOf(';') >= 0 || plain.endsWith("，") || plain.endsWith(",")
                || plain.indexOf('：') >= 0 && plain.indexOf('：') < plain.length() - 1 || plain.indexOf(':') >= 0 && plain.indexOf(':') < plain.length() - 1;
    }

    private static String withoutColon(String title) {
        return title.replaceAll("[：:\\s]+$", "");
    }
}
