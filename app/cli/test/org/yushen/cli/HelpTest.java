package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yushen.report.words.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyOptionAndCommandIsExplainedInBothLanguages(String language) {
        CommandLine all = commandLine(Locale.forLanguageTag(language));
        List<CommandLine> commands = new ArrayList<>(all.getSubcommands().values());
        commands.add(all);
        for (CommandLine command : commands) {
            String help = command.getUsageMessage();
            for (ArgSpec argument : command.getCommandSpec().args()) {
                String[] description = argument.description();
                assertTrue(description.length > 0 && !description[0].isBlank(), command.getCommandName() + " " + argument);
                if (argument instanceof OptionSpec option) {
                    assertTrue(help.contains(option.longestName()), help);
                }
            }
            assertEquals(language.equals("zh"), help.codePoints().anyMatch(Character::isIdeographic), help);
        }
        for (String name : all.getSubcommands().keySet()) {
            assertTrue(all.getUsageMessage().contains(name));
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        for (Class<?> beside : List.of(Main.class, Messages.class)) {
            ResourceBundle chinese = new Messages(beside, Locale.SIMPLIFIED_CHINESE).bundle();
            ResourceBundle english = new Messages(beside, Locale.ENGLISH).bundle();
            assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
            for (String key : chinese.keySet()) {
                assertEquals(places(chinese.getString(key)), places(english.getString(key)), key);
            }
        }
    }

    @Test
    void helpIsShownAndTheExitCodesAreToldByIt() {
        CapturedRun help = CapturedRun.in(Path.of(""), "help", "check");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("64"), help.out());
        assertEquals(help.out(), CapturedRun.in(Path.of(""), "check", "--help").out());
        assertEquals(0, CapturedRun.in(Path.of("")).code(), "without a command the help of all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --format pdf a.txt", "extract", "frobnicate", "check a.txt --no-such-option", "help frobnicate",
        "check a.txt --waivers"})
    void aWrongCommandLineIsOneSentenceAndAHint(String line) {
        CapturedRun run = CapturedRun.in(Path.of(""), line.split(" "));

        assertEquals(64, run.code(), run.err());
        assertEquals(2, run.err().lines().count(), run.err());
        assertTrue(run.err().lines().allMatch(sentence -> sentence.codePoints().anyMatch(Character::isIdeographic)), run.err());
        assertFalse(run.err().contains("Exception"));
    }

    @Test
    void theVersionByOptionAndByCommand() {
        CapturedRun version = CapturedRun.in(Path.of(""), "version");

        assertTrue(version.out().startsWith("预审 "), version.out());
        assertEquals(version.out(), CapturedRun.in(Path.of(""), "--version").out());
    }

    private static TreeSet<String> places(String pattern) {
        TreeSet<String> places = new TreeSet<>();
        java.util.regex.Pattern.compile("\\{\\d}").matcher(pattern).results().forEach(result -> places.add(result.group()));
        return places;
    }

    private static CommandLine commandLine(Locale locale) {
        Screen screen = new Screen(new PrintWriter(new StringWriter()), null, new PrintWriter(new StringWriter()), 100, false);
        return new YushenCommandLine(CapturedRun.surroundings(Path.of(""), locale), screen).commandLine();
    }
}
