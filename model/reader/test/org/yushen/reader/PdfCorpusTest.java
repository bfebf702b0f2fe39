package org.yushen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Statement;

/** The real papers in PDF hold what they hold in Word: statements cell by cell, forms by their money and indicators. */
@ExtendWith(InChinese.class)
class PdfCorpusTest {

    @Test
    void statementsAndFormsAreThoseOfWord() throws Exception {
        for (Path pdf : Corpus.papers("pdf")) {
            Disclosure printed = read(pdf);
            Disclosure word = read(Path.of(pdf.toString().replaceAll("pdf$", "docx")));

            assertEquals(String.join("\n", statements(word)), String.join("\n", statements(printed)), pdf.toString());
            assertEquals(String.join("\n", forms(word)), String.join("\n", forms(printed)), pdf.toString());
            assertTrue(statements(printed).size() > 150, pdf.toString());
        }
    }

    @Test
    void everyValueHasItsPageAndFrame() throws Exception {
        for (Path pdf : Corpus.papers("pdf")) {
            for (Statement statement : read(pdf).getStatements()) {
                statement.getRows().stream().flatMap(row -> row.getCells().stream()).filter(cell -> cell.getState() == CellState.VALUE).forEach(cell -> {
                    assertTrue(cell.getLocation().getPage() > 0);
                    assertTrue(cell.getLocation().getWidth() > 1 && cell.getLocation().getHeight() > 1, statement.getTitle());
                });
            }
        }
    }

    private static List<String> statements(Disclosure paper) {
        List<String> lines = new ArrayList<>();
        for (Statement statement : paper.getStatements()) {
            lines.add(statement.getId() + " " + statement.getTitle() + " " + statement.isEmpty());
            statement.getRows().forEach(row -> {
                StringBuilder line = new StringBuilder(row.getCode() + " " + row.getSide() + ":");
                row.getCells().stream().filter(cell -> cell.getState() == CellState.VALUE)
                        .forEach(cell -> line.append(' ').append(cell.getColumn().getPath()).append('=').append(cell.getAmount().getValue()));
                lines.add(line.toString());
            });
        }
        return lines;
    }

    private static List<String> forms(Disclosure paper) {
        List<String> lines = new ArrayList<>();
        for (PerformanceForm form : paper.getForms()) {
            lines.add(form.getYear() + " " + (form.getTermFunding() == null ? null : form.getTermFunding().getValue())
                    + " " + (form.getAnnualFunding() == null ? null : form.getAnnualFunding().getValue()) + " " + form.getIndicators().size());
        }
        return lines;
    }

    private static Disclosure read(Path file) throws Exception {
        return new DisclosureReader().read(List.of(file), Checkout.profiles(), ReadingMonitor.NONE);
    }
}
