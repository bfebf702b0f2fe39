package org.yushen.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    /** Read before parsing, by {@link Surroundings}; here so that it is known and shown. */
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
    private String language;

    @Option(names = {"-v", "--verbose"}, descriptionKey = "option.verbose")
    private boolean verbose;

    @Option(names = "--no-color", descriptionKey = "option.noColor")
    private boolean noColour;

    boolean verbose() {
        return verbose;
    }

    boolean noColour() {
        return noColour;
    }
}
