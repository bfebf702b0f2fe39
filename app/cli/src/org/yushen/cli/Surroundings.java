package org.yushen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What a run of the command line takes from the machine: folders and language. The start script gives the folders as
 * system properties.
 *
 * @param workingFolder where relative paths begin and {@code review/} is written
 * @param packsFolder folder of the shipped rule packs
 * @param cacheFolder for compiled rules and the log; may be deleted at any time
 * @param locale language of what is shown
 */
public record Surroundings(Path workingFolder, Path packsFolder, Path cacheFolder, Locale locale) {
    private static final String LANGUAGE_OPTION = "--lang";

    /** As this process finds it. The language must be known before the option can be parsed, for errors are told in it. */
    public static Surroundings of(Properties properties, Map<String, String> environment, List<String> arguments) {
        return new Surroundings(Path.of("").toAbsolutePath(), packs(properties, environment), cache(properties, environment),
                language(arguments, properties, environment));
    }

    /** A start without the script is one of a developer, from the checkout. */
    private static Path packs(Properties properties, Map<String, String> environment) {
        String told = properties.getProperty("yushen.packs", environment.get("YUSHEN_PACKS"));
        return Path.of(told == null || told.isBlank() ? "rules/packs" : told).toAbsolutePath();
    }

    private static Path cache(Properties properties, Map<String, String> environment) {
        String told = properties.getProperty("yushen.cache", environment.get("YUSHEN_CACHE"));
        if (told != null && !told.isBlank()) {
            return Path.of(told).toAbsolutePath();
        }
        String base = environment.getOrDefault("XDG_CACHE_HOME", environment.get("LOCALAPPDATA"));
        Path folder = base == null || base.isBlank() ? Path.of(properties.getProperty("user.home"), ".cache") : Path.of(base);
        return folder.resolve("yushen").toAbsolutePath();
    }

    private static Locale language(List<String> arguments, Properties properties, Map<String, String> environment) {
        String asked = askedLanguage(arguments);
        if (asked == null) {
            asked = environmentLanguage(properties, environment);
        }
        return asked.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static String askedLanguage(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith(LANGUAGE_OPTION + "=")) {
                return arguments.get(i).substring(LANGUAGE_OPTION.length() + 1);
            }
            if (arguments.get(i).equals(LANGUAGE_OPTION) && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        return null;
    }

    /** The JVM takes a machine without a language (C, POSIX) for an English one; here such a machine gets Chinese. */
    private static String environmentLanguage(Properties properties, Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        boolean windows = properties.getProperty("os.name", "").startsWith("Windows");
        return windows ? properties.getProperty("user.language", "zh") : "zh";
    }
}
