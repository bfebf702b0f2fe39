package org.yushen.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells the versions of the program, the JVM and the machine: what a report of an error should begin with. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private LanguageOptions language;

    VersionCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.screen().out().println(context.messages().get("version.line", ProgramVersion.get(),
                System.getProperty("java.vendor"), System.getProperty("java.version"), System.getProperty("os.name"),
                System.getProperty("os.arch")));
        return ExitCode.CONFORMING;
    }
}
