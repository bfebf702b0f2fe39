package org.yushen.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the help of all or of one command. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    @Mixin
    private LanguageOptions language;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "help.command")
    private String command;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine all = spec.parent().commandLine();
        CommandLine wanted = command == null ? all : all.getSubcommands().get(command);
        if (wanted == null) {
            throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("usage.noCommand").replace("{0}", command));
        }
        wanted.usage(wanted.getOut());
        return ExitCode.CONFORMING;
    }
}
