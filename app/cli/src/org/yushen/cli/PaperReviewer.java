package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Review;
import org.yushen.model.review.Waiver;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.Texts;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.Checker;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.waiver.WaiverFile;

/** Reads and checks papers with one choice of rule packs. The rules are loaded on another thread while the first paper is being read. */
final class PaperReviewer {
    private static final String RULE_CACHE = "rules";

    private final PaperReading reading;
    private final CompletableFuture<Rules> rules;
    private final CompletableFuture<Void> warm;
    private final CheckContext context;
    private final ComparisonPapers comparison;
    private final LastYearFinder lastYears;
    private final CommandContext command;

    /** What papers are checked with. */
    private record Rules(RuleSource source, Checker checker) {
    }

    private PaperReviewer(CommandContext command, CompletableFuture<Rules> rules, CheckContext context, PaperReading reading,
            ComparisonPapers comparison) {
        this.command = command;
        this.rules = rules;
        this.context = context;
        this.reading = reading;
        this.comparison = comparison;
        // Whatever goes wrong here goes wrong again in the check itself, and is told there; packs that cannot be loaded have been told by then.
        warm = rules.thenAccept(loaded -> loaded.checker().prepare(loaded.source().likeliestChoice())).exceptionally(error -> {
            if (!(error.getCause() instanceof PackException)) {
                InternalErrors.log("warm-up", error);
            }
            return null;
        });
        lastYears = new LastYearFinder(file -> reading.read(List.of(file)));
    }

    /**
     * @param packs folders named by the user; empty for the shipped packs
     * @param waivers the waiver file; null for none
     * @param outside what the user gives along with the papers
     * @throws PackException with a sentence for the user when named packs, waivers or the profiles for papers to compare with cannot be loaded
     * @throws UnreadableSubmission with a sentence for the user when a paper to compare with cannot be read
     * @throws IOException when such a paper cannot be read for a reason of the machine
     */
    static PaperReviewer load(CommandContext command, List<Path> packs, Path waivers, Outside outside)
            throws PackException, UnreadableSubmission, IOException {
        Texts texts = new Texts(command.surroundings().locale());
        CompletableFuture<TemplateProfiles> profiles;
        CompletableFuture<RuleSource> source;
        if (packs.isEmpty()) {
            profiles = onAnotherThread(() -> RuleSource.shippedProfiles(command));
            source = profiles.thenApply(loaded -> told(() -> RuleSource.shipped(command, loaded, texts)));
        } else {
            RuleSource named = RuleSource.named(command, packs, texts);
            profiles = CompletableFuture.completedFuture(named.profiles());
            source = onAnotherThread(() -> named);
        }
        List<Waiver> given = waivers == null ? List.of() : WaiverFile.read(waivers, texts);
        PaperReading reading = new PaperReading(profiles::join);
        try {
            ComparisonPapers comparison = ComparisonPapers.load(outside, file -> reading.read(List.of(file)), command.messages(), command::shown);
            return new PaperReviewer(command, source.thenApply(loaded -> rules(command, loaded)), CheckContext.empty().withWaivers(given),
                    reading, comparison);
        } catch (CompletionException e) {
            throw told(e);
        }
    }

    private static Rules rules(CommandContext command, RuleSource source) {
        Surroundings surroundings = command.surroundings();
        return new Rules(source, new Checker(surroundings.cacheFolder().resolve(RULE_CACHE), surroundings.locale()));
    }

    private static <T> CompletableFuture<T> onAnotherThread(Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> told(work));
    }

    /** What goes wrong comes out of {@link #awaitPacks()}. */
    private static <T> T told(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    /**
     * Waits for the rule packs.
     *
     * @throws PackException with a sentence for the user when one cannot be loaded, or none is there
     */
    void awaitPacks() throws PackException {
        try {
            rules.join();
        } catch (CompletionException e) {
            throw told(e);
        }
    }

    private static PackException told(CompletionException e) {
        if (e.getCause() instanceof PackException told) {
            return told;
        }
        throw e;
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
        Rules loaded = rules.join();
        ComparisonPapers.Compared compared = comparison.add(context, paper, () -> lastYears.beside(file, paper));
        compared.sentences().forEach(command::complain);
        return loaded.checker().check(paper, loaded.source().fitting(paper),
                compared.context().withRequiredParts(RequiredParts.of(loaded.source().profile(paper))));
    }
}
