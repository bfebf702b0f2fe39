package org.yushen.reader.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.source.FormatDetector;

/** Pages without ruled lines: tables that are told by how their words stand alone, and the lines of wrapped paragraphs. */
class UnruledPageTest {
    @TempDir
    private Path here;

    /** Of a sheet without lines the amounts of two columns nearly touch, headers are wrapped, blank columns have their header alone. */
    @Test
    void columnsThatNearlyTouchAreApart() throws Exception {
        PdfPaper paper = new PdfPaper().page();
        row(paper, 80, 50, "项目", 270, "本年收入");
        row(paper, 92, 270, "合计", 306, "一般公共预", 359, "政府性基", 402, "国有资本经营", 480, "结转");
        row(paper, 104, 306, "算", 359, "金", 402, "预算");
        row(paper, 120, 50, "合计", 270, "1736.36", 306, "1736.36", 480, "18.50");
        row(paper, 132, 50, "208", 100, "社会保障和就业支出", 270, "39.28", 306, "39.28");
        row(paper, 144, 50, "20805", 100, "行政事业单位养老支出", 270, "39.28", 306, "39.28");
        row(paper, 156, 50, "2080501", 88, "行政单位离退休", 270, "12.40", 306, "12.40", 480, "18.50");

        assertEquals("项目||本年收入||||\n||合计|一般公共预|政府性基|国有资本经营|结转\n|||算|金|预算|\n合计||1736.36|1736.36|||18.50\n"
                + "208|社会保障和就业支出|39.28|39.28|||\n20805|行政事业单位养老支出|39.28|39.28|||\n2080501|行政单位离退休|12.40|12.40|||18.50", grid(paper));
    }

    /** A name that is too long for its column runs over the amounts' column where nothing stands; two lists stand side by side. */
    @Test
    void aNameThatIsTooLongStaysInItsColumn() throws Exception {
        PdfPaper paper = new PdfPaper().page();
        row(paper, 80, 50, "项目", 130, "金额", 180, "项目", 300, "合计");
        row(paper, 96, 50, "一般公共预算", 130, "736.36", 180, "一般公共服务支出", 300, "736.36");
        row(paper, 112, 50, "国有资本经营预算收入", 180, "外交支出");
        row(paper, 128, 50, "财政专户管理资金收入", 180, "国防支出", 300, "1.20");
        row(paper, 144, 180, "公共安全支出");
        row(paper, 160, 50, "收入总计", 130, "736.36", 180, "支出总计", 300, "737.56");

        assertEquals("项目|金额|项目|合计\n一般公共预算|736.36|一般公共服务支出|736.36\n国有资本经营预算收入||外交支出|\n财政专户管理资金收入||国防支出|1.20\n"
                + "||公共安全支出|\n收入总计|736.36|支出总计|737.56", grid(paper));
    }

    /** A sheet keeps its amounts at the right of their column and the names at the left of the next. */
    @Test
    void aNameCloseBehindAnAmountIsAnotherColumns() throws Exception {
        PdfPaper paper = new PdfPaper().page();
        row(paper, 80, 50, "项目", 150, "金额", 180, "项目", 300, "合计");
        row(paper, 96, 50, "一般公共预算", 143, "736.36", 174.5f, "一般公共服务支出", 300, "736.36");
        row(paper, 112, 50, "单位资金", 174.5f, "外交支出");
        row(paper, 128, 50, "收入总计", 143, "736.36", 174.5f, "支出总计", 300, "736.36");

        assertEquals("项目|金额|项目|合计\n一般公共预算|736.36|一般公共服务支出|736.36\n单位资金||外交支出|\n收入总计|736.36|支出总计|736.36", grid(paper));
    }

    /** Headers at the left of wide columns, amounts at the right; the last has none. */
    @Test
    void amountsFarFromTheirHeaderAreInItsColumn() throws Exception {
        PdfPaper paper = new PdfPaper().page();
        row(paper, 80, 50, "科目", 150, "合计", 270, "基本支出", 390, "项目支出", 510, "结转");
        row(paper, 96, 50, "教育支出", 230, "736.36", 350, "700.00", 470, "36.36");
        row(paper, 112, 50, "外交支出", 230, "736.36", 350, "700.00", 470, "36.36");

        assertEquals("科目|合计|基本支出|项目支出|结转\n教育支出|736.36|700.00|36.36|\n外交支出|736.36|700.00|36.36|", grid(paper));
    }

    /** What goes on on the next page stands in the columns of the whole, though not all of them are printed on there. */
    @Test
    void aTableGoesOnOverPages() throws Exception {
        PdfPaper paper = new PdfPaper().page();
        row(paper, 80, 50, "科目编码", 120, "科目名称", 300, "合计", 400, "基本支出");
        row(paper, 96, 50, "201", 120, "一般公共服务支出", 300, "12.00", 400, "10.00");
        row(paper, 112, 50, "205", 120, "教育支出", 300, "3.00", 400, "3.00");
        paper.page();
        row(paper, 60, 50, "206", 120, "科学技术支出", 300, "4.00");
        row(paper, 76, 50, "208", 120, "社会保障支出", 300, "5.00");

        assertEquals("科目编码|科目名称|合计|基本支出\n201|一般公共服务支出|12.00|10.00\n205|教育支出|3.00|3.00\n206|科学技术支出|4.00|\n208|社会保障支出|5.00|", grid(paper));
    }

    /** Tables that follow each other with nothing but a title between them are two. */
    @Test
    void aTitleEndsATable() throws Exception {
        PdfPaper paper = new PdfPaper().page();
        row(paper, 80, 50, "单位名称", 300, "合计", 400, "公用经费");
        row(paper, 96, 50, "甲单位", 300, "12.00", 400, "12.00");
        paper.text(160, 115, 10, "2025年项目支出预算表甲单位");
        row(paper, 135, 50, "项目名称", 200, "合计", 350, "单位资金");
        row(paper, 151, 50, "养护项目", 200, "3.00", 350, "3.00");

        SourceBlocks blocks = read(paper);
        assertEquals(List.of("GridBlock", "TextBlock", "GridBlock"), blocks.blocks().stream().map(block -> block.getClass().getSimpleName()).toList());
    }

    /** Lines that ran up to the margin go on in the next; a short line, an item and a heading begin anew. */
    @Test
    void wrappedLinesAreOneParagraph() throws Exception {
        PdfPaper paper = new PdfPaper().page();
        paper.text(200, 60, 16, "预算情况说明");
        String text = "2025年预算收入754.86万元，其中：本年收入736.36万元，上年结转18.50万元，比上年增加41.26万元，增长5.78%，主要原因是水利工程维修养护范围扩大，项目经费增加，人员经费按标准调整后增加。";
        float y = 90;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            for (float x = from == 0 ? 70 : 50; to < text.length() && x + width(text.charAt(to)) <= 545; to++) {
                x += width(text.charAt(to));
            }
            paper.text(from == 0 ? 70 : 50, y, 10, text.substring(from, to));
            y += 16;
            from = to;
        }
        paper.text(70, 138, 10, "项目支出451.50万元，占59.81%。");
        paper.text(50, 154, 10, "一、财政拨款收支预算情况说明之一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未");
        paper.text(50, 170, 10, "（一）收入情况");

        SourceBlocks blocks = read(paper);
        assertEquals(List.of("预算情况说明", text, "项目支出451.50万元，占59.81%。", "一、财政拨款收支预算情况说明之一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未", "（一）收入情况"),
                blocks.blocks().stream().map(block -> ((TextBlock) block).text()).toList());
        Block paragraph = blocks.blocks().get(1);
        assertEquals(90, paragraph.place().box().y(), 2);
        assertEquals(26, paragraph.place().box().height(), 3, "the frame is around both lines");
    }

    /** Where the text's own lines tell their margin, a table that reaches beyond it does not. */
    @Test
    void aTableWiderThanTheTextDoesNotMoveItsMargin() throws Exception {
        PdfPaper paper = new PdfPaper().page();
        String line = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥春夏秋冬东西南北";
        for (int i = 0; i < 3; i++) {
            paper.text(50, 60 + i * 16, 10, line);
        }
        paper.text(50, 108, 10, "完结。").grid(new float[] {40, 300, 560}, new float[] {140, 160}).text(44, 144, 10, "合计").text(304, 144, 10, "1.00");
        assertEquals(List.of(line + line + line + "完结。"),
                read(paper).blocks().stream().filter(TextBlock.class::isInstance).map(block -> ((TextBlock) block).text()).toList());
    }

    private static int width(char c) {
        return c < 0x250 ? 5 : 10;
    }

    private static void row(PdfPaper paper, float y, Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i += 2) {
            paper.text(((Number) cells[i]).floatValue(), y, 9, (String) cells[i + 1]);
        }
    }

    private String grid(PdfPaper paper) throws Exception {
        List<Block> blocks = read(paper).blocks();
        assertEquals(1, blocks.size(), blocks.toString());
        GridBlock grid = (GridBlock) blocks.get(0);
        return IntStream.range(0, grid.rowCount()).mapToObj(row -> IntStream.range(0, grid.columnCount()).mapToObj(column -> grid.text(row, column))
                .collect(Collectors.joining("|"))).collect(Collectors.joining("\n"));
    }

    private SourceBlocks read(PdfPaper paper) throws Exception {
        Path file = paper.save(here.resolve("paper.pdf"));
        paper.close();
        return new PdfSource().read(FormatDetector.open(file, 0));
    }
}
