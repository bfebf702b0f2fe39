package org.yushen.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The name before all commands; by itself it shows the help. */
@Command(name = "yushen")
final class YushenCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private LanguageOptions language;

    @Option(names = {"-V", "--version"}, descriptionKey = "option.version")
    private boolean version;

    @Spec
    private CommandSpec spec;

    YushenCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (version) {
            return new VersionCommand(context).call();
        }
        spec.commandLine().usage(context.screen().out());
        return ExitCode.CONFORMING;
    }
}
