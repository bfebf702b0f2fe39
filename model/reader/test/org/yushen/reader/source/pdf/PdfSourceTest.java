package org.yushen.reader.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.reader.InChinese;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.source.FormatDetector;
import org.yushen.reader.source.UnreadableSubmission;

/** Reads PDFs that the tests draw themselves. */
@ExtendWith(InChinese.class)
class PdfSourceTest {
    private static final float[] XS = {50, 130, 330, 420, 510};
    private static final float[] YS = {100, 125, 150, 175};

    @TempDir
    private Path here;

    @Test
    void aRuledTableKeepsItsCellsAndWhatStandsAboveIt() throws Exception {
        SourceBlocks blocks = read(tableOf(paper().page().text(200, 60, 14, "甲单位2025年支出表")));

        assertEquals(List.of("甲单位2025年支出表"), texts(blocks));
        assertEquals("科目编码|科目名称|合计|基本支出\n201|一般公共服务支出|1,234.50|\n|合计|1,234.50|0.00", print(grids(blocks).get(0)));
        assertTrue(grids(blocks).get(0).spansKnown());
        assertTrue(blocks.unread().isEmpty(), blocks.unread().toString());
    }

    @Test
    void mergedCellsHaveSpansAndUprightLabelsAreOneWord() throws Exception {
        PdfPaper paper = paper().page();
        paper.line(50, 100, 350, 100).line(50, 130, 350, 130).line(100, 160, 350, 160).line(50, 190, 350, 190);
        paper.line(50, 100, 50, 190).line(100, 130, 100, 190).line(200, 130, 200, 190).line(350, 100, 350, 190);
        paper.text(150, 108, 10, "绩效目标");
        paper.text(70, 136, 10, "产").text(70, 148, 10, "出").text(70, 160, 10, "指").text(70, 172, 10, "标");
        paper.text(105, 138, 10, "数量").text(205, 138, 10, "培训人数").text(105, 168, 10, "质量").text(205, 168, 10, "合格率");
        GridBlock grid = grids(read(paper)).get(0);

        assertEquals(3, grid.at(0, 0).columnSpan());
        assertEquals("绩效目标", grid.text(0, 0));
        assertEquals(2, grid.at(1, 0).rowSpan());
        assertEquals("产出指标", grid.text(1, 0).replace("\n", ""));
        assertEquals("培训人数", grid.text(1, 2));
        assertEquals("合格率", grid.text(2, 2));
    }

    @Test
    void thinFilledRectanglesAreLinesToo() throws Exception {
        PdfPaper paper = paper().page();
        for (float y : YS) {
            paper.filled(XS[0], y - 0.4f, XS[4] - XS[0], 0.8f);
        }
        for (float x : XS) {
            paper.filled(x - 0.4f, YS[0], 0.8f, YS[3] - YS[0]);
        }
        assertEquals("科目编码|科目名称|合计|基本支出\n201|一般公共服务支出|1,234.50|\n|合计|1,234.50|0.00", print(grids(read(cells(paper, 0))).get(0)));
    }

    @Test
    void aTableGoesOnOverPagesWithAndWithoutItsHeader() throws Exception {
        PdfPaper paper = cells(paper().page().grid(XS, YS), 0);
        paper.page().grid(XS, new float[] {60, 85, 110});
        row(paper, 60, "202", "外交支出", "3.00", "3.00");
        row(paper, 85, "203", "国防支出", "4.00", "");
        SourceBlocks blocks = read(paper);

        assertEquals(1, grids(blocks).size());
        assertEquals("202|外交支出|3.00|3.00", print(grids(blocks).get(0)).split("\n")[3]);
        assertEquals(2, grids(blocks).get(0).at(3, 0).place().page());
    }

    /** Word draws the line between two rows below the upper one: it stays on the page before. */
    @Test
    void aTableGoesOnWithARowThatHasNoLineAboveIt() throws Exception {
        PdfPaper paper = cells(paper().page().grid(XS, YS), 0).page();
        for (float x : XS) {
            paper.line(x, 60, x, 110);
        }
        paper.line(XS[0], 85, XS[XS.length - 1], 85).line(XS[0], 110, XS[XS.length - 1], 110);
        row(paper, 60, "202", "外交支出", "3.00", "3.00");
        row(paper, 85, "203", "国防支出", "4.00", "");
        SourceBlocks blocks = read(paper);

        assertEquals(1, grids(blocks).size());
        assertEquals("202|外交支出|3.00|3.00\n203|国防支出|4.00|", print(grids(blocks).get(0)).split("\n", 4)[3]);
    }

    @Test
    void aRowCutByThePageBreakIsWhole() throws Exception {
        float[] xs = {50, 150, 300, 400};
        PdfPaper paper = paper().page().grid(xs, new float[] {740, 765, 790});
        paper.text(52, 745, 10, "数量").text(152, 745, 10, "培训人数").text(302, 745, 10, "≥100人");
        paper.text(52, 770, 10, "时效").text(152, 770, 10, "全年各项培训工作按期完成情况").text(302, 770, 10, "12月底前");
        paper.page().grid(xs, new float[] {60, 85, 110});
        paper.text(152, 65, 10, "及时性").text(52, 90, 10, "成本").text(152, 90, 10, "培训费").text(302, 90, 10, "≤5万元");
        assertEquals("数量|培训人数|≥100人\n时效|全年各项培训工作按期完成情况及时性|12月底前\n成本|培训费|≤5万元", print(grids(read(paper)).get(0)));
    }

    /** A cell keeps as much free on the right as on the left: three characters fill this one, and a number is cut in two. */
    @Test
    void theRestOfARowStandsBelowTheRepeatedHeader() throws Exception {
        float[] xs = {50, 150, 191, 291};
        PdfPaper paper = paper().page().grid(xs, new float[] {740, 765, 790});
        paper.text(55, 745, 10, "项目").text(155, 745, 10, "金额").text(196, 745, 10, "项目").text(55, 770, 10, "收入总计").text(155, 770, 10, "199").text(196, 770, 10, "支出总计");
        paper.page().grid(xs, new float[] {60, 85, 110, 135});
        paper.text(55, 65, 10, "项目").text(155, 65, 10, "金额").text(196, 65, 10, "项目").text(155, 90, 10, "6.43").text(55, 115, 10, "备用").text(155, 115, 10, "1.00");
        assertEquals("项目|金额|项目\n收入总计|1996.43|支出总计\n项目|金额|项目\n备用|1.00|", print(grids(read(paper)).get(0)));
    }

    @Test
    void aRowCutByTwoPageBreaksIsWhole() throws Exception {
        float[] xs = {50, 150, 190, 290};
        PdfPaper paper = paper().page().grid(xs, new float[] {740, 765, 790}).text(55, 745, 10, "项目概况").text(155, 745, 10, "其他").text(195, 745, 10, "说明");
        paper.text(55, 770, 10, "立项依据").text(155, 770, 10, "巡护河");
        paper.page().grid(xs, new float[] {60, 85}).text(155, 65, 10, "道十二");
        paper.page().grid(xs, new float[] {60, 85, 110}).text(155, 65, 10, "公里").text(55, 90, 10, "属性").text(155, 90, 10, "经常");
        assertEquals("项目概况|其他|说明\n立项依据|巡护河道十二公里|\n属性|经常|", print(grids(read(paper)).get(0)));
    }

    /** However little room is left above: two names that end alike are two. */
    @Test
    void aClassAtTheTopOfAPageIsNoRestOfTheClassAbove() throws Exception {
        float[] xs = {50, 100, 150, 250};
        PdfPaper paper = paper().page().grid(xs, new float[] {740, 765, 790}).text(55, 745, 10, "产出指标").text(105, 745, 10, "质量指标").text(155, 745, 10, "合格率");
        paper.text(105, 770, 10, "成本指标").text(155, 770, 10, "经费");
        paper.page().grid(xs, new float[] {60, 85, 110}).text(105, 65, 10, "时效指标").text(105, 90, 10, "数量指标").text(155, 90, 10, "人数");
        assertEquals("产出指标|质量指标|合格率\n|成本指标|经费\n|时效指标|\n|数量指标|人数", print(grids(read(paper)).get(0)));
    }

    @Test
    void linesWrappedInACellAreJoinedAndOthersAreNot() throws Exception {
        PdfPaper paper = paper().page().grid(new float[] {50, 110, 260}, new float[] {100, 160});
        paper.text(52, 105, 10, "项目总体").text(52, 117, 10, "目标");
        paper.text(112, 105, 10, "目标1：完成培训任务。").text(112, 117, 10, "目标2：提高人员素质并且按期").text(112, 129, 10, "完成全部工作，合计1,000元");
        GridBlock grid = grids(read(paper)).get(0);

        assertEquals("目标1：完成培训任务。\n目标2：提高人员素质并且按期完成全部工作，合计1,000元", grid.text(0, 1));
    }

    @Test
    void aTextTooLongForItsCellStaysInIt() throws Exception {
        PdfPaper paper = paper().page().grid(new float[] {50, 110, 170, 230}, new float[] {100, 125, 150});
        paper.text(52, 105, 10, "机关事业单位职业年金").text(172, 105, 10, "12.00").text(52, 130, 10, "合计").text(112, 130, 10, "1.00").text(172, 130, 10, "13.00");
        assertEquals("机关事业单位职业年金||12.00\n合计|1.00|13.00", print(grids(read(paper)).get(0)));
    }

    /** Some writers of PDF show a row's texts at once: the number ends just before the line, the name begins just behind it. */
    @Test
    void textsShownAtOncePartAtTheLineBetweenTheirCells() throws Exception {
        PdfPaper paper = paper().page().grid(new float[] {50, 110, 200}, new float[] {100, 125, 150});
        paper.inOneGo(73.5f, 105, 10, "1,234.5", 3, "一、教育支出").inOneGo(52, 130, 10, "国有资产管理", 0, "事务");
        assertEquals("1,234.5|一、教育支出\n国有资产管理事务|", print(grids(read(paper)).get(0)));
    }

    @Test
    void aRotatedPageAndUpsideDownWritingReadAlike() throws Exception {
        PdfPaper rotated = paper().page(595, 842, 180);
        rotated.turned(180, 400, 742, 10, "一、收入预算情况说明").turned(180, 400, 722, 10, "收入预算总计12.00万元。");
        SourceBlocks upright = read(rotated);
        PdfPaper turned = paper().page();
        turned.turned(180, 400, 742, 10, "一、收入预算情况说明").turned(180, 400, 722, 10, "收入预算总计12.00万元。");
        SourceBlocks upsideDown = read(turned);

        assertEquals(List.of("收入预算总计12.00万元。", "一、收入预算情况说明").reversed(), texts(upsideDown));
        assertEquals(texts(upsideDown), texts(upright));
        assertEquals(100, upright.blocks().get(0).place().box().y(), 12); // at the top as shown
        assertEquals(742, upsideDown.blocks().get(0).place().box().y(), 12); // at the bottom as shown
    }

    @Test
    void aLandscapePageTurnedByAQuarterKeepsItsTable() throws Exception {
        PdfPaper paper = paper().page(595, 842, 90);
        paper.line(100, 100, 100, 400).line(130, 100, 130, 400).line(160, 100, 160, 400);
        paper.line(100, 100, 160, 100).line(100, 250, 160, 250).line(100, 400, 160, 400);
        paper.turned(90, 118, 390, 10, "项目").turned(90, 118, 240, 10, "金额").turned(90, 148, 390, 10, "合计").turned(90, 148, 240, 10, "9.00");
        assertEquals("项目|金额\n合计|9.00", print(grids(read(paper)).get(0)));
    }

    @Test
    void watermarksStayOutOfCellsAndAreKept() throws Exception {
        SourceBlocks blocks = read(tableOf(paper().page().turned(45, 150, 300, 60, "内部资料")));

        assertFalse(print(grids(blocks).get(0)).contains("内"));
        assertEquals(List.of("内部资料"), blocks.marks().stream().map(TextBlock::text).toList());
    }

    @Test
    void headsFeetAndPageNumbersAreMarks() throws Exception {
        PdfPaper paper = paper();
        for (int i = 1; i <= 4; i++) {
            paper.page().text(200, 30, 9, "甲单位2025年预算公开").text(100, 300, 10, "正文第" + i + "段，各不相同。").text(290, 810, 9, String.valueOf(i + 2));
        }
        SourceBlocks blocks = read(paper);

        assertEquals(4, texts(blocks).size(), texts(blocks).toString());
        assertEquals(8, blocks.marks().size());
    }

    @Test
    void whatIsPrintedTwiceIsReadOnce() throws Exception {
        PdfPaper paper = paper().page().text(100, 100, 12, "第三部分 11.00万元").text(100.4f, 100, 12, "第三部分 11.00万元");
        assertEquals(List.of("第三部分 11.00万元"), texts(read(paper)));
    }

    @Test
    void linesPrintedOverEachOtherInOneCellAreNotRead() throws Exception {
        PdfPaper paper = paper().page().grid(new float[] {50, 200, 300}, new float[] {100, 120, 140});
        paper.text(55, 105, 10, "中央财政补助").text(55, 107, 10, "2025年第二批项目").text(210, 105, 10, "3.00").text(55, 125, 10, "合计").text(210, 125, 10, "3.00");
        SourceBlocks blocks = read(paper);
        String name = grids(blocks).get(0).text(0, 0);
        assertTrue(name.startsWith("\ufffd\ufffd") && !name.contains("中央") && !name.contains("2025"), name);
        assertEquals(List.of("3.00", "合计", "3.00"), List.of(grids(blocks).get(0).text(0, 1), grids(blocks).get(0).text(1, 0), grids(blocks).get(0).text(1, 1)));
        assertTrue(blocks.unread().get(0).why().contains("互相压住"), blocks.unread().toString());
    }

    @Test
    void linesThatOnlyTouchAreRead() throws Exception {
        PdfPaper paper = paper().page().grid(new float[] {50, 200, 300}, new float[] {100, 120, 140});
        paper.text(55, 103, 10, "中央财政补助资金").text(55, 110, 10, "第二批").text(210, 105, 10, "3.00").text(55, 119, 10, "合计").text(210, 125, 10, "3.00");
        SourceBlocks blocks = read(paper);
        assertEquals("中央财政补助资金\n第二批|3.00\n合计|3.00", print(grids(blocks).get(0)));
        assertTrue(blocks.unread().isEmpty(), blocks.unread().toString());
    }

    @Test
    void compatibilityFormsOfCharactersAreUndoneAndNothingElse() {
        assertEquals("一人工见页①（，Ａ", GlyphText.written("\u2f00\u2f08\u2f2f\u2ec5\u2eda①（，Ａ"));
        assertEquals("fi", GlyphText.written("\ufb01"));
    }

    @Test
    void whatIsOutsideThePageOrItsClippingIsNotRead() throws Exception {
        PdfPaper paper = paper().page().text(100, 900, 10, "页外").text(100, 100, 10, "页内");
        paper.clipped(100, 200, 10, "看得见看不见", 90, 190, 131, 220);
        assertEquals(List.of("页内", "看得见"), texts(read(paper)));
    }

    @Test
    void columnsWithoutLinesMakeATable() throws Exception {
        PdfPaper paper = paper().page().text(220, 60, 14, "支出表");
        String[][] rows = {{"科目编码", "科目名称", "合计", "基本支出"}, {"201", "一般公共服务支出", "12.00", "2.00"}, {"208", "社会保障和就业支出", "5.00", ""},
                {"", "合计", "17.00", "2.00"}};
        float[] xs = {60, 140, 320, 430};
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < xs.length; c++) {
                if (!rows[r][c].isEmpty()) {
                    paper.text(xs[c], 100 + r * 20, 10, rows[r][c]);
                }
            }
        }
        SourceBlocks blocks = read(paper);
        String expected = Arrays.stream(rows).map(row -> String.join("|", row)).collect(Collectors.joining("\n"));

        assertEquals(expected, print(grids(blocks).get(0)));
    }

    @Test
    void proseIsNoTable() throws Exception {
        PdfPaper paper = paper().page();
        for (int i = 0; i < 6; i++) {
            paper.text(80, 100 + i * 18, 10, "本单位    收入预算为" + i + ".00万元，    比上年    增加。");
        }
        assertTrue(grids(read(paper)).isEmpty());
    }

    @Test
    void aPieceOfALineHasAFrameOfItsOwn() throws Exception {
        Place line = read(paper().page().text(100, 200, 10, "收入预算12.00万元")).blocks().get(0).place();
        Place number = line.part(4, 5);

        assertEquals(1, line.page());
        assertEquals(100, line.box().x(), 0.1);
        assertEquals(200, line.box().y(), 0.2);
        assertEquals(140, number.box().x(), 0.1);
        assertEquals(25, number.box().width(), 0.1);
        assertEquals(150, number.part(2, 3).box().x(), 0.1);
    }

    @Test
    void scansAndLockedFilesAreSaid() throws Exception {
        assertTrue(declined(paper().page().picture().page().picture()).contains("是扫描件：2 页"));
        assertTrue(declined(paper().page().text(100, 100, 10, "甲").locked()).contains("设有打开密码"));
        assertTrue(declined(paper().page()).contains("没有任何页面或文字"));
        SourceBlocks half = read(paper().page().picture().page().text(100, 100, 10, "第二页有字"));
        assertEquals(List.of("第 1 页"), half.unread().stream().map(SourceBlocks.UnreadBlock::what).toList());
    }

    @Test
    void aCoverPrintedOverAPictureIsNoScan() throws Exception {
        SourceBlocks blocks = read(paper().page().picture().text(150, 200, 40, "某县水务局").text(150, 400, 40, "2024年部门预算"));
        assertEquals(List.of("某县水务局", "2024年部门预算"), texts(blocks));
        assertTrue(blocks.unread().isEmpty(), blocks.unread().toString());
        SourceBlocks scan = read(paper().page().picture().text(400, 790, 8, "扫描软件 制作"));
        assertEquals(List.of("第 1 页"), scan.unread().stream().map(SourceBlocks.UnreadBlock::what).toList());
    }

    @Test
    void damagedFilesGiveASentenceOrBlocks() throws Exception {
        Path sound = here.resolve("sound.pdf");
        try (PdfPaper paper = tableOf(paper().page())) {
            paper.page().text(100, 100, 10, "第二页").save(sound);
        }
        byte[] bytes = Files.readAllBytes(sound);
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = bytes.clone();
            if (i % 3 == 0) {
                damaged = Arrays.copyOf(bytes, 20 + random.nextInt(bytes.length - 20));
            } else {
                for (int k = 0; k <= random.nextInt(40); k++) {
                    damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt();
                }
            }
            Path file = here.resolve("damaged.pdf");
            Files.write(file, damaged);
            try {
                SourceBlocks blocks = new PdfSource(new Recognition(null)).read(FormatDetector.open(file, 0));
                assertFalse(blocks.blocks().isEmpty());
                read++;
            } catch (UnreadableSubmission e) {
                assertTrue(e.getMessage().contains("damaged.pdf"), e.getMessage());
            }
        }
        assertTrue(read > 20 && read < 300, "read " + read);
    }

    private static PdfPaper paper() throws IOException {
        return new PdfPaper();
    }

    private static PdfPaper tableOf(PdfPaper paper) throws IOException {
        return cells(paper.grid(XS, YS), 0);
    }

    private static PdfPaper cells(PdfPaper paper, float down) throws IOException {
        row(paper, YS[0] + down, "科目编码", "科目名称", "合计", "基本支出");
        row(paper, YS[1] + down, "201", "一般公共服务支出", "1,234.50", "");
        row(paper, YS[2] + down, "", "合计", "1,234.50", "0.00");
        return paper;
    }

    private static void row(PdfPaper paper, float y, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                paper.text(XS[i] + 4, y + 7, 10, cells[i]);
            }
        }
    }

    private SourceBlocks read(PdfPaper paper) throws IOException, UnreadableSubmission {
        try (paper) {
            Path file = paper.save(here.resolve("paper.pdf"));
            return new PdfSource(new Recognition(null)).read(FormatDetector.open(file, 0));
        }
    }

    private String declined(PdfPaper paper) {
        return assertThrows(UnreadableSubmission.class, () -> read(paper)).getMessage();
    }

    private static List<String> texts(SourceBlocks blocks) {
        return blocks.blocks().stream().filter(TextBlock.class::isInstance).map(block -> ((TextBlock) block).text()).toList();
    }

    private static List<GridBlock> grids(SourceBlocks blocks) {
        return blocks.blocks().stream().filter(GridBlock.class::isInstance).map(GridBlock.class::cast).toList();
    }

    private static String print(Block block) {
        GridBlock grid = (GridBlock) block;
        return IntStream.range(0, grid.rowCount()).mapToObj(row -> IntStream.range(0, grid.columnCount()).mapToObj(column -> grid.text(row, column))
                .collect(Collectors.joining("|"))).collect(Collectors.joining("\n"));
    }
}
