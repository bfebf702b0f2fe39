package org.yushen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.TextKind;
import org.yushen.reader.source.pdf.OfdFile;

/** One paper as Word, PDF and OFD: the same statements, claims, forms and lines of text, value by value. */
@ExtendWith(InChinese.class)
class SamePaperTest {

    @TempDir
    private Path folder;

    @Test
    void aSamplePaperIsTheSameInEveryFormat() throws Exception {
        Path samples = Checkout.root().resolve("samples");
        List<String> word = told(read(samples.resolve("yunze-shuiwu-2025.docx")));
        Path pdf = samples.resolve("yunze-shuiwu-2025.pdf");
        assertTrue(word.size() > 1500, () -> word.size() + " values");
        assertSame(word, told(read(pdf)), "pdf");
        assertSame(word, told(read(OfdFile.ofPdf(pdf).write(folder.resolve("paper.ofd")))), "ofd");
    }

    /** Real papers, PDF against Word; where a page wraps a line behind a full stop, one paragraph may be two blocks, so their text is compared as one. */
    @Test
    void realPapersAreTheSameInWordAndPdf() throws Exception {
        for (Path pdf : Corpus.papers("pdf")) {
            Disclosure word = read(Path.of(pdf.toString().replaceAll("pdf$", "docx")));
            Disclosure printed = read(pdf);
            List<String> model = model(word);
            assertTrue(model.size() > 2000, () -> pdf + " has " + model.size() + " values");
            assertSame(model, model(printed), pdf.getFileName().toString());
            assertEquals(text(word), text(printed), pdf.getFileName().toString());
        }
    }

    /** Without the texts of forms whose rows are damaged: a page break cuts them between label and text. */
    private static List<String> model(Disclosure paper) {
        String doubted = paper.getUnread().stream().map(note -> String.valueOf(note.getConcerns())).collect(Collectors.joining(" "));
        String leftOut = IntStream.range(0, paper.getForms().size()).filter(i -> doubted.contains(paper.getForms().get(i).getProject()))
                .mapToObj(i -> "(?s)forms\\[" + i + "\\]\\.(?:texts|implementer).*").collect(Collectors.joining("|"));
        return ModelText.of(paper).stream().filter(line -> !line.matches(leftOut)).map(line -> line.replaceAll("\\s", "")).toList();
    }

    private static String text(Disclosure paper) {
        return paper.getLines().stream().filter(line -> line.getKind() == TextKind.BODY).map(line -> line.getText().replaceAll("\\s", "")).collect(Collectors.joining());
    }

    private static Disclosure read(Path file) throws Exception {
        return new DisclosureReader().read(List.of(file), Checkout.profiles(), ReadingMonitor.NONE);
    }

    /** The model and the text, blanks left out: how wide a gap is, only the printed page knows. */
    private static List<String> told(Disclosure paper) {
        Stream<String> lines = paper.getLines().stream().map(line -> "line " + line.getKind() + " " + line.getText());
        return Stream.concat(ModelText.of(paper).stream(), lines).map(line -> line.replaceAll("\\s", "")).toList();
    }

    private static void assertSame(List<String> expected, List<String> actual, String format) {
        List<String> missing = new ArrayList<>(expected);
        actual.forEach(missing::remove);
        List<String> more = new ArrayList<>(actual);
        expected.forEach(more::remove);
        assertEquals(String.join("\n", missing), String.join("\n", more), format);
    }
}
