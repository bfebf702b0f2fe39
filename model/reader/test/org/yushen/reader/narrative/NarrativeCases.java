package org.yushen.reader.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.Checkout;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/**
 * Cases of the narrative in a text file: “# what the case is about”, perhaps “@ heading”, the text as it is printed, and
 * behind “=>” what must be read from it, one claim a line; “=> !” and the number's text where it must be said to be unread.
 */
final class NarrativeCases {

    /** One case. */
    record Case(String name, String heading, List<TextBlock> text, List<String> expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    private NarrativeCases() {
    }

    /** The cases of a file beside this class in the checkout: builds differ in what they copy beside test classes. */
    static List<Case> read(String file) {
        Path cases = Checkout.root().resolve("model/reader/test/org/yushen/reader/narrative").resolve(file);
        try {
            return parse(Files.readAllLines(cases, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> parse(List<String> lines) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("# ")) {
                cases.add(new Case(line.substring(2), null, new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("@ ")) {
                Case last = cases.remove(cases.size() - 1);
                cases.add(new Case(last.name(), line.substring(2), last.text(), last.expected()));
            } else if (line.startsWith("=> ")) {
                cases.get(cases.size() - 1).expected().add(line.substring(3));
            } else if (!line.isBlank()) {
                cases.get(cases.size() - 1).text().add(new TextBlock(line, 0, Place.ofLine(0, i + 1)));
            }
        }
        return cases;
    }
}
