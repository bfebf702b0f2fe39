package org.yushen.reader.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.reader.InChinese;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.source.FormatDetector;

/** Scanned pages: what Tesseract says becomes characters, and what it is not sure of does not. */
@ExtendWith(InChinese.class)
class RecognitionTest {
    private static final String HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    @TempDir
    private Path here;

    @Test
    void digitsThatItIsNotSureOfAreWithheld() {
        String table = HEAD + "4\t1\t1\t1\t1\t0\t100\t200\t900\t40\t-1\t\n" + "5\t1\t1\t1\t1\t1\t100\t205\t160\t30\t95.1\t736.36\n"
                + "5\t1\t1\t1\t1\t2\t400\t205\t160\t30\t41.7\t10.5元\n";
        List<Tesseract.Word> words = Tesseract.words(table);
        List<Glyph> glyphs = new ArrayList<>();
        words.forEach(word -> Recognition.addGlyphs(word, 1, 0, glyphs));

        assertEquals("736.36��.�元", glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
        assertEquals(200, glyphs.get(0).y());
    }

    /** Runs where Tesseract knows Chinese and the machine has a font to draw Chinese with. */
    @Test
    void aScannedTableIsReadAndMarked() throws Exception {
        Tesseract tesseract = Tesseract.ofPath();
        String font = Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()).filter(each -> each.canDisplayUpTo("科目编码合计") < 0)
                .map(Font::getFontName).findFirst().orElse(null);
        if (!tesseract.isThere() || font == null) {
            String said = "SKIPPED: recognition, " + (font == null ? "no Chinese font" : "no Tesseract with chi_sim") + " here";
            System.err.println(said);
            Assumptions.abort(said);
        }
        Path file = here.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture(font)), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            document.save(file.toFile());
        }
        SourceBlocks blocks = new PdfSource(new Recognition(tesseract)).read(FormatDetector.open(file, 0));
        GridBlock grid = blocks.blocks().stream().filter(GridBlock.class::isInstance).map(GridBlock.class::cast).findFirst().orElseThrow();

        assertEquals(List.of("4506.99", "1211.91"), List.of(grid.text(1, 1).strip(), grid.text(2, 1).strip()));
        assertTrue(blocks.blocks().stream().map(Block::place).allMatch(place -> place.recognised()));
        assertTrue(blocks.unread().get(0).what().contains("识别") || blocks.unread().get(0).why().contains("识别"), blocks.unread().toString());
    }

    private static BufferedImage picture(String font) {
        BufferedImage picture = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1654, 2339);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(font, Font.PLAIN, 40));
        String[][] rows = {{"科目名称", "合计"}, {"就业补助", "4506.99"}, {"社会保障", "1211.91"}};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 2; column++) {
                graphics.drawRect(200 + column * 500, 300 + row * 100, 500, 100);
                graphics.drawString(rows[row][column], 260 + column * 500, 365 + row * 100);
            }
        }
        graphics.dispose();
        return picture;
    }
}
