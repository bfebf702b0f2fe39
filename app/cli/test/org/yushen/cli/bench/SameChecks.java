package org.yushen.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.rules.Texts;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.Checker;
import org.yushen.rules.compile.RuleCache;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.pack.RulePacks;

/** The rules that {@link HandWritten} writes out in Java, as the shipped packs run them. For one thread. */
final class SameChecks {
    private final HandWritten hand = new HandWritten();
    private final Checker checker = new Checker(RuleCache.userFolder(), Locale.SIMPLIFIED_CHINESE);
    private final List<RulePack> whole;
    private final List<RulePack> same;

    /**
     * @param packs the folder of the shipped packs
     * @param work where the pack may lie that switches every other rule off
     */
    SameChecks(Path packs, Path work) throws IOException, PackException {
        whole = RulePacks.load(List.of(packs.resolve("yushen-shanxi")), List.of(packs), new Texts(Locale.SIMPLIFIED_CHINESE));
        same = RulePacks.load(List.of(only(hand.ids(), work)), List.of(packs), new Texts(Locale.SIMPLIFIED_CHINESE));
    }

    /** With every other rule switched off, as a county would do it. */
    private Path only(Set<String> ids, Path work) throws IOException {
        StringBuilder manifest = new StringBuilder("id: bench\nversion: 1.0.0\nextends: [yushen-shanxi]\noverrides:\n");
        checker.catalogue(whole).rules().stream().filter(rule -> !ids.contains(rule.id())).forEach(rule -> manifest.append("  - {rule: ").append(rule.id()).append(", off: true}\n"));
        Files.writeString(work.resolve("pack.yaml"), manifest);
        return work;
    }

    /** All rules of the shipped packs. */
    Review whole(Disclosure paper) {
        return checker.check(paper, whole, CheckContext.empty());
    }

    /** Only those that are written by hand as well. */
    Review byRules(Disclosure paper) {
        return checker.check(paper, same, CheckContext.empty());
    }

    /** Ids of the rules that the paper breaks. */
    Set<String> byHand(Disclosure paper) {
        return hand.look(paper);
    }

    /** Ids of the rules of which only one of the two finds something. */
    Set<String> differences(Disclosure paper) {
        Set<String> rules = new TreeSet<>();
        byRules(paper).getOutcomes().stream().filter(outcome -> outcome.getKind() == OutcomeKind.VIOLATED).forEach(outcome -> rules.add(outcome.getRule()));
        Set<String> found = byHand(paper);
        Set<String> differences = new TreeSet<>(found);
        differences.removeAll(rules);
        rules.removeAll(found);
        differences.addAll(rules);
        return differences;
    }
}
