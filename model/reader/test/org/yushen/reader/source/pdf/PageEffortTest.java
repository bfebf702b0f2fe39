package org.yushen.reader.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.reader.InChinese;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.source.FormatDetector;

/** Pages that swell or draw without end are given up and said; the others are read. */
@ExtendWith(InChinese.class)
class PageEffortTest {
    @TempDir
    private Path here;

    @Test
    void aPageThatSwellsIsSaidAndTheOthersAreRead() throws Exception {
        Path file = here.resolve("paper.pdf");
        try (PdfPaper paper = new PdfPaper().page().text(100, 100, 10, "收入预算12.00万元")) {
            paper.save(file);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 65; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(content);
            document.save(here.resolve("bomb.pdf").toFile());
        }
        SourceBlocks blocks = new PdfSource(new Recognition(null)).read(FormatDetector.open(here.resolve("bomb.pdf"), 0));

        assertEquals("收入预算12.00万元", ((TextBlock) blocks.blocks().get(0)).text());
        assertEquals(1, blocks.unread().size());
        assertEquals("第 2 页", blocks.unread().get(0).what());
        assertTrue(blocks.unread().get(0).why().contains("大得不合常理"), blocks.unread().get(0).why());
    }

    @Test
    void drawingWithoutEndEnds() {
        PageEffort effort = new PageEffort();
        assertThrows(PageEffort.TooMuch.class, () -> {
            for (int i = 0; i < 2_000_001; i++) {
                effort.operator();
            }
        });
    }
}
