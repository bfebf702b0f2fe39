package org.yushen.reader.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yushen.reader.source.WordFile.cell;
import static org.yushen.reader.source.WordFile.p;
import static org.yushen.reader.source.WordFile.row;
import static org.yushen.reader.source.WordFile.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;

class WordSourceTest {

    @TempDir
    private Path folder;

    private SourceBlocks read(WordFile file) throws IOException, UnreadableSubmission {
        return Blocks.of(file.write(folder.resolve("paper.docx")));
    }

    @Test
    void readsWhatPoiWrites() throws IOException, UnreadableSubmission {
        Path file = folder.resolve("poi.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream stream = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("某县水务局");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("科目");
            table.getRow(1).getCell(1).setText("12.50");
            document.createParagraph().createRun().setText("注：本表无数据");
            new XWPFHeaderFooterPolicy(document).createWatermark("样本");
            document.write(stream);
        }
        SourceBlocks blocks = Blocks.of(file);
        assertEquals("TGT", Blocks.kinds(blocks));
        assertEquals("科目|\n|12.50", Blocks.print(Blocks.grids(blocks).get(0)));
        assertEquals(List.of("样本"), blocks.marks().stream().map(TextBlock::text).toList());
    }

    @Test
    void everyBlockAndCellKnowsItsPlace() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(new WordFile(p("标题") + p("  单位：万元") + table(row(cell("甲"), cell("1.00")), row(cell("乙"), cell("2.00")))));
        TextBlock unit = Blocks.text(blocks, "单位：万元");
        assertEquals(1, unit.place().block());
        assertEquals(3, unit.place().column());
        GridCell cell = Blocks.grids(blocks).get(0).at(1, 1);
        assertEquals(2, cell.place().block());
        assertEquals(1, cell.place().row());
        assertEquals(1, cell.place().tableColumn());
    }

    @Test
    void mergedCellsKeepTheirSpans() throws IOException, UnreadableSubmission {
        GridBlock grid = Blocks.grids(read(new WordFile(table(
                row(cell("<w:gridSpan w:val=\"2\"/>", "项目"), cell("<w:vMerge w:val=\"restart\"/>", "上年结转")),
                row(cell("编码"), cell("名称"), cell("<w:vMerge/>", "")),
                row(cell("208"), cell("社会保障"), cell("1.00")))))).get(0);
        assertTrue(grid.spansKnown());
        assertEquals("项目|项目|上年结转\n编码|名称|上年结转\n208|社会保障|1.00", Blocks.print(grid));
        assertEquals(2, grid.at(0, 0).columnSpan());
        assertEquals(2, grid.at(0, 2).rowSpan());
    }

    @Test
    void rowsThatBeginLaterKeepTheirColumns() throws IOException, UnreadableSubmission {
        GridBlock grid = Blocks.grids(read(new WordFile(table(row(cell("甲"), cell("乙"), cell("丙")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell("3.00") + "</w:tr>")))).get(0);
        assertEquals("甲|乙|丙\n||3.00", Blocks.print(grid));
    }

    @Test
    void tableInACellFollowsItsTable() throws IOException, UnreadableSubmission {
        String inner = table(row(cell("内一"), cell("内二")));
        SourceBlocks blocks = read(new WordFile(table(row("<w:tc>" + p("外") + inner + "</w:tc>", cell("右")))));
        assertEquals(List.of("外|右", "内一|内二"), Blocks.grids(blocks).stream().map(Blocks::print).toList());
    }

    @Test
    void frameOfOneCellIsText() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(new WordFile(table(row("<w:tc>" + p("某县水务局") + p("2024年度单位预算公开") + table(row(cell("甲"), cell("1.00"))) + "</w:tc>"))));
        assertEquals(List.of("某县水务局", "2024年度单位预算公开"), Blocks.texts(blocks));
        assertEquals(1, Blocks.grids(blocks).size());
    }

    @Test
    void trackedChangesCountAsAccepted() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(new WordFile("<w:p><w:r><w:t>增加</w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>万元</w:t></w:r></w:p>"
                + table(row(cell("甲"), cell("1.00")), "<w:tr><w:trPr><w:del/></w:trPr>" + cell("乙") + cell("2.00") + "</w:tr>", row(cell("丙"), cell("3.00")))));
        assertEquals(List.of("增加12万元"), Blocks.texts(blocks));
        assertEquals("甲|1.00\n丙|3.00", Blocks.print(Blocks.grids(blocks).get(0)));
    }

    @Test
    void textBoxesAreReadOnce() throws IOException, UnreadableSubmission {
        String box = "<w:txbxContent>" + p("2024年度单位预算公开") + "</w:txbxContent>";
        SourceBlocks blocks = read(new WordFile("<w:p><w:r><w:t>某县水务局</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
        assertEquals(List.of("某县水务局", "2024年度单位预算公开"), Blocks.texts(blocks));
    }

    @Test
    void headersFootersAndWatermarksAreMarks() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(new WordFile(p("正文")).header(p("某县水务局") + "<w:p><w:r><w:pict><v:shape><v:textpath string=\"内部资料\"/></v:shape></w:pict></w:r></w:p>")
                .footer(p("第 1 页")));
        assertEquals(List.of("正文"), Blocks.texts(blocks));
        assertEquals(List.of("内部资料", "某县水务局", "第 1 页"), blocks.marks().stream().map(TextBlock::text).toList());
    }

    @Test
    void automaticNumbersArePrinted() throws IOException, UnreadableSubmission {
        String level = "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level.formatted(0, "chineseCountingThousand", "%1、") + level.formatted(1, "decimal", "（%2）")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String number = "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>";
        SourceBlocks blocks = read(new WordFile(p(number.formatted(0), "单位职责") + p(number.formatted(1), "其一") + p(number.formatted(1), "其二")
                + p("<w:pStyle w:val=\"numbered\"/>", "机构设置") + p(number.formatted(1), "其一"))
                .numbering(numbering).styles("<w:style w:type=\"paragraph\" w:styleId=\"numbered\"><w:name w:val=\"x\"/><w:pPr>" + number.formatted(0) + "</w:pPr></w:style>"));
        assertEquals(List.of("一、单位职责", "（1）其一", "（2）其二", "二、机构设置", "（1）其一"), Blocks.texts(blocks));
    }

    @Test
    void headingsAreKnownByStyleOrOutlineLevel() throws IOException, UnreadableSubmission {
        String styles = "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"2\"><w:name w:val=\"own\"/><w:basedOn w:val=\"1\"/></w:style>"
                + "<w:style w:styleId=\"a\"><w:name w:val=\"a\"/><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:name w:val=\"b\"/><w:basedOn w:val=\"a\"/></w:style>";
        SourceBlocks blocks = read(new WordFile(p("<w:pStyle w:val=\"1\"/>", "甲") + p("<w:pStyle w:val=\"2\"/>", "乙") + p("<w:outlineLvl w:val=\"1\"/>", "丙")
                + p("<w:pStyle w:val=\"a\"/>", "丁")).styles(styles));
        assertEquals(List.of(1, 1, 2, 0), List.of(Blocks.text(blocks, "甲").headingLevel(), Blocks.text(blocks, "乙").headingLevel(),
                Blocks.text(blocks, "丙").headingLevel(), Blocks.text(blocks, "丁").headingLevel()));
    }

    @Test
    void contentControlsLinksAndFieldsAreReadForWhatTheyShow() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(new WordFile("<w:sdt><w:sdtPr/><w:sdtContent>" + p("目录") + "<w:p><w:hyperlink><w:r><w:t>第一部分 概况</w:t></w:r><w:r><w:tab/></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>"
                + p("正文")));
        assertEquals(List.of("目录", "第一部分 概况\t1", "正文"), Blocks.texts(blocks));
        assertEquals(2, Blocks.text(blocks, "正文").place().block());
    }

    @Test
    void linesOfOneParagraphAreTextsOfTheirOwn() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(new WordFile("<w:p><w:r><w:t>某县水务局</w:t><w:br/><w:t>2024年度单位预算公开</w:t></w:r></w:p>"));
        assertEquals(List.of("某县水务局", "2024年度单位预算公开"), Blocks.texts(blocks));
        assertEquals(7, Blocks.text(blocks, "2024年度单位预算公开").place().column());
    }

    @Test
    void hiddenTextAndPicturesAreSaid() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(new WordFile(p("正文") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>草稿</w:t></w:r></w:p><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>"));
        assertEquals(List.of("正文"), Blocks.texts(blocks));
        assertEquals(List.of(2, 1), blocks.unread().stream().map(unread -> unread.place().block()).toList());
    }
}
