package org.yushen.reader.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.SourceBlocks;

/** Tables of a text that blanks, not tabs, set in columns. */
class SpacedTextTest {
    private static final String TABLE = """
            2025年预算支出总表
            单位名称：云溪县水务局
            科目编码    科目名称          合计      基本支出    项目支出
            213         农林水支出        120.50    80.00       40.50
            21303       水利              120.50    80.00       40.50
            2130301     行政 运行         80.00     80.00
            2130305     水利工程建设      40.50                 40.50

            第三部分  说明
            """;

    @TempDir
    private Path folder;

    private SourceBlocks read(String text) throws IOException, UnreadableSubmission {
        return Blocks.of(Files.writeString(folder.resolve("paper.txt"), text));
    }

    @Test
    void wordsInColumnsAreCells() throws Exception {
        SourceBlocks blocks = read(TABLE);
        assertEquals("""
                科目编码|科目名称|合计|基本支出|项目支出
                213|农林水支出|120.50|80.00|40.50
                21303|水利|120.50|80.00|40.50
                2130301|行政 运行|80.00|80.00|
                2130305|水利工程建设|40.50||40.50""", Blocks.print(Blocks.grids(blocks).get(0)));
        assertEquals(List.of("2025年预算支出总表", "单位名称：云溪县水务局", "第三部分  说明"), Blocks.texts(blocks));
    }

    @Test
    void everyCellKnowsItsLineAndColumn() throws Exception {
        GridBlock grid = Blocks.grids(read(TABLE)).get(0);
        GridCell cell = grid.at(4, 4);
        assertEquals("40.50", cell.text());
        assertEquals(7, cell.place().line());
        String line = TABLE.split("\n")[6];
        assertEquals(line.lastIndexOf("40.50") + 1, cell.place().column());
    }

    @Test
    void blankLinesAndHeadingsEndATable() throws Exception {
        assertEquals(2, Blocks.grids(read(TABLE.replace("2130301", "\n2130301"))).size());
        assertEquals(2, Blocks.grids(read(TABLE.replace("21303  ", "## 水利\n21303  "))).size());
    }

    @Test
    void sentencesWithGapsStayText() throws Exception {
        assertEquals(List.of(), Blocks.grids(read("本单位  负责  水利工程，管理  河道。\n联系人    张三\n目录    1\n")));
    }
}
