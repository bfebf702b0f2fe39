package org.yushen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yushen.model.disclosure.Disclosure;

/** The same real paper read from two formats gives the same model, value by value, in the parts that both hold. */
@ExtendWith(InChinese.class)
class SamePaperCorpusTest {
    private static final String NOTHING = "";
    /** A workbook holds 314.5 for 314.50: the value and the column's decimals are what it keeps. */
    private static final String PRINTED = ".*(?:cells\\[\\d+\\]|amount|termFunding|annualFunding)\\.text = .*";
    private static final String[] TABLES = {"statements", "forms"};

    private static Disclosure read(Path file) throws Exception {
        return new DisclosureReader().read(List.of(file), Checkout.profiles(), ReadingMonitor.NONE);
    }

    /**
     * Compares each paper that is there in both formats.
     *
     * @param leftOut lines of the model that only one of them can hold as the other does
     */
    private static void alike(String format, String other, int leastValues, String leftOut, String... parts) throws Exception {
        List<String> compared = new ArrayList<>();
        for (Path file : Corpus.papers(format)) {
            Path twin = Path.of(file.toString().replaceAll(format + "$", other));
            if (Files.exists(twin)) {
                Disclosure first = read(file);
                Disclosure second = read(twin);
                String passedOver = leftOut + (parts.length == 0 ? "" : doubtfulForms(first) + doubtfulForms(second));
                List<String> one = model(first, passedOver, parts);
                List<String> two = model(second, passedOver, parts);
                List<String> onlyOne = new ArrayList<>(one);
                onlyOne.removeAll(two);
                List<String> onlyTwo = new ArrayList<>(two);
                onlyTwo.removeAll(one);
                assertEquals(String.join("\n", onlyOne), String.join("\n", onlyTwo), file.getFileName() + " against " + other);
                assertTrue(one.size() > leastValues, file.getFileName() + " has " + one.size() + " values");
                compared.add(file.getFileName().toString());
            }
        }
        assertTrue(!compared.isEmpty(), "no paper in both " + format + " and " + other);
    }

    private static List<String> model(Disclosure paper, String leftOut, String... parts) {
        return ModelText.of(paper, parts).stream().filter(line -> !line.matches(leftOut)).toList();
    }

    /** Forms that one format said it could not wholly read: a workbook may hold as a number what the print shows damaged. */
    private static String doubtfulForms(Disclosure paper) {
        String said = paper.getUnread().stream().map(note -> note.getConcerns()).toList().toString();
        return IntStream.range(0, paper.getForms().size()).filter(i -> said.contains(paper.getForms().get(i).getProject()))
                .mapToObj(i -> "|forms\\[" + i + "\\]\\..*").collect(Collectors.joining());
    }

    @Test
    void wordOfBothAges() throws Exception {
        alike("docx", "doc", 5000, NOTHING);
    }

    @Test
    void excelOfBothAges() throws Exception {
        alike("xlsx", "xls", 5000, NOTHING);
    }

    @Test
    void textAndWord() throws Exception {
        alike("txt", "docx", 3000, NOTHING);
    }

    @Test
    void wordAndExcelInWhatBothHold() throws Exception {
        alike("docx", "xlsx", 2000, PRINTED, TABLES);
    }
}
