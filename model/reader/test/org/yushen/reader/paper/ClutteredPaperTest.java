package org.yushen.reader.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.TextKind;
import org.yushen.reader.Checkout;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.InChinese;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/**
 * What stands around the tables and sentences of a paper changes nothing of them: contents, page numbers, a catalogue of a thousand
 * coded lines at the end. It is kept as text of its kind, for rules read it.
 */
@ExtendWith(InChinese.class)
class ClutteredPaperTest {
    private static final int CATALOGUE = 1000;

    @TempDir
    private Path here;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx", "pdf"})
    void clutterChangesNothing(String format) throws Exception {
        InventedPaper paper = new InventedPaper(5, !format.equals("txt"), true);
        List<Block> blocks = cluttered(paper.print());
        Path file = here.resolve("paper." + format);
        switch (format) {
            case "txt" -> PaperFiles.text(blocks, file, new Random(1));
            case "docx" -> PaperFiles.word(blocks, file);
            default -> new PaperPages(new Random(1), true).draw(blocks, file);
        }
        Disclosure read = new DisclosureReader().read(List.of(file), Checkout.profiles(), ReadingMonitor.NONE);

        List<String> expected = PaperReading.expected(paper, true);
        List<String> actual = PaperReading.actual(paper, read, true);
        assertEquals(String.join("\n", expected.stream().sorted().toList()), String.join("\n", actual.stream().sorted().toList()));
        assertEquals(List.of("第一部分 概况|1", "一、本单位职责|1", "第二部分 2025年单位预算报表|2", "第三部分 2025年度单位预算情况说明|9", "第四部分 名词解释|15"),
                read.getContents().stream().map(entry -> entry.getTitle() + "|" + entry.getPage()).toList());
        assertEquals(5, read.getLines().stream().filter(line -> line.getKind() == TextKind.CONTENTS && line.getText().contains("...")).count());
        boolean pageNumbersInText = !format.equals("docx"); // in Word a page number is no paragraph: such a one is text
        assertTrue(read.getLines().stream().noneMatch(line -> pageNumbersInText && line.getKind() == TextKind.BODY && line.getText().matches("- \\d+ -")));
        long codes = read.getLines().stream().filter(line -> line.getText().contains("购买服务事项")).count();
        assertTrue(codes >= CATALOGUE, () -> codes + " lines of the catalogue are kept");
    }

    private static List<Block> cluttered(List<Block> paper) {
        List<Block> blocks = new ArrayList<>(paper.subList(0, 2));
        for (String line : List.of("目  录", "第一部分 概况...........1", "一、本单位职责...........1", "第二部分 2025年单位预算报表...........2",
                "第三部分 2025年度单位预算情况说明...........9", "第四部分 名词解释...........15")) {
            blocks.add(text(line));
        }
        blocks.add(text("- 1 -"));
        blocks.addAll(paper.subList(2, paper.size()));
        blocks.add(text("- 16 -"));
        blocks.add(text("附件：云溪县政府购买服务指导性目录"));
        List<GridCell> cells = new ArrayList<>();
        String[] head = {"代码", "一级目录", "二级目录", "三级目录"};
        for (int row = 0; row <= CATALOGUE; row++) {
            String code = String.format("%03d%02d%02d", 201 + row / 400, row / 20 % 20, row % 20);
            String[] texts = row == 0 ? head : new String[] {code, "公共服务", "农林水服务", "购买服务事项" + row};
            for (int column = 0; column < texts.length; column++) {
                cells.add(new GridCell(texts[column], row, column, 1, 1, null, Place.ofLine(0, 1)));
            }
        }
        blocks.add(new GridBlock(cells, CATALOGUE + 1, true, Place.ofLine(0, 1)));
        return blocks;
    }

    private static TextBlock text(String text) {
        return new TextBlock(text, 0, Place.ofLine(0, 1));
    }
}
