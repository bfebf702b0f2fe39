package org.yushen.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors of the program itself: a sentence for the user, the stack trace for the log. */
final class InternalErrors {

    private InternalErrors() {
    }

    /** @return the exit code */
    static int tell(CommandContext context, Throwable error) {
        log("command", error);
        context.complain(context.messages().get("internal.command", LogFile.in(context.surroundings().cacheFolder())));
        return ExitCode.INTERNAL;
    }

    /** The sentence for one file of several. */
    static String sentence(CommandContext context, String file, Throwable error) {
        log(file, error);
        return context.messages().get("internal.file", file, LogFile.in(context.surroundings().cacheFolder()));
    }

    static void log(String what, Throwable error) {
        Logger logger = LoggerFactory.getLogger(InternalErrors.class);
        logger.error("{}", what, error);
    }
}
