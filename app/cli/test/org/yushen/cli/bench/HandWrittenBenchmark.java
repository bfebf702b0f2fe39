package org.yushen.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.yushen.cli.PaperReading;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.rules.Texts;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.Checker;
import org.yushen.rules.compile.RuleCache;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.pack.RulePacks;

/**
 * A command, no test: the same thirty-five rules as the shipped pack runs them and as {@link HandWritten} does, over the papers given,
 * warm. Arguments: the folder of the packs, then papers. It ends with an error when the two do not come to the same for a paper.
 */
public final class HandWrittenBenchmark {
    private static final int WARM = Integer.getInteger("warm", 30);
    private static final int RUNS = Integer.getInteger("runs", 30);

    private HandWrittenBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        Path packs = Path.of(args[0]);
        HandWritten hand = new HandWritten();
        PaperReading reading = new PaperReading(TemplateProfiles.load(List.of(packs.resolve("yushen-base/profiles"), packs.resolve("yushen-shanxi/profiles"))));
        Checker checker = new Checker(RuleCache.userFolder(), Locale.SIMPLIFIED_CHINESE);
        List<RulePack> all = RulePacks.load(List.of(packs.resolve("yushen-shanxi")), List.of(packs), new Texts(Locale.SIMPLIFIED_CHINESE));
        List<RulePack> some = only(hand.ids(), all, checker, packs);
        System.out.println("| paper | findings of both | checks | rules, ms | by hand, ms | times | whole book, ms |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String paper : List.of(args).subList(1, args.length)) {
            Disclosure disclosure = reading.read(List.of(Path.of(paper)));
            Set<String> byRules = violated(checker.check(disclosure, some, CheckContext.empty()), hand.ids());
            Set<String> byHand = new TreeSet<>(hand.look(disclosure));
            if (!byRules.equals(byHand)) {
                throw new IllegalStateException(paper + ": rules find " + byRules + ", the hand-written ones " + byHand);
            }
            double rules = median(() -> checker.check(disclosure, some, CheckContext.empty()));
            double java = median(() -> hand.look(disclosure));
            double book = median(() -> checker.check(disclosure, all, CheckContext.empty()));
            System.out.printf(Locale.ROOT, "| %s | %d | %d | %.2f | %.2f | %.1f | %.2f |%n", Path.of(paper).getFileName(), byHand.size(), hand.examined(), rules, java, rules / java, book);
        }
    }

    /** The packs with every other rule switched off, as a county would do it. */
    private static List<RulePack> only(Set<String> ids, List<RulePack> all, Checker checker, Path packs) throws Exception {
        StringBuilder manifest = new StringBuilder("id: bench\nversion: 1.0.0\nextends: [yushen-shanxi]\noverrides:\n");
        checker.catalogue(all).rules().stream().filter(rule -> !ids.contains(rule.id())).forEach(rule -> manifest.append("  - {rule: ").append(rule.id()).append(", off: true}\n"));
        Path pack = Files.createTempDirectory("yushen-bench");
        Files.writeString(pack.resolve("pack.yaml"), manifest);
        return RulePacks.load(List.of(pack), List.of(packs), new Texts(Locale.SIMPLIFIED_CHINESE));
    }

    private static Set<String> violated(Review review, Set<String> ids) {
        Set<String> violated = new TreeSet<>();
        review.getOutcomes().stream().filter(outcome -> outcome.getKind() == OutcomeKind.VIOLATED && ids.contains(outcome.getRule())).forEach(outcome -> violated.add(outcome.getRule()));
        return violated;
    }

    /** In milliseconds, of many runs after as many to warm up. */
    private static double median(Supplier<?> work) {
        long[] times = new long[RUNS];
        for (int i = -WARM; i < RUNS; i++) {
            long start = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException();
            }
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        return times[RUNS / 2] / 1e6;
    }
}
