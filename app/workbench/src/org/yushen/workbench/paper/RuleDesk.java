package org.yushen.workbench.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.yushen.cli.RequiredParts;
import org.yushen.cli.RuleSource;
import org.yushen.cli.Surroundings;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.Texts;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.CheckListener;
import org.yushen.rules.check.Checker;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;

/**
 * The rule packs in force and the one checker that runs them; it keeps the last good version of a file that no longer compiles, so
 * whoever compiles for the workbench uses it too. Thread-safe.
 */
public final class RuleDesk {
    private static final String RULE_CACHE = "rules";

    private final Surroundings surroundings;
    private final Texts texts;
    private final Checker checker;
    private final PackFolders available;
    private List<Path> folders = List.of();
    private RuleSource source;

    /** @param available the packs in force as long as {@link #use} names no others */
    RuleDesk(Surroundings surroundings, Locale locale, PackFolders available) {
        this.available = available;
        this.surroundings = surroundings;
        texts = new Texts(locale);
        checker = new Checker(surroundings.cacheFolder().resolve(RULE_CACHE), locale);
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Texts texts() {
        return texts;
    }

    public Checker checker() {
        return checker;
    }

    /**
     * Takes these packs into force, read anew from their folders; what is read and checked afterwards goes by them.
     *
     * @param packs folders of packs, each paper gets those that fit it; empty for the shipped ones
     * @throws PackException with a sentence for the user when they cannot be loaded; what was in force stays
     */
    public synchronized void use(List<Path> packs) throws PackException, IOException {
        RuleSource next = RuleSource.fitting(surroundings, packs, texts);
        if (next.all().isEmpty() || next.profiles().all().isEmpty()) {
            throw new PackException(new org.yushen.workbench.Words(RuleDesk.class).get("rules.none", surroundings.packsFolder()));
        }
        source = next;
        folders = List.copyOf(packs);
    }

    /** The folders given to {@link #use}; empty when the shipped packs are in force. */
    public synchronized List<Path> folders() {
        return folders;
    }

    /** The packs in force, loaded when first asked for. */
    public synchronized RuleSource source() throws PackException, IOException {
        if (source == null) {
            try {
                use(available.inForce());
            } catch (PackException e) {
                // A broken pack of the user's is marked where it stands; until it is mended the shipped ones do its work.
                use(List.of());
            }
        }
        return source;
    }

    /** Compiles ahead what papers are likely to need; ends with a CancellationException when the monitor is cancelled. */
    void warmUp(IProgressMonitor monitor) throws PackException, IOException {
        source().likelyChoices().forEach(choice -> checker.prepare(choice, cancelledBy(monitor)));
    }

    /**
     * Compiles packs. What another job compiles at the same time is waited for.
     *
     * @return what is wrong with them
     * @throws java.util.concurrent.CancellationException when the monitor is cancelled
     */
    public List<Problem> compile(List<RulePack> packs, IProgressMonitor monitor) {
        return checker.compile(packs, cancelledBy(monitor));
    }

    private static CheckListener cancelledBy(IProgressMonitor monitor) {
        return new CheckListener() {
            @Override
            public boolean cancelled() {
                return monitor.isCanceled();
            }
        };
    }

    Disclosure read(List<Path> files, ReadingMonitor monitor) throws UnreadableSubmission, PackException, IOException {
        return new DisclosureReader().read(files, source().profiles(), monitor);
    }

    Review check(Disclosure paper, CheckContext context) throws PackException, IOException {
        RuleSource rules = source();
        return checker.check(paper, rules.fitting(paper), context.withRequiredParts(RequiredParts.of(rules.profile(paper))));
    }
}
