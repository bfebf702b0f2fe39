package org.yushen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.review.Problem;
import org.yushen.report.words.Messages;
import org.yushen.rules.check.BookRule;
import org.yushen.rules.check.RuleCatalogue;
import org.yushen.rules.check.RulePiece;
import org.yushen.rules.pack.RulePack;

/** What keeps a pack from being published: what does not compile, rules without papers, title or clause, words that nothing stands behind. */
final class PackLint {
    private static final Pattern REQUIRED = Pattern.compile("T([1-9]|1[0-3])(-income|-expenditure)?|X-.+|N([1-9]|1[0-2])|contents|forms|assets|procurement|glossary"
            + "|narrative|lastYear|department");
    private static final Map<String, Pattern> NAMED = Map.of("list", Pattern.compile("WordList\\(\\s*name\\s*==\\s*\"([^\"]+)\""),
            "threshold", Pattern.compile("Threshold\\(\\s*name\\s*==\\s*\"([^\"]+)\""), "table", Pattern.compile("TableLine\\([^)]*?table\\s*==\\s*\"([^\"]+)\""));

    /**
     * One thing wrong.
     *
     * @param place file and line, or the rule's id
     * @param message a sentence for the author
     */
    record Fault(String place, String message) { }

    private final PackChoice choice;
    private final RuleCatalogue catalogue;
    private final Messages messages;
    private final List<Fault> faults = new ArrayList<>();

    PackLint(PackChoice choice, RuleCatalogue catalogue, Messages messages) {
        this.choice = choice;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    List<Fault> faults() throws IOException {
        for (Problem problem : catalogue.problems()) {
            String place = problem.getFile() == null ? String.valueOf(problem.getPack()) : problem.getPack() + "/" + problem.getFile();
            faults.add(new Fault(place, problem.getMessage()));
        }
        List<BookRule> own = catalogue.rules().stream().filter(rule -> choice.pack().id().equals(rule.pack())).toList();
        own.forEach(this::words);
        own.forEach(this::names);
        papers(own);
        return faults;
    }

    private void words(BookRule rule) {
        if (rule.title() == null || rule.title().isBlank() || rule.title().equals(rule.id())) {
            fault(rule, "lint.title");
        }
        if (rule.basis() == null || rule.basis().isBlank()) {
            fault(rule, "lint.basis");
        }
        if (rule.category() == null || rule.category().isBlank()) {
            fault(rule, "lint.category");
        }
        for (List<String> group : rule.requires()) {
            // a name of small letters is a value that the user gives
            group.stream().filter(token -> !REQUIRED.matcher(token).matches() && !token.matches("[a-z][A-Za-z]*")).forEach(token -> fault(rule, "lint.requires", token));
        }
    }

    /** Word lists, thresholds and tables that a rule names and no pack holds: it would never fire, and nobody would know. */
    private void names(BookRule rule) {
        Map<String, Predicate<String>> there = Map.of("list", name -> any(pack -> pack.words().stream().anyMatch(list -> list.name().equals(name))),
                "threshold", name -> any(pack -> pack.thresholds().stream().anyMatch(threshold -> threshold.name().equals(name))),
                "table", name -> any(pack -> pack.tables().stream().anyMatch(line -> line.table().equals(name))));
        Set<String> told = new HashSet<>();
        for (RulePiece piece : catalogue.pieces(rule.id())) {
            if (piece.form() == RulePiece.Form.TABLE) {
                continue;
            }
            NAMED.forEach((kind, pattern) -> {
                Matcher name = pattern.matcher(piece.text());
                while (name.find()) {
                    if (!there.get(kind).test(name.group(1)) && told.add(kind + name.group(1))) {
                        fault(rule, "lint." + kind, name.group(1));
                    }
                }
            });
        }
    }

    private boolean any(Predicate<RulePack> test) {
        return choice.all().stream().anyMatch(test);
    }

    private void papers(List<BookRule> own) throws IOException {
        PackPapers.Found found = PackPapers.of(choice.pack().folder());
        Map<String, Set<Boolean>> ends = new HashMap<>();
        found.papers().forEach(paper -> ends.computeIfAbsent(paper.rule(), rule -> new HashSet<>()).add(paper.passes()));
        for (BookRule rule : own) {
            Set<Boolean> there = ends.getOrDefault(rule.id(), Set.of());
            if (!there.contains(true)) {
                fault(rule, "lint.pass", rule.id());
            }
            if (!there.contains(false)) {
                fault(rule, "lint.fail", rule.id());
            }
        }
        Set<String> known = new HashSet<>();
        catalogue.rules().forEach(rule -> known.add(rule.id()));
        ends.keySet().stream().filter(rule -> !known.contains(rule)).sorted().forEach(rule -> faults.add(new Fault("tests", messages.get("lint.norule", rule))));
        found.others().forEach(file -> faults.add(new Fault("tests/" + file.getFileName(), messages.get("lint.name"))));
    }

    private void fault(BookRule rule, String key, Object... parts) {
        faults.add(new Fault(rule.id(), messages.get(key, parts)));
    }
}
