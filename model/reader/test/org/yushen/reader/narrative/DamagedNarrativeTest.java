package org.yushen.reader.narrative;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Quantity;
import org.yushen.reader.Checkout;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/** Text that recognition or a person has damaged: nothing may throw, and no number may be read that is not printed. */
class DamagedNarrativeTest {
    private static final int VARIANTS = 3000;
    private static final String STRAY = "，。；：、（）“”其中占比上年增加减少0123456789.,%万元 \t无原因是个年";

    @Test
    void nothingIsInvented() {
        SectionNarrator narrator = new SectionNarrator(new NarrativeWords(Checkout.profiles().get("base")), "清河县教育体育局", 2025);
        List<NarrativeCases.Case> cases = NarrativeCases.read("narrative-cases.txt");
        Random random = new Random(20250101);
        int read = 0;
        for (int i = 0; i < VARIANTS; i++) {
            List<TextBlock> text = damaged(cases.get(random.nextInt(cases.size())).text(), random);
            for (Claim claim : narrator.read("一、情况说明", List.of(text), false).claims()) {
                read++;
                quantities(claim).forEach(DamagedNarrativeTest::assertPrinted);
                assertTrue(claim.getLocation() != null && claim.getSubject() != null && claim.getItem() != null, text.toString());
            }
        }
        assertTrue(read > VARIANTS, "only " + read + " claims");
    }

    private static Stream<Quantity> quantities(Claim claim) {
        Stream<Quantity> own = Stream.of(claim.getAmount(), claim.getCount(), claim.getShare());
        Stream<Quantity> ofChange = claim.getChange() == null ? Stream.empty()
                : Stream.of(claim.getChange().getAmount(), claim.getChange().getRate());
        return Stream.concat(own, ofChange).filter(quantity -> quantity != null);
    }

    /** The value's digits are the text's, in the same order; a repair may have moved the point, and says so; 1.5倍 are 150 %. */
    private static void assertPrinted(Quantity quantity) {
        boolean times = quantity.getText().endsWith("倍");
        BigDecimal value = times && quantity.getValue() != null ? quantity.getValue().movePointLeft(2).stripTrailingZeros() : quantity.getValue();
        if (value != null) {
            String printed = PlacedText.formOf(quantity.getText()).replaceAll("[^0-9]", "");
            assertTrue(printed.endsWith(value.abs().toPlainString().replace(".", "").replaceFirst("^0+(?=\\d)", ""))
                    || quantity.getLocation().getRepaired() != null, quantity.getText() + " read as " + value);
        }
    }

    private static List<TextBlock> damaged(List<TextBlock> text, Random random) {
        List<TextBlock> damaged = new ArrayList<>();
        for (TextBlock block : text) {
            StringBuilder line = new StringBuilder(block.text());
            for (int i = random.nextInt(6); i > 0 && !line.isEmpty(); i--) {
                int at = random.nextInt(line.length());
                switch (random.nextInt(4)) {
                    case 0 -> line.deleteCharAt(at);
                    case 1 -> line.insert(at, STRAY.charAt(random.nextInt(STRAY.length())));
                    case 2 -> line.setCharAt(at, STRAY.charAt(random.nextInt(STRAY.length())));
                    default -> line.setLength(at);
                }
            }
            damaged.add(new TextBlock(line.toString(), 0, Place.ofLine(0, damaged.size() + 1)));
        }
        return damaged;
    }
}
