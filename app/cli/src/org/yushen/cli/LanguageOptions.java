package org.yushen.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class LanguageOptions {
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    /** Read before parsing, by {@link Surroundings}; here so that it is known and shown. */
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
    private String language;
}
