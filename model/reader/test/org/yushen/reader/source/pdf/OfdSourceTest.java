package org.yushen.reader.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.reader.InChinese;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.source.FormatDetector;
import org.yushen.reader.source.SourceFile;
import org.yushen.reader.source.UnreadableSubmission;

@ExtendWith(InChinese.class)
class OfdSourceTest {
    private static final String LINE = "<ofd:PathObject ID=\"1\" Boundary=\"%s %s 100 100\"><ofd:AbbreviatedData>M 0 0 L %s</ofd:AbbreviatedData></ofd:PathObject>";

    @TempDir
    private Path folder;

    private SourceBlocks read(OfdFile ofd) throws IOException, UnreadableSubmission {
        return read(ofd.write(folder.resolve("公开.pdf")));
    }

    private static SourceBlocks read(Path path) throws IOException, UnreadableSubmission {
        SourceFile file = FormatDetector.open(path, 0);
        assertEquals(SourceFormat.OFD, file.format());
        return new OfdSource().read(file);
    }

    private static List<String> texts(SourceBlocks blocks) {
        return blocks.blocks().stream().filter(TextBlock.class::isInstance).map(block -> ((TextBlock) block).text()).toList();
    }

    /** A table of two rows and two columns, 60 by 20 millimetres. */
    private static String table() {
        StringBuilder objects = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            objects.append(LINE.formatted(20, 60 + 10 * i, "60 0")).append(LINE.formatted(20 + 30 * i, 60, "0 20"));
        }
        return objects + OfdFile.text(22, 63, 4, "4 4 4", "科目编码") + OfdFile.text(52, 63, 4, "4", "合计") + OfdFile.text(22, 73, 4, "2 2", "213")
                + OfdFile.text(52, 73, 4, "g 4 2", "12.50");
    }

    @Test
    void linesPrintedOverEachOtherInOneCellAreSaid() throws Exception {
        SourceBlocks blocks = read(new OfdFile().page(210, 297, table() + OfdFile.text(22, 64, 4, "4 4 4", "项目名称")));
        assertTrue(blocks.unread().get(0).why().contains("互相压住"), blocks.unread().toString());
        assertTrue(read(new OfdFile().page(210, 297, table())).unread().isEmpty());
    }

    @Test
    void linesAndRuledTablesAreReadWithTheirPlaces() throws Exception {
        SourceBlocks blocks = read(new OfdFile().page(210, 297, OfdFile.text(60, 40, 5, "g 9 5", "二〇二五年支出总表甲") + table()));
        assertEquals(List.of("二〇二五年支出总表甲"), texts(blocks));
        GridBlock grid = blocks.blocks().stream().filter(GridBlock.class::isInstance).map(GridBlock.class::cast).findFirst().orElseThrow();
        assertEquals(List.of("科目编码", "合计", "213", "12.50"), List.of(grid.text(0, 0), grid.text(0, 1), grid.text(1, 0), grid.text(1, 1)));
        assertEquals(1, grid.at(1, 1).place().page());
        assertEquals(52 * 72 / 25.4, grid.at(1, 1).place().box().x(), 1);
        assertEquals(1, blocks.source().getPages());
    }

    @Test
    void textWithoutStepsFollowsItself() throws Exception {
        String noSteps = "<ofd:TextObject ID=\"1\" Boundary=\"20 20 100 10\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"3.4\">合计12.50万元</ofd:TextCode></ofd:TextObject>";
        assertEquals(List.of("合计12.50万元"), texts(read(new OfdFile().page("", noSteps))));
    }

    @Test
    void whatIsNotShownIsNotRead() throws Exception {
        String hidden = OfdFile.text(20, 20, 4, "4", "草稿").replace("<ofd:TextObject", "<ofd:TextObject Visible=\"false\"");
        assertEquals(List.of("正文"), texts(read(new OfdFile().page("", hidden + OfdFile.text(20, 40, 4, "4", "正文")))));
    }

    @Test
    void matricesAndTemplatesAreFollowed() throws Exception {
        String scaled = "<ofd:TextObject ID=\"1\" Boundary=\"20 40 100 10\" CTM=\"2 0 0 2 0 0\" Size=\"2\"><ofd:TextCode X=\"0\" Y=\"1.7\" DeltaX=\"2 2 2\">某县某局</ofd:TextCode></ofd:TextObject>";
        String template = "<ofd:Page " + OfdFile.SPACE + "><ofd:Content><ofd:Layer>" + OfdFile.text(20, 60, 4, "g 5 4", "底版上的文字") + "</ofd:Layer></ofd:Content></ofd:Page>";
        SourceBlocks blocks = read(new OfdFile().page("<ofd:Template TemplateID=\"7\"/>", scaled)
                .with("Doc_0/Tpls/T.xml", template, "<ofd:TemplatePage ID=\"7\" BaseLoc=\"/Doc_0/Tpls/../Tpls/T.xml\"/>", ""));
        assertEquals(List.of("某县某局", "底版上的文字"), texts(blocks));
        TextBlock first = (TextBlock) blocks.blocks().get(0);
        assertEquals(16 * 72 / 25.4, first.place().box().width(), 1);
    }

    @Test
    void watermarksAreMarks() throws Exception {
        String list = "<ofd:Annotations " + OfdFile.SPACE + "><ofd:Page PageID=\"1\"><ofd:FileLoc>A.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>";
        String notes = "<ofd:PageAnnot " + OfdFile.SPACE + "><ofd:Annot Type=\"Watermark\"><ofd:Appearance Boundary=\"0 100 200 50\">"
                + OfdFile.text(20, 20, 10, "g 3 10", "内部资料") + "</ofd:Appearance></ofd:Annot></ofd:PageAnnot>";
        SourceBlocks blocks = read(new OfdFile().page("", OfdFile.text(20, 20, 4, "4", "正文")).with("Doc_0/Annots/L.xml", list, "", "<ofd:Annotations>Annots/L.xml</ofd:Annotations>")
                .with("Doc_0/Annots/A.xml", notes, "", ""));
        assertEquals(List.of("正文"), texts(blocks));
        assertEquals(List.of("内部资料"), blocks.marks().stream().map(TextBlock::text).toList());
    }

    @Test
    void scansEmptyAndDamagedFilesAreDeclined() throws Exception {
        assertTrue(sentence(new OfdFile().page("", "<ofd:ImageObject ID=\"1\" Boundary=\"0 0 210 297\" ResourceID=\"3\"/>").write(folder.resolve("a.ofd"))).contains("扫描件"));
        assertTrue(sentence(new OfdFile().page("", "").write(folder.resolve("b.ofd"))).contains("没有任何页面或文字"));
        assertTrue(sentence(new OfdFile().write(folder.resolve("c.ofd"))).contains("没有任何页面或文字"));
    }

    @Test
    void entitiesFromOutsideAreNotRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        OfdFile file = new OfdFile().page("", OfdFile.text(20, 20, 4, "4", "正文")).with("Doc_0/Pages/Page_0/Content.xml",
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><ofd:Page " + OfdFile.SPACE + "><ofd:Content><ofd:Layer>"
                        + OfdFile.text(20, 20, 4, "4", "正文") .replace("正文", "正&x;文") + "</ofd:Layer></ofd:Content></ofd:Page>", "", "");
        String said = sentence(file.write(folder.resolve("d.ofd")));
        assertTrue(said == null || !said.contains("secret"), said);
    }

    @Test
    void damagedFilesAreReadOrDeclinedWithASentence() throws Exception {
        byte[] whole = Files.readAllBytes(new OfdFile().page("", OfdFile.text(20, 20, 4, "4", "正文") + table()).write(folder.resolve("好.ofd")));
        Random random = new Random(20253);
        int declined = 0;
        for (int i = 0; i < 150; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(20); flips >= 0; flips--) {
                damaged[Math.min(damaged.length - 1, 4 + random.nextInt(whole.length - 4))] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("坏.ofd"), damaged);
            try {
                SourceFile opened = FormatDetector.open(file, 0);
                if (opened.format() == SourceFormat.OFD) {
                    new OfdSource().read(opened);
                }
            } catch (UnreadableSubmission e) {
                declined++;
                assertTrue(e.getMessage().contains("“坏.ofd”"), e.getMessage());
            }
        }
        assertTrue(declined > 20, declined + " declined");
    }

    /** The sentence that declines the file; null when it is read. */
    private static String sentence(Path file) throws IOException {
        UnreadableSubmission[] declined = new UnreadableSubmission[1];
        try {
            read(file);
        } catch (UnreadableSubmission e) {
            declined[0] = e;
        }
        return declined[0] == null ? null : declined[0].getMessage();
    }

    @Test
    void anotherZipIsNoOfd() {
        assertThrows(UnreadableSubmission.class, () -> FormatDetector.open(Files.write(folder.resolve("x.ofd"), new byte[] {'P', 'K', 3, 4, 0}), 0));
    }
}
