package org.yushen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureKind;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.xmi.DisclosureStore;

/** The real papers: what every one of them holds, whatever its format. */
class CorpusStructureTest {
    private static final Set<String> PARTS = Set.of("概况", "报表", "说明", "名词解释");

    private static Disclosure read(Path file) throws Exception {
        return new DisclosureReader().read(List.of(file), Checkout.profiles(), ReadingMonitor.NONE);
    }

    @Test
    void coverContentsAndStatementsAreThereInEveryFormat() throws Exception {
        for (Path file : Corpus.papers("txt", "docx", "xlsx", "doc", "xls")) {
            Disclosure paper = read(file);
            String name = file.getFileName().toString();
            assertNotNull(paper.getUnit(), name);
            assertEquals(Integer.valueOf(name.replaceAll("\\D", "")), paper.getFiscalYear(), name);
            assertEquals("shanxi-" + paper.getFiscalYear(), paper.getProfile(), name);
            assertEquals(DisclosureKind.UNIT_BUDGET, paper.getKind(), name);
            assertEquals("万元", paper.getMoneyUnit(), name);
            assertTrue(paper.getContents().size() >= 33, name + " contents " + paper.getContents().size());
            Set<StatementKind> kinds = paper.getStatements().stream().map(statement -> statement.getKind()).collect(Collectors.toSet());
            assertTrue(kinds.size() >= 13, name + " " + kinds);
            assertEquals(paper.getStatements().size(), kinds.size(), name + ": each statement once");
            assertFalse(kinds.contains(StatementKind.OTHER), name);
        }
    }

    @Test
    void partsSectionsAndGlossaryAreThereWhereThereIsProse() throws Exception {
        for (Path file : Corpus.papers("txt", "docx", "doc")) {
            Disclosure paper = read(file);
            String name = file.getFileName().toString();
            assertEquals(PARTS, paper.getParts().stream().map(part -> part.getRole()).collect(Collectors.toSet()), name);
            List<String> topics = paper.getSections().stream().map(section -> section.getTopic()).toList();
            List<String> wanted = new ArrayList<>(List.of("职责", "机构"));
            IntStream.rangeClosed(1, 12).forEach(number -> wanted.add("N" + number));
            assertEquals(wanted, topics, name);
            assertEquals(12, paper.getGlossary().size(), name);
            assertTrue(paper.getGlossary().stream().noneMatch(term -> term.getDefinition().isBlank()), name);
        }
    }

    @Test
    void textAndWordGiveTheSameOutline() throws Exception {
        for (Path file : Corpus.papers("txt")) {
            Disclosure text = read(file);
            Disclosure word = read(Path.of(file.toString().replace(".txt", ".docx")));
            assertEquals(outline(text), outline(word), file.getFileName().toString());
        }
    }

    private static List<String> outline(Disclosure paper) {
        List<String> outline = new ArrayList<>();
        paper.getContents().forEach(entry -> outline.add(entry.getTitle() + " " + entry.getPage()));
        paper.getParts().forEach(part -> outline.add(part.getNumber() + " " + part.getTitle()));
        paper.getSections().forEach(section -> outline.add(section.getPart() + " " + section.getNumber() + " " + section.getHeading()));
        paper.getGlossary().forEach(term -> outline.add(term.getNumber() + " " + term.getTerm() + " " + term.getDefinition()));
        return outline;
    }

    @Test
    void savingAndLoadingLosesNothing() throws Exception {
        DisclosureStore store = new DisclosureStore();
        for (Path file : Corpus.papers("txt", "docx", "xlsx", "doc", "xls")) {
            Disclosure paper = read(file);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            store.save(paper, saved);
            Disclosure loaded = store.load(new ByteArrayInputStream(saved.toByteArray()));
            assertTrue(Facts.same(paper, loaded), file.getFileName().toString());
            assertEquals(Facts.of(paper), Facts.of(loaded));
        }
    }

    @Test
    void everyLineOfATextStandsWhereItSays() throws Exception {
        for (Path file : Corpus.papers("txt")) {
            List<String> lines = Files.readAllLines(file);
            Disclosure paper = read(file);
            Set<Integer> told = paper.getLines().stream().map(line -> line.getLocation().getLine()).collect(Collectors.toSet());
            for (int i = 0; i < lines.size(); i++) {
                boolean blank = lines.get(i).replaceAll("</?\\w+>", "").isBlank(); // an empty tag is no text
                assertTrue(blank || told.contains(i + 1), file.getFileName() + " line " + (i + 1) + " is lost: " + lines.get(i));
            }
        }
    }
}
