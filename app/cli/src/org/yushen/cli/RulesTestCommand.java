package org.yushen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.yushen.rules.pack.PackException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the papers beside the rules of a pack: each must end as its name says. */
@Command(name = "test")
final class RulesTestCommand extends PackCommand {
    @Parameters(arity = "1", paramLabel = "PACK", descriptionKey = "rules.pack")
    private String pack;

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "rules.test.rule")
    private String rule;

    RulesTestCommand(CommandContext context) {
        super(context);
    }

    @Override
    int run() throws PackException, IOException {
        PackChoice choice = PackChoice.of(context(), pack);
        PaperTrial trial = new PaperTrial(choice);
        List<PaperTrial.Result> results = new ArrayList<>();
        for (PackPapers.Paper paper : PackPapers.of(choice.pack().folder()).papers()) {
            if (rule == null || rule.equalsIgnoreCase(paper.rule())) {
                results.add(trial.of(paper, context()));
            }
        }
        List<PaperTrial.Result> red = results.stream().filter(result -> !result.green()).toList();
        if (json()) {
            json(results);
        } else {
            show(results, red);
        }
        return red.isEmpty() && !results.isEmpty() ? ExitCode.CONFORMING : ExitCode.NON_CONFORMING;
    }

    private void json(List<PaperTrial.Result> results) throws IOException {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (PaperTrial.Result result : results) {
            ObjectNode node = all.addObject();
            node.put("paper", result.paper().file().getFileName().toString()).put("rule", result.paper().rule())
                    .put("expected", result.paper().passes() ? "passed" : "violated").put("green", result.green()).put("ended", result.ended());
        }
        write(all);
    }

    private void show(List<PaperTrial.Result> results, List<PaperTrial.Result> red) {
        Screen screen = context().screen();
        for (PaperTrial.Result result : red) {
            screen.out().println(screen.paint(messages().get("rules.test.red"), Paint.BAD) + " " + result.paper().file().getFileName());
            Screen.measure().wrap(result.ended(), Math.max(40, screen.width() - 4)).forEach(line -> screen.out().println("    " + line));
        }
        String key = results.isEmpty() ? "rules.test.none" : red.isEmpty() ? "rules.test.green" : "rules.test.some";
        screen.out().println(screen.paint(messages().get(key, results.size(), red.size()), red.isEmpty() && !results.isEmpty() ? Paint.GOOD : Paint.BAD));
    }
}
