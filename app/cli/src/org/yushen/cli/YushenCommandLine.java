package org.yushen.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

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
            int code = commandLine(arguments).execute(arguments);
            screen.out().flush();
            return code;
        } finally {
            screen.err().flush();
        }
    }

    /** Making a command ready takes a while of a short run: where the first argument names one, the others are left out. */
    CommandLine commandLine(String... arguments) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(context));
        commands.put("extract", () -> new ExtractCommand(context));
        commands.put("rules", () -> RulesCommand.with(context));
        commands.put("version", () -> new VersionCommand(context));
        CommandLine line = new CommandLine(new YushenCommand(context));
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            line.addSubcommand(commands.get(arguments[0]).get());
        } else {
            commands.values().forEach(command -> line.addSubcommand(command.get()));
            line.addSubcommand(new HelpCommand());
        }
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
