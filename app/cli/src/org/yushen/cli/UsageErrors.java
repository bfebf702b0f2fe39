package org.yushen.cli;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line; the parser itself knows English only. */
final class UsageErrors implements IParameterExceptionHandler {
    private final CommandContext context;

    UsageErrors(CommandContext context) {
        this.context = context;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        context.complain(sentence(exception));
        context.complain(context.messages().get("usage.seeHelp", exception.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return context.messages().get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (exception instanceof MissingParameterException missing) {
            boolean files = missing.getMissing().stream().anyMatch(ArgSpec::isPositional);
            return files ? context.messages().get("usage.missingFiles") : context.messages().get("usage.missing", exception.getArgSpec());
        }
        if (exception instanceof OverwrittenOptionException && exception.getArgSpec() != null) {
            return context.messages().get("usage.twice", exception.getArgSpec());
        }
        if (exception.getValue() != null && exception.getArgSpec() != null) {
            return context.messages().get("usage.badValue", exception.getArgSpec(), exception.getValue());
        }
        return exception.getMessage();
    }
}
