package org.yushen.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with rule packs; by itself it shows the help. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    @Mixin
    private LanguageOptions language;

    @Spec
    private CommandSpec spec;

    static CommandLine with(CommandContext context) {
        return new CommandLine(new RulesCommand()).addSubcommand(new RulesListCommand(context)).addSubcommand(new RulesShowCommand(context))
                .addSubcommand(new RulesCheckCommand(context)).addSubcommand(new RulesTestCommand(context))
                .addSubcommand(new RulesMeasureCommand(context)).addSubcommand(new RulesDiffCommand(context));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.CONFORMING;
    }
}
