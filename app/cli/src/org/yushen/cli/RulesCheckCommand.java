package org.yushen.cli;

import java.io.IOException;
import java.util.List;

import org.yushen.rules.check.RuleCatalogue;
import org.yushen.rules.pack.PackException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compiles a pack and says what keeps it from being published. */
@Command(name = "check")
final class RulesCheckCommand extends PackCommand {
    @Parameters(arity = "1", paramLabel = "PACK", descriptionKey = "rules.pack")
    private String pack;

    RulesCheckCommand(CommandContext context) {
        super(context);
    }

    @Override
    int run() throws PackException, IOException {
        PackChoice choice = PackChoice.of(context(), pack);
        RuleCatalogue catalogue = choice.catalogue();
        List<PackLint.Fault> faults = new PackLint(choice, catalogue, messages()).faults();
        long own = catalogue.rules().stream().filter(rule -> choice.pack().id().equals(rule.pack())).count();
        if (json()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("pack", choice.pack().id()).put("version", choice.pack().manifest().version()).put("rules", own);
            ArrayNode all = node.putArray("problems");
            faults.forEach(fault -> all.addObject().put("place", fault.place()).put("message", fault.message()));
            write(node);
        } else {
            if (!faults.isEmpty()) {
                ScreenTable table = new ScreenTable(context().screen(), List.of(messages().get("rules.column.place"), messages().get("rules.column.problem")));
                faults.forEach(fault -> table.row(List.of(fault.place(), fault.message())));
                table.show();
            }
            String sum = messages().get(faults.isEmpty() ? "rules.check.good" : "rules.check.bad", choice.pack().id(), own, faults.size());
            context().screen().out().println(context().screen().paint(sum, faults.isEmpty() ? Paint.GOOD : Paint.BAD));
        }
        return faults.isEmpty() ? ExitCode.CONFORMING : ExitCode.NON_CONFORMING;
    }
}
