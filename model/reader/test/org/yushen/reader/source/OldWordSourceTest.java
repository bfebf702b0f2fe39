package org.yushen.reader.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.reader.InChinese;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;

/** The same invented paper as docx and as doc: no library writes a doc file from nothing, so an office program made it. */
@ExtendWith(InChinese.class)
class OldWordSourceTest {

    @TempDir
    private Path folder;

    private SourceBlocks read(String name) throws IOException, UnreadableSubmission {
        return Blocks.of(Files.write(folder.resolve(name), bytes(name)));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = OldWordSourceTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    /** Blank paragraphs left out: the older format ends with one more. */
    private static List<TextBlock> texts(SourceBlocks blocks) {
        return blocks.blocks().stream().filter(TextBlock.class::isInstance).map(TextBlock.class::cast).filter(text -> !text.isBlank()).toList();
    }

    @Test
    void textsHeadingsNumbersAndPlacesAreThoseOfTheNewerFormat() throws IOException, UnreadableSubmission {
        SourceBlocks old = read("invented.doc");
        assertEquals(texts(read("invented.docx")), texts(old));
        assertTrue(Blocks.texts(old).containsAll(List.of("一、单位职责", "（2）其二", "二、机构设置")), Blocks.texts(old).toString());
        assertEquals(1, Blocks.text(old, "云泽县水文站").headingLevel());
    }

    @Test
    void mergedCellsKeepTheirSpans() throws IOException, UnreadableSubmission {
        GridBlock grid = Blocks.grids(read("invented.doc")).get(0);
        assertEquals("项目|项目|合计|上年结转\n编码|名称|合计|上年结转\n208|社会保障和/就业支出|12.50|\n合计|合计|12.50|0.00", Blocks.print(grid));
        assertEquals(2, grid.at(0, 0).columnSpan());
        assertEquals(2, grid.at(0, 2).rowSpan());
        assertEquals(Blocks.grids(read("invented.docx")).get(0).at(2, 1), grid.at(2, 1));
    }

    @Test
    void deletedTextGoesAndHiddenTextIsSaid() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("invented.doc");
        assertTrue(Blocks.texts(blocks).contains("增加12万元"));
        assertTrue(Blocks.texts(blocks).contains("收支总体情况"));
        assertEquals(read("invented.docx").unread(), blocks.unread());
        assertEquals(1, blocks.unread().size());
    }

    @Test
    void pageHeadersFootersAndWatermarksAreMarks() throws IOException, UnreadableSubmission {
        assertEquals(List.of("内部资料", "云泽县水文站", "第 1 页"), read("invented.doc").marks().stream().map(TextBlock::text).toList());
    }

    @Test
    void damagedFilesAreReadOrDeclinedWithASentence() throws IOException {
        byte[] whole = bytes("invented.doc");
        Random random = new Random(20251);
        int declined = 0;
        for (int i = 0; i < 200; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(40); flips >= 0; flips--) {
                damaged[Math.min(damaged.length - 1, 600 + random.nextInt(whole.length - 600))] = (byte) random.nextInt();
            }
            try {
                Blocks.of(Files.write(folder.resolve("坏.doc"), damaged));
            } catch (UnreadableSubmission e) {
                declined++;
                assertTrue(e.getMessage().contains("“坏.doc”"), e.getMessage());
            }
        }
        assertTrue(declined > 20, declined + " declined");
    }
}
