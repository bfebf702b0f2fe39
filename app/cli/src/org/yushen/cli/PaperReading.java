package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.pack.PackException;

/** Reads papers with the template profiles of the rule packs. */
public final class PaperReading {
    private final DisclosureReader reader = new DisclosureReader();
    private final Supplier<TemplateProfiles> profiles;

    public PaperReading(TemplateProfiles profiles) {
        this(() -> profiles);
    }

    /** @param profiles may still be being loaded: asked when the first paper's files have been taken apart; what it throws comes out */
    PaperReading(Supplier<TemplateProfiles> profiles) {
        this.profiles = profiles;
    }

    /** @throws PackException with a sentence for the user when there are no profiles, or they cannot be loaded */
    static PaperReading withShippedProfiles(CommandContext context) throws PackException {
        return new PaperReading(RuleSource.shippedProfiles(context));
    }

    /**
     * @param files of one paper
     * @throws UnreadableSubmission with a sentence for the user
     * @throws IOException when the file cannot be read for a reason of the machine
     */
    public Disclosure read(List<Path> files) throws UnreadableSubmission, IOException {
        return reader.read(files, profiles, ReadingMonitor.NONE);
    }
}
