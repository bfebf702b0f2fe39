package org.yushen.reader.outline;

import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.profile.TemplateProfile;

/** Finds parts and sections in the body of a submission's sources. */
public final class OutlineBuilder {
    private final List<SourceZones> zones;

    /** @param sources the blocks of each source, in reading order */
    public OutlineBuilder(List<List<Block>> sources) {
        zones = sources.stream().map(SourceZones::of).toList();
    }

    /**
     * One source parted into cover, contents and body.
     */
    private record SourceZones(List<Block> cover, List<Block> contents, List<Block> body) {

        static SourceZones of(List<Block> blocks) {
            ContentsZone zone = ContentsZone.of(blocks);
            return new SourceZones(List.copyOf(blocks.subList(0, zone.coverEnd())),
                    List.copyOf(blocks.subList(zone.coverEnd(), zone.contentsEnd())),
                    List.copyOf(blocks.subList(zone.contentsEnd(), blocks.size())));
        }
    }

    /** The covers, before a profile is known: the profile is chosen by what they tell. */
    public List<Block> cover() {
        return zones.stream().flatMap(zone -> zone.cover().stream()).toList();
    }

    List<Block> contents() {
        return zones.stream().flatMap(zone -> zone.contents().stream()).toList();
    }

    /** The contents of the first source that has any: files of one paper may repeat them. */
    List<Block> firstContents() {
        return zones.stream().map(SourceZones::contents).filter(contents -> !contents.isEmpty()).findFirst().orElse(List.of());
    }

    List<Block> body() {
        return zones.stream().flatMap(zone -> zone.body().stream()).toList();
    }

    /** The outline, with the words of a profile. */
    public Outline build(TemplateProfile profile) {
        List<OutlinePart> parts = new ArrayList<>();
        List<OutlineSection> sections = new ArrayList<>();
        Topics roles = new Topics(profile.vocabulary("parts"), profile.vocabulary("partWords"));
        Topics topics = new Topics(profile.vocabulary("sections"), profile.vocabulary("sectionWords"));
        for (SourceZones zone : zones) {
            Headings headings = Headings.find(zone.body(), Contents.read(zone.contents()), roles, topics);
            addParts(zone.body(), headings, roles, parts);
            addSections(zone.body(), headings, sections);
        }
        return new Outline(cover(), contents(), List.copyOf(parts), List.copyOf(sections), body());
    }

    private static void addParts(List<Block> body, Headings headings, Topics roles, List<OutlinePart> parts) {
        List<Headings.Heading> found = headings.parts();
        for (int i = 0; i < found.size(); i++) {
            Headings.Heading heading = found.get(i);
            int end = i + 1 < found.size() ? found.get(i + 1).index() : body.size();
            parts.add(new OutlinePart(Ordinals.value(heading.number()), heading.title(), heading.topic(),
                    (TextBlock) body.get(heading.index()), List.copyOf(body.subList(heading.from(), end))));
        }
    }

    private static void addSections(List<Block> body, Headings headings, List<OutlineSection> sections) {
        List<Headings.Heading> found = headings.sections();
        for (int i = 0; i < found.size(); i++) {
            Headings.Heading heading = found.get(i);
            int end = i + 1 < found.size() ? found.get(i + 1).index() : body.size();
            end = Math.min(end, headings.nextPart(heading.index(), body.size()));
            List<Block> blocks = new ArrayList<>();
            if (heading.rest() != null) {
                blocks.add(heading.rest());
            }
            blocks.addAll(body.subList(heading.from(), Math.max(heading.from(), end)));
            sections.add(new OutlineSection(headings.partAt(heading.index()), heading.number(), heading.title(), heading.topic(),
                    (TextBlock) body.get(heading.index()), List.copyOf(blocks)));
        }
    }
}
