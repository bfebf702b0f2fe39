package org.yushen.reader.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;

class TextSourceTest {
    private static final String PAPER = "某县水务局\r\n2024年度单位预算公开\r\n\r\n合计\t12.50\t3.00\r\n基本支出\t9.50\t\r\n";

    @TempDir
    private Path folder;

    private SourceBlocks read(String text) throws IOException, UnreadableSubmission {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private SourceBlocks read(byte[] bytes) throws IOException, UnreadableSubmission {
        Path file = folder.resolve("paper.txt");
        Files.write(file, bytes);
        return Blocks.of(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsTheSameWhateverItWasWrittenIn(String charset) throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(PAPER.getBytes(Charset.forName(charset)));
        assertEquals(List.of("某县水务局", "2024年度单位预算公开"), Blocks.texts(blocks));
        assertEquals("合计|12.50|3.00\n基本支出|9.50|", Blocks.print(Blocks.grids(blocks).get(0)));
        assertEquals(List.of(), blocks.unread());
    }

    @Test
    void byteOrderMarkIsNoText() throws IOException, UnreadableSubmission {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.write(PAPER.getBytes(StandardCharsets.UTF_8));
        assertEquals("某县水务局", Blocks.texts(read(bytes.toByteArray())).get(0));
    }

    @Test
    void bytesThatAreNoTextAreSaid() throws IOException, UnreadableSubmission {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(PAPER.repeat(20).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xff);
        bytes.write("末行\n".getBytes(StandardCharsets.UTF_8));
        SourceBlocks blocks = read(bytes.toByteArray());
        assertEquals(1, blocks.unread().size());
        assertEquals(101, blocks.unread().get(0).place().line());
        assertTrue(Blocks.texts(blocks).contains("某县水务局"));
    }

    @Test
    void everyLineAndCellKnowsItsPlace() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("标题\n\n　缩进的一段\n科目\t 12.50 \t\n");
        TextBlock indented = Blocks.text(blocks, "缩进的一段");
        assertEquals(3, indented.place().line());
        assertEquals(2, indented.place().column());
        assertEquals(5, indented.place().length());
        GridCell amount = Blocks.grids(blocks).get(0).at(0, 1);
        assertEquals("12.50", amount.text());
        assertEquals(4, amount.place().line());
        assertEquals(5, amount.place().column());
        assertEquals(5, amount.place().length());
        assertEquals("", Blocks.grids(blocks).get(0).text(0, 2));
    }

    @Test
    void headingMarksAndBoldTagsAreTakenAway() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("## 第一部分 概况\n### **六、单位资金：**\n<b>一、本单位职责</b>\n- 一、**负责**水利工作；\n");
        TextBlock part = Blocks.text(blocks, "第一部分 概况");
        assertEquals(2, part.headingLevel());
        assertEquals(4, part.place().column());
        assertEquals(3, Blocks.text(blocks, "六、单位资金：").headingLevel());
        assertEquals(0, Blocks.text(blocks, "一、本单位职责").headingLevel());
        assertEquals(0, Blocks.text(blocks, "- 一、负责水利工作；").headingLevel());
    }

    @Test
    void blanksThatAreNoneAreNoText() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("\u00a0\u200b\n某县\u200b水务局\u00a02024\n合\u200b计\t\u00a012.50\u00a0\n\f第二页\n");
        assertEquals(List.of("某县水务局 2024", "第二页"), Blocks.texts(blocks));
        assertEquals("合计|12.50", Blocks.print(Blocks.grids(blocks).get(0)));
    }

    @Test
    void pageBreakInsideATableDoesNotPartIt() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("科目\t金额\n甲\t1.00\n\n\n乙\t2.00\n丙\t3.00\n");
        assertEquals(1, Blocks.grids(blocks).size());
        GridBlock grid = Blocks.grids(blocks).get(0);
        assertEquals("科目|金额\n甲|1.00\n乙|2.00\n丙|3.00", Blocks.print(grid));
        assertEquals(5, grid.at(2, 0).place().line());
    }

    @Test
    void tablesOfOtherWidthAreOtherTables() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("科目\t金额\n甲\t1.00\n\n名称\t数量\t单价\n乙\t2\t3.00\n");
        assertEquals(2, Blocks.grids(blocks).size());
    }

    @Test
    void lineWedgedIntoATableIsNotLost() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("科目\t金额\n文化旅游体育与\n传媒支出\t1.00\n");
        assertEquals("GTG", Blocks.kinds(blocks));
        assertEquals(List.of("文化旅游体育与"), Blocks.texts(blocks));
    }

    @Test
    void rowsOfBlankCellsStayRows() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("科目\t金额\t备注\n\t\t\n合计\t\t\n");
        assertEquals("科目|金额|备注\n||\n合计||", Blocks.print(Blocks.grids(blocks).get(0)));
    }

    @Test
    void tabsThatIndentMakeNoTable() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("\t本单位负责全县水利工作。\n\t下设三个科室。\n\n一、\t本单位职责\n");
        assertEquals(List.of("本单位负责全县水利工作。", "下设三个科室。", "一、 本单位职责"), Blocks.texts(blocks));
        assertEquals(0, Blocks.grids(blocks).size());
        assertEquals(2, Blocks.text(blocks, "下设三个科室。").place().column());
    }

    @Test
    void strokesOfMarkdownMakeATable() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("| 科目 | 金额 |\n|---|:---:|\n| 合计 | 12.50 |\n");
        GridBlock grid = Blocks.grids(blocks).get(0);
        assertEquals("科目|金额\n合计|12.50", Blocks.print(grid));
        assertEquals(3, grid.at(1, 1).place().line());
        assertEquals(8, grid.at(1, 1).place().column());
    }

    @Test
    void pageNumbersAreMarksAndPartNoTable() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("科目\t金额\n甲\t1.00\n\n- 5 -\n\n乙\t2.00\n\n第 6 页 共 40 页\n\n丙\t3.00\n");
        assertEquals("科目|金额\n甲|1.00\n乙|2.00\n丙|3.00", Blocks.print(Blocks.grids(blocks).get(0)));
        assertEquals(List.of("- 5 -", "第 6 页 共 40 页"), blocks.marks().stream().map(TextBlock::text).toList());
        assertEquals(8, blocks.marks().get(1).place().line());
    }

    @Test
    void bareNumbersAreMarksOnlyWhenTheyRiseLikePages() throws IOException, UnreadableSubmission {
        assertEquals(List.of("甲", "乙", "丙"), Blocks.texts(read("甲\n\n1\n\n乙\n\n2\n\n丙\n\n3\n")));
        assertEquals(List.of("甲", "38", "乙", "2", "丙"), Blocks.texts(read("甲\n\n38\n\n乙\n\n2\n\n丙\n")));
    }

    @Test
    void headsOfPagesAreMarks() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read("某县水务局公开材料\n甲\n\f某县水务局公开材料\n乙\n\f某县水务局公开材料\n丙\n\f某县水务局公开材料\n丁\n");
        assertEquals(List.of("某县水务局公开材料", "甲", "乙", "丙", "丁"), Blocks.texts(blocks));
        assertEquals(3, blocks.marks().size());
    }

    @Test
    void tablesOfHtmlAreGrids() throws IOException, UnreadableSubmission {
        SourceBlocks read = read("""
                2024年预算收支总表
                <table><tr><td rowspan="2">项目</td><td colspan=2>预算数</td></tr><tr><th>本年</th><th>上年</th></tr><tr><td>合&nbsp;计</td><td><b>1.50</b></td><td></td></tr></table>单位：万元
                <TABLE border="1">
                  <tr>
                    <td>名称<br/>与编码</td>
                    <td>A&lt;B</td>
                  </tr>
                  <tr><td>未完
                这一行是正文。""");

        List<GridBlock> grids = Blocks.grids(read);
        assertEquals("项目|预算数|预算数\n项目|本年|上年\n合 计|1.50|", Blocks.print(grids.get(0)));
        assertEquals("名称/与编码|A<B\n未完|", Blocks.print(grids.get(1)));
        assertTrue(grids.get(0).spansKnown() && !grids.get(1).spansKnown());
        assertEquals(List.of("2024年预算收支总表", "单位：万元", "这一行是正文。"), Blocks.texts(read));
        assertEquals(2, grids.get(0).at(2, 1).place().line());
    }
}
