package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.TextKind;
import org.yushen.model.disclosure.Unread;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.outline.Outline;
import org.yushen.reader.outline.OutlinePart;
import org.yushen.reader.outline.OutlineSection;
import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/**
 * Reads 情况说明: every section of the outline with its text, and the claims of those that are not duties, statements or glossary.
 * Text of the narrative that stands under no section heading becomes a section without a number.
 */
public final class NarrativeReader implements PartReader {
    private static final String NARRATIVE = "说明";
    private static final String GLOSSARY = "名词解释";
    private static final Set<String> WITHOUT_CLAIMS = Set.of("概况", "报表", GLOSSARY);
    private static final Set<String> TOPICS_WITHOUT_CLAIMS = Set.of("职责", "机构", GLOSSARY);
    private static final int QUOTED = 40;

    @Override
    public void read(ReadingContext context) {
        SectionNarrator narrator = new SectionNarrator(new NarrativeWords(context.profile()), context.disclosure().getUnit(),
                context.disclosure().getFiscalYear());
        Outline outline = context.outline();
        Set<Block> inSections = new HashSet<>();
        for (OutlineSection section : outline.sections()) {
            inSections.add(section.title());
            inSections.addAll(section.blocks());
            read(context, narrator, section);
        }
        for (OutlinePart part : outline.parts()) {
            if (NARRATIVE.equals(part.role())) {
                readRest(context, narrator, part, inSections);
            }
        }
    }

    /** What the narrative says outside its numbered sections, in front of the first or where none is numbered. */
    private void readRest(ReadingContext context, SectionNarrator narrator, OutlinePart part, Set<Block> inSections) {
        List<Block> rest = part.blocks().stream().filter(block -> !inSections.contains(block)).toList();
        boolean says = rest.stream().anyMatch(block -> block instanceof TextBlock text && !text.isBlank() && !context.isTaken(block));
        if (says) {
            read(context, narrator, new OutlineSection(part.number(), null, part.title(), null, part.heading(), rest));
        }
    }

    private void read(ReadingContext context, SectionNarrator narrator, OutlineSection section) {
        NarrativeSection told = DisclosureFactory.eINSTANCE.createNarrativeSection();
        told.setPart(section.part());
        told.setNumber(section.number());
        told.setHeading(section.heading());
        told.setTopic(section.topic());
        told.setLocation(section.title() == null ? null : section.title().place().toLocation());
        List<List<TextBlock>> runs = runs(context, section);
        told.setText(runs.stream().flatMap(List::stream).map(TextBlock::text).collect(Collectors.joining("\n")));
        context.disclosure().getSections().add(told);
        if (!GLOSSARY.equals(section.topic())) { // the terms are for their own reader to take
            runs.forEach(run -> run.forEach(block -> context.take(block, TextKind.BODY)));
        }
        if (!WITHOUT_CLAIMS.contains(roleOf(context, section)) && !TOPICS_WITHOUT_CLAIMS.contains(String.valueOf(section.topic()))) {
            SectionNarrator.Narration narration = narrator.read(section.heading(), runs, endsPaper(context, runs));
            told.getClaims().addAll(narration.claims());
            narration.missed().forEach(missed -> say(context, section, told, missed));
            narration.figures().forEach(figure -> say(context, figure));
        }
    }

    private static boolean endsPaper(ReadingContext context, List<List<TextBlock>> runs) {
        List<Block> all = context.outline().all();
        for (int i = all.size() - 1; i >= 0 && !runs.isEmpty(); i--) {
            if (!(all.get(i) instanceof TextBlock text) || !text.isBlank()) {
                List<TextBlock> last = runs.get(runs.size() - 1);
                return all.get(i) == last.get(last.size() - 1);
            }
        }
        return false;
    }

    private static String roleOf(ReadingContext context, OutlineSection section) {
        return context.outline().parts().stream().filter(part -> part.number() == section.part() && part.role() != null)
                .map(OutlinePart::role).findFirst().orElse("");
    }

    /** The section's text that no other reader has taken, in runs parted by tables and by what others took. */
    private static List<List<TextBlock>> runs(ReadingContext context, OutlineSection section) {
        List<List<TextBlock>> runs = new ArrayList<>();
        List<TextBlock> run = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof TextBlock text && !context.isTaken(block)) {
                if (!text.isBlank()) {
                    run.add(text);
                }
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static void say(ReadingContext context, OutlineSection section, NarrativeSection told, SectionReading.Missed missed) {
        PlacedText text = missed.text();
        QuantityToken token = missed.token();
        String around = text.asPrinted(Math.max(0, token.start() - QUOTED / 2), Math.min(text.length(), token.end() + QUOTED / 2));
        Unread unread = context.unread("section:" + (section.topic() != null ? section.topic() : section.heading()),
                NarrativeMessages.get("amount.what", around, text.asPrinted(token.start(), token.end())),
                NarrativeMessages.get(token.broken() ? "amount.broken" : "amount.noSubject"),
                text.place(token.start(), token.end()));
        unread.setAspect("claims");
        unread.setSubject(told);
        unread.setPrinted(text.asPrinted(token.start(), token.end()));
    }

    private static void say(ReadingContext context, Paragraph figure) {
        PlacedText text = figure.text();
        String words = text.asPrinted(0, text.length());
        String quoted = words.length() > QUOTED ? words.substring(0, QUOTED) + "…" : words;
        context.unread("figure", NarrativeMessages.get("figure.what", quoted), NarrativeMessages.get("figure.why"),
                text.place(0, text.length()));
    }
}
