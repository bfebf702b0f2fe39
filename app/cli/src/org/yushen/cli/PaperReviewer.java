package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Review;
import org.yushen.model.review.Waiver;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.Texts;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.Checker;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.waiver.WaiverFile;

/** Reads and checks papers with one choice of rule packs. */
final class PaperReviewer {
    private static final String RULE_CACHE = "rules";

    private final PaperReading reading;
    private final RuleSource source;
    private final Checker checker;
    private final CheckContext context;
    private final ComparisonPapers comparison;
    private final LastYearFinder lastYears;
    private final CommandContext command;
    private CompletableFuture<Void> warm = CompletableFuture.completedFuture(null);

    private PaperReviewer(CommandContext command, RuleSource source, Checker checker, CheckContext context, PaperReading reading,
            ComparisonPapers comparison) {
        this.command = command;
        this.source = source;
        this.checker = checker;
        this.context = context;
        this.reading = reading;
        this.comparison = comparison;
        lastYears = new LastYearFinder(file -> reading.read(List.of(file)));
    }

    /**
     * @param packs folders named by the user; empty for the shipped packs
     * @param waivers the waiver file; null for none
     * @param outside what the user gives along with the papers
     * @throws PackException with a sentence for the user when packs or waivers cannot be loaded
     * @throws UnreadableSubmission with a sentence for the user when a paper to compare with cannot be read
     * @throws IOException when such a paper cannot be read for a reason of the machine
     */
    static PaperReviewer load(CommandContext command, List<Path> packs, Path waivers, Outside outside)
            throws PackException, UnreadableSubmission, IOException {
        Surroundings surroundings = command.surroundings();
        Texts texts = new Texts(surroundings.locale());
        RuleSource source = RuleSource.load(command, packs, texts);
        Checker checker = new Checker(surroundings.cacheFolder().resolve(RULE_CACHE), surroundings.locale());
        List<Waiver> given = waivers == null ? List.of() : WaiverFile.read(waivers, texts);
        PaperReading reading = new PaperReading(source.profiles());
        ComparisonPapers comparison = ComparisonPapers.load(outside, file -> reading.read(List.of(file)), command.messages(), command::shown);
        return new PaperReviewer(command, source, checker, CheckContext.empty().withWaivers(given), reading, comparison);
    }

    /** Begins to load the compiled rules on another thread: they are needed when the first paper is read. */
    void warmUp() {
        // Whatever goes wrong here goes wrong again in the check itself, and is told there.
        warm = CompletableFuture.runAsync(() -> checker.prepare(source.likeliestChoice())).exceptionally(error -> {
            InternalErrors.log("warm-up", error);
            return null;
        });
    }

    /**
     * @param files of one paper
     * @throws UnreadableSubmission with a sentence for the user
     * @throws IOException when the file cannot be read for a reason of the machine
     */
    Disclosure read(List<Path> files) throws UnreadableSubmission, IOException {
        return reading.read(files);
    }

    /** @param file where the paper was read from: last year's may lie beside it */
    Review check(Disclosure paper, Path file) {
        // Who does not wait does the same work a second time.
        warm.join();
        ComparisonPapers.Compared compared = comparison.add(context, paper, () -> lastYears.beside(file, paper));
        compared.sentences().forEach(command::complain);
        return checker.check(paper, source.fitting(paper), compared.context().withRequiredParts(RequiredParts.of(source.profile(paper))));
    }
}
