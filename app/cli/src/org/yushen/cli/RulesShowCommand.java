package org.yushen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.yushen.report.words.DisplayWidth;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;
import org.yushen.rules.check.BookRule;
import org.yushen.rules.check.RuleCatalogue;
import org.yushen.rules.check.RulePiece;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one rule: clause, sentences, tolerance, what it needs, where it is written, its papers. */
@Command(name = "show")
final class RulesShowCommand extends PackCommand {
    private static final String DEFAULT = "yushen-shanxi";

    @Parameters(arity = "1", paramLabel = "ID", descriptionKey = "rules.show.id")
    private String id;

    @Option(names = "--rules", paramLabel = "PACK", descriptionKey = "rules.show.pack", defaultValue = DEFAULT)
    private String pack;

    RulesShowCommand(CommandContext context) {
        super(context);
    }

    @Override
    int run() throws PackException, IOException {
        PackChoice choice = PackChoice.of(context(), pack);
        RuleCatalogue catalogue = choice.catalogue();
        BookRule rule = catalogue.rules().stream().filter(one -> one.id().equalsIgnoreCase(id)).findFirst().orElse(null);
        if (rule == null) {
            context().complain(messages().get("rules.unknown", id, choice.pack().id()));
            return ExitCode.UNREADABLE;
        }
        List<PackPapers.Paper> papers = new ArrayList<>();
        for (RulePack one : choice.all()) {
            PackPapers.of(one.folder()).papers().stream().filter(paper -> paper.rule().equals(rule.id())).forEach(papers::add);
        }
        if (json()) {
            ObjectNode node = RuleJson.of(rule, catalogue);
            ArrayNode examples = node.putArray("examples");
            papers.forEach(paper -> examples.addObject().put("passes", paper.passes()).put("what", paper.what()).put("file", paper.file().toString()));
            write(node);
        } else {
            show(rule, catalogue.pieces(rule.id()), papers);
        }
        return ExitCode.CONFORMING;
    }

    private void show(BookRule rule, List<RulePiece> pieces, List<PackPapers.Paper> papers) {
        Messages words = Messages.ofReports(messages().locale());
        context().screen().out().println(context().screen().paint(rule.id() + "  " + rule.title(), Paint.STRONG));
        line("rules.column.severity", ReviewWords.severity(words, rule.severity()));
        line("rules.column.category", rule.category());
        line("rules.column.basis", rule.basis());
        line("rules.column.requires", String.join("  ", rule.requires().stream().map(group -> String.join("|", group)).toList()));
        line("rules.column.years", rule.since() == null && rule.until() == null ? null
                : Objects.toString(rule.since(), "") + "–" + Objects.toString(rule.until(), ""));
        line("rules.column.pack", rule.pack() + " " + rule.packVersion());
        line("rules.off", rule.off());
        line("rules.failure", rule.failure());
        Set<String> sayings = new LinkedHashSet<>();
        Set<String> tolerances = new LinkedHashSet<>();
        pieces.forEach(piece -> sayings.addAll(piece.sayings()));
        pieces.forEach(piece -> tolerances.addAll(piece.tolerances()));
        tolerances.forEach(tolerance -> line("rules.column.tolerance", tolerance));
        sayings.forEach(saying -> line("rules.column.sentence", saying));
        pieces.forEach(piece -> line("rules.column.written", messages().get("rules.place", messages().get("rules.form." + piece.form()), piece.pack(), piece.file(),
                piece.line())));
        papers.forEach(paper -> line(paper.passes() ? "rules.example.pass" : "rules.example.fail", paper.what() + "  " + context().shown(paper.file())));
    }

    private void line(String key, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        DisplayWidth width = Screen.measure();
        String label = width.pad(messages().get(key), 10) + "  ";
        List<String> lines = width.wrap(text, Math.max(30, context().screen().width() - width.of(label)));
        for (int i = 0; i < lines.size(); i++) {
            context().screen().out().println((i == 0 ? label : " ".repeat(width.of(label))) + lines.get(i));
        }
    }
}
