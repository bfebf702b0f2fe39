package org.yushen.cli;

import java.util.List;
import java.util.Locale;

import org.yushen.report.words.Messages;

import picocli.CommandLine;

/** Parses one command line and runs its command; ends in an exit code, never in a stack trace on the screen. */
public final class YushenCommandLine {
    private final CommandContext context;

    YushenCommandLine(Surroundings surroundings, Screen screen) {
        context = new CommandContext(surroundings, screen, new Messages(Main.class, surroundings.locale()));
    }

    /** @param arguments looked at for the language alone */
    static YushenCommandLine forThisProcess(String[] arguments) {
        Surroundings surroundings = Surroundings.of(System.getProperties(), System.getenv(), List.of(arguments));
        // What the reader and the engine say is in the language of the process.
        Locale.setDefault(surroundings.locale());
        return new YushenCommandLine(surroundings, Screen.ofThisProcess(System.getenv()));
    }

    /** @return the exit code */
    int run(String... arguments) {
        Screen screen = context.screen();
        try {
            int code = commandLine().execute(arguments);
            screen.out().flush();
            return code;
        } finally {
            screen.err().flush();
        }
    }

    CommandLine commandLine() {
        CommandLine line = new CommandLine(new YushenCommand(context));
        line.addSubcommand(new CheckCommand(context)).addSubcommand(new ExtractCommand(context)).addSubcommand(RulesCommand.with(context))
                .addSubcommand(new VersionCommand(context)).addSubcommand(new HelpCommand());
        line.setResourceBundle(context.messages().bundle());
        line.setOut(context.screen().out());
        line.setErr(context.screen().err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(context.screen().colours() ? CommandLine.Help.Ansi.ON
                : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.min(context.screen().width(), 100));
        line.setParameterExceptionHandler(new UsageErrors(context));
        line.setExecutionExceptionHandler((exception, command, parsed) -> InternalErrors.tell(context, exception));
        return line;
    }
}
