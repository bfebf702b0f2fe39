package org.yushen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.model.review.Finding;
import org.yushen.model.review.Review;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.check.BookRule;
import org.yushen.rules.check.RuleCatalogue;
import org.yushen.rules.pack.PackException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What differs between two packs, or two states of one: rules, and with papers given what is found in them. */
@Command(name = "diff")
final class RulesDiffCommand extends PackCommand {
    @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "rules.diff.old")
    private String old;

    @Parameters(index = "1", paramLabel = "PACK", descriptionKey = "rules.diff.now")
    private String now;

    @Parameters(index = "2..*", paramLabel = "FILE", descriptionKey = "rules.diff.papers")
    private List<String> papers = new ArrayList<>();

    RulesDiffCommand(CommandContext context) {
        super(context);
    }

    /** @param kind added, removed, changed, gone or new */
    private record Change(String kind, String what, String text) { }

    @Override
    int run() throws PackException, IOException {
        PackChoice before = PackChoice.of(context(), old);
        PackChoice after = PackChoice.of(context(), now);
        List<Change> changes = new ArrayList<>(rules(before.catalogue(), after.catalogue()));
        boolean unreadable = false;
        PaperFinder finder = new PaperFinder(context().surroundings().workingFolder(), messages());
        papers.forEach(finder::add);
        finder.missing().forEach(missing -> context().complain(missing.sentence()));
        for (PaperFinder.Candidate paper : finder.candidates()) {
            try {
                changes.addAll(findings(paper, new PaperTrial(before).review(paper.files()), new PaperTrial(after).review(paper.files())));
            } catch (UnreadableSubmission e) {
                context().complain(e.getMessage());
                unreadable = true;
            }
        }
        tell(changes);
        return unreadable || !finder.missing().isEmpty() ? ExitCode.INCOMPLETE : changes.isEmpty() ? ExitCode.CONFORMING : ExitCode.NON_CONFORMING;
    }

    private List<Change> rules(RuleCatalogue before, RuleCatalogue after) {
        Map<String, BookRule> olds = byId(before);
        Map<String, BookRule> news = byId(after);
        Set<String> ids = new LinkedHashSet<>(olds.keySet());
        ids.addAll(news.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids.stream().sorted().toList()) {
            BookRule was = olds.get(id);
            BookRule is = news.get(id);
            if (was == null) {
                changes.add(new Change("added", id, is.title()));
            } else if (is == null) {
                changes.add(new Change("removed", id, was.title()));
            } else {
                List<String> differ = differences(was, is, before, after);
                if (!differ.isEmpty()) {
                    changes.add(new Change("changed", id, String.join(messages().get("rules.separator"), differ)));
                }
            }
        }
        return changes;
    }

    private List<String> differences(BookRule was, BookRule is, RuleCatalogue before, RuleCatalogue after) {
        List<String> differ = new ArrayList<>();
        differ(differ, "rules.column.severity", was.severity().getLiteral(), is.severity().getLiteral());
        differ(differ, "rules.column.title", was.title(), is.title());
        differ(differ, "rules.column.category", was.category(), is.category());
        differ(differ, "rules.column.basis", was.basis(), is.basis());
        differ(differ, "rules.column.requires", String.valueOf(was.requires()), String.valueOf(is.requires()));
        differ(differ, "rules.column.years", was.since() + "–" + was.until(), is.since() + "–" + is.until());
        differ(differ, "rules.off", was.off(), is.off());
        List<String> texts = before.pieces(was.id()).stream().map(piece -> piece.text()).toList();
        if (!texts.equals(after.pieces(is.id()).stream().map(piece -> piece.text()).toList())) {
            differ.add(messages().get("rules.diff.text"));
        }
        List<List<String>> tolerances = before.pieces(was.id()).stream().map(piece -> piece.tolerances()).toList();
        if (!tolerances.equals(after.pieces(is.id()).stream().map(piece -> piece.tolerances()).toList())) {
            differ.add(messages().get("rules.column.tolerance"));
        }
        return differ;
    }

    private void differ(List<String> all, String key, String was, String is) {
        if (!String.valueOf(was).equals(String.valueOf(is))) {
            all.add(messages().get("rules.diff.value", messages().get(key), was == null ? "—" : was, is == null ? "—" : is));
        }
    }

    private static Map<String, BookRule> byId(RuleCatalogue catalogue) {
        Map<String, BookRule> rules = new LinkedHashMap<>();
        catalogue.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private static List<Change> findings(PaperFinder.Candidate paper, Review before, Review after) {
        Map<String, String> olds = byKey(before);
        Map<String, String> news = byKey(after);
        List<Change> changes = new ArrayList<>();
        olds.forEach((key, message) -> {
            if (!news.containsKey(key)) {
                changes.add(new Change("gone", paper.shown() + " " + key, message));
            }
        });
        news.forEach((key, message) -> {
            if (!olds.containsKey(key)) {
                changes.add(new Change("new", paper.shown() + " " + key, message));
            }
        });
        return changes;
    }

    private static Map<String, String> byKey(Review review) {
        Map<String, String> findings = new LinkedHashMap<>();
        for (Finding finding : review.getFindings()) {
            findings.put(finding.getKey(), finding.getMessage());
        }
        return findings;
    }

    private void tell(List<Change> changes) throws IOException {
        if (json()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            for (Change change : changes) {
                ObjectNode node = all.addObject();
                node.put("change", change.kind()).put("what", change.what()).put("text", change.text());
            }
            write(all);
            return;
        }
        if (!changes.isEmpty()) {
            ScreenTable table = new ScreenTable(context().screen(), List.of(messages().get("rules.column.change"), messages().get("rules.column.what"),
                    messages().get("rules.column.text")));
            changes.forEach(change -> table.row(List.of(messages().get("rules.diff." + change.kind()), change.what(), change.text())));
            table.show();
        }
        context().screen().out().println(messages().get(changes.isEmpty() ? "rules.diff.same" : "rules.diff.count", changes.size()));
    }
}
