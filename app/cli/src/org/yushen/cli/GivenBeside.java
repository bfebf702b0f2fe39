package org.yushen.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.check.CheckContext;

/**
 * What a test paper cannot know stands beside it, in a file of the same name that ends in {@code .given}: one {@code name=value} a line,
 * dates ({@code approved}, {@code published}) as they are, other papers ({@code lastYear}, {@code department}) as files of the folder
 * {@code given} beside it.
 */
final class GivenBeside {
    static final String ENDING = ".given";

    private GivenBeside() {
    }

    /**
     * @param paper the test paper's file
     * @return the context with what is given; an empty one when nothing is
     * @throws UnreadableSubmission with a sentence for the user when another paper named there cannot be read
     * @throws IOException when a file cannot be read for a reason of the machine
     */
    static CheckContext of(Path paper, PaperReading reading) throws UnreadableSubmission, IOException {
        String name = paper.getFileName().toString();
        Path beside = paper.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ENDING);
        CheckContext context = CheckContext.empty();
        if (!Files.exists(beside)) {
            return context;
        }
        Properties given = new Properties();
        try (Reader text = Files.newBufferedReader(beside, StandardCharsets.UTF_8)) {
            given.load(text);
        }
        for (String key : given.stringPropertyNames()) {
            String value = given.getProperty(key).strip();
            Path other = paper.resolveSibling("given").resolve(value);
            context = switch (key) {
                case "lastYear" -> context.withLastYear(reading.read(List.of(other)));
                case "department" -> context.withDepartment(reading.read(List.of(other)));
                default -> context.withGiven(key, value);
            };
        }
        return context;
    }
}
