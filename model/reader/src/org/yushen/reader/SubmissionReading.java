package org.yushen.reader;

import java.nio.file.Path;
import java.util.List;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Part;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.outline.Outline;
import org.yushen.reader.outline.OutlineBuilder;
import org.yushen.reader.outline.OutlinePart;
import org.yushen.reader.outline.PaperFacts;
import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.reader.source.UnreadableSubmission;

/** One reading of one submission, from its blocks on. */
final class SubmissionReading {
    private static final String WHOLE_PAPER = "*";

    private final List<SourceBlocks> sources;
    private final List<UnreadFile> unread;
    private final List<Path> files;
    private final TemplateProfiles profiles;
    private final Disclosure disclosure = DisclosureFactory.eINSTANCE.createDisclosure();

    SubmissionReading(List<SourceBlocks> sources, List<UnreadFile> unread, List<Path> files, TemplateProfiles profiles) {
        this.sources = sources;
        this.unread = unread;
        this.files = files;
        this.profiles = profiles;
    }

    Disclosure read(List<PartReader> readers, Runnable check) throws UnreadableSubmission {
        OnePaper.demand(sources, files);
        OutlineBuilder builder = new OutlineBuilder(sources.stream().map(SourceBlocks::blocks).toList());
        PaperFacts facts = PaperFacts.of(builder);
        TemplateProfile profile = ProfileChoice.of(profiles, facts);
        Outline outline = builder.build(profile);
        fillFacts(facts, profile, outline);
        ReadingContext context = new ReadingContext(disclosure, outline, profile);
        sayUnread(context);
        sayUnreadFiles(context);
        for (PartReader reader : readers) {
            check.run();
            reader.read(context);
        }
        new SecondPrints(context).remove();
        if (isNothingOfOurs(facts)) {
            Path first = files.get(0);
            throw UnreadableSubmission.nothingOfOurs(first, ReaderMessages.get("reader.nothing", first.getFileName()));
        }
        TextLines.fill(disclosure, sources, outline, context);
        return disclosure;
    }

    private void fillFacts(PaperFacts facts, TemplateProfile profile, Outline outline) {
        sources.forEach(source -> disclosure.getSources().add(source.source()));
        disclosure.setUnit(facts.unit());
        disclosure.setFiscalYear(facts.year());
        disclosure.setKind(facts.kind());
        disclosure.setMoneyUnit(facts.moneyUnit());
        disclosure.setProfile(profile.id());
        disclosure.getContents().addAll(facts.contents());
        for (OutlinePart part : outline.parts()) {
            disclosure.getParts().add(toPart(part));
        }
    }

    private static Part toPart(OutlinePart outlined) {
        Part part = DisclosureFactory.eINSTANCE.createPart();
        part.setNumber(outlined.number());
        part.setTitle(outlined.title());
        part.setRole(outlined.role());
        part.setLocation(outlined.heading().place().toLocation());
        return part;
    }

    private void sayUnread(ReadingContext context) {
        for (SourceBlocks source : sources) {
            source.unread().forEach(unread -> context.unread("source:" + sources.indexOf(source), unread.what(), unread.why(), unread.place()));
        }
    }

    /** A picture costs what it shows; any other file may have held whatever the paper lacks. */
    private void sayUnreadFiles(ReadingContext context) {
        for (UnreadFile file : unread) {
            context.unread(file.why().isPicture() ? "source" : WHOLE_PAPER, ReaderMessages.get("reader.file.what", file.name()),
                    file.why().getMessage(), null);
        }
    }

    /** Any text may have numbered sections, and any sheet a table: ours is what the profile knows, or a title that says so. */
    private boolean isNothingOfOurs(PaperFacts facts) {
        return !facts.named() && disclosure.getForms().isEmpty()
                && disclosure.getStatements().stream().allMatch(statement -> statement.getKind() == StatementKind.OTHER)
                && disclosure.getSections().stream().allMatch(section -> section.getTopic() == null)
                && disclosure.getParts().stream().allMatch(part -> part.getRole() == null);
    }
}
