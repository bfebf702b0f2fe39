package org.yushen.reader.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yushen.model.disclosure.AssetHolding;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.Quantity;
import org.yushen.reader.Checkout;
import org.yushen.reader.Corpus;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;

/** What holds of the narrative of every real paper, whatever it says. */
class NarrativeCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"fenyang-2025", "xinzhou-2023", "shuocheng-2025"})
    void textAndWordTellTheSame(String paper) throws Exception {
        List<String> text = told(read(Corpus.paper(paper, "txt")));
        assertFalse(text.isEmpty());
        assertEquals(String.join("\n", text), String.join("\n", told(read(Corpus.paper(paper, "docx")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fenyang-2025", "xinzhou-2023", "shuocheng-2025"})
    void everyNumberStandsWhereItIsSaidToStand(String paper) throws Exception {
        Path file = Corpus.paper(paper, "txt");
        List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        int checked = 0;
        for (NarrativeSection section : read(file).getSections()) {
            for (Claim claim : section.getClaims()) {
                for (Quantity quantity : quantities(claim)) {
                    String line = lines.get(quantity.getLocation().getLine() - 1);
                    int start = quantity.getLocation().getColumn() - 1;
                    assertEquals(quantity.getText(), line.substring(start, start + quantity.getLocation().getLength()));
                    checked++;
                }
                assertTrue(claim.getLocation().getLength() > 0, claim.getSubject());
            }
        }
        assertTrue(checked > 50, "only " + checked + " numbers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fenyang-2025", "xinzhou-2023", "shuocheng-2025"})
    void noAmountOfTheNarrativeIsLeftUnread(String paper) throws Exception {
        assertEquals(List.of(), read(Corpus.paper(paper, "txt")).getUnread().stream()
                .filter(unread -> unread.getConcerns().startsWith("section:")).map(unread -> unread.getWhat()).toList());
    }

    private static List<Quantity> quantities(Claim claim) {
        List<Quantity> quantities = new ArrayList<>();
        quantities.add(claim.getAmount());
        quantities.add(claim.getCount());
        quantities.add(claim.getShare());
        if (claim.getChange() != null) {
            quantities.add(claim.getChange().getAmount());
            quantities.add(claim.getChange().getRate());
        }
        quantities.removeIf(quantity -> quantity == null);
        return quantities;
    }

    private static List<String> told(Disclosure disclosure) {
        List<String> lines = new ArrayList<>();
        for (NarrativeSection section : disclosure.getSections()) {
            lines.add("# " + section.getNumber() + " " + section.getHeading());
            section.getClaims().forEach(claim -> lines.add(Telling.of(claim)));
        }
        for (AssetHolding asset : disclosure.getAssets()) {
            lines.add(asset.getSubject() + " " + (asset.getCount() == null ? "" : asset.getCount().getText()) + " " + asset.getAsOf());
        }
        disclosure.getProcurement().forEach(item -> lines.add(item.getItem() + " " + item.isDeclaredNone()
                + (item.getAmount() == null ? "" : item.getAmount().getText())));
        return lines;
    }

    private static Disclosure read(Path paper) throws Exception {
        return new DisclosureReader().read(List.of(paper), Checkout.profiles(), ReadingMonitor.NONE);
    }
}
