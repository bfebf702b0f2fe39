package org.yushen.reader.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;

class WorkbookSourceTest {

    @TempDir
    private Path folder;

    private SourceBlocks read(Consumer<XSSFWorkbook> fill) throws IOException, UnreadableSubmission {
        Path file = folder.resolve("paper.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream stream = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(stream);
        }
        return Blocks.of(file);
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, Object[]... rows) {
        XSSFSheet sheet = workbook.createSheet();
        for (int r = 0; r < rows.length; r++) {
            XSSFRow row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                if (rows[r][c] instanceof Number number) {
                    row.createCell(c).setCellValue(number.doubleValue());
                } else if (rows[r][c] != null) {
                    row.createCell(c).setCellValue(rows[r][c].toString());
                }
            }
        }
        return sheet;
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static void format(XSSFSheet sheet, int row, int column, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        sheet.getRow(row).getCell(column).setCellStyle(style);
    }

    @Test
    void titlesUnitsAndNotesAreTextAndTheRestIsTheTable() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> sheet(workbook, row("预算公开表1"), row("2024年预算收支总表"), row("单位名称：某县水务局", null, null, "单位：万元"),
                row("收入", null, "支出"), row("项目", "2024年", "项目", "合计"), row("一、一般公共预算", 12.5, "一、农林水支出", 12.5), row("合计"), row("注：本表无数据")));
        assertEquals(List.of("预算公开表1", "2024年预算收支总表", "单位名称：某县水务局", "单位：万元", "注：本表无数据"), Blocks.texts(blocks));
        assertEquals(List.of("收入||支出|\n项目|2024年|项目|合计\n一、一般公共预算|12.5|一、农林水支出|12.5\n合计|||"),
                Blocks.grids(blocks).stream().map(Blocks::print).toList());
    }

    @Test
    void severalTablesOnOneSheetArePartedByTheirTitles() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> sheet(workbook, row("2024年预算收入总表"), row("单位：万元"), row("科目", "合计"), row("208", 1), row("2024年预算支出总表"),
                row("单位名称：某县水务局", "单位：万元"), row("科目", "合计"), row("208", 1), row(), row("科目", "合计"), row("210", 2)));
        assertEquals("TTGTTTGG", Blocks.kinds(blocks));
    }

    @Test
    void mergedRegionsKeepTheirSpansAndBlankCellsTheirPlace() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> {
            XSSFSheet sheet = sheet(workbook, row("单位：万元"), row(null, "项目", null, "上年结转"), row(null, "编码", "名称"), row(null, 208, "社会保障"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("D2:D3"));
        });
        GridBlock grid = Blocks.grids(blocks).get(0);
        assertTrue(grid.spansKnown());
        assertEquals("项目|项目|上年结转\n编码|名称|上年结转\n208|社会保障|", Blocks.print(grid));
        assertEquals("D4", grid.at(2, 2).place().cell());
        assertEquals("B2", grid.at(0, 0).place().cell());
        assertEquals("Sheet0", grid.at(0, 0).place().sheet());
    }

    @Test
    void numbersLookAsTheSheetShowsThem() throws IOException, UnreadableSubmission {
        GridBlock grid = Blocks.grids(read(workbook -> {
            XSSFSheet sheet = sheet(workbook, row("a", 208.5, 208.5, 1208.5, 0.1255, 0, 0, 2080101, 1e-7));
            format(sheet, 0, 2, "0.00");
            format(sheet, 0, 3, "#,##0.00_);(#,##0.00)");
            format(sheet, 0, 4, "0.0%");
            format(sheet, 0, 5, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
            format(sheet, 0, 6, "0.00;-0.00;;@");
        })).get(0);
        assertEquals("a|208.5|208.50|1,208.50|12.6%|-||2080101|0.0000001", Blocks.print(grid));
        assertNull(grid.at(0, 1).decimals());
        assertEquals(2, grid.at(0, 2).decimals());
        assertEquals(2, grid.at(0, 3).decimals());
        assertEquals(1, grid.at(0, 4).decimals());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.00 ;-0.00 ;\"\"|0|''", "#,##0.00;-#,##0.00;;@|0|''", "0.00;-0.00|0|0.00", "0_ ;[Red]\\-0\\ |-3|-3",
            "0.00\"万元\"|2.5|2.50万元", "yyyy\"年\"m\"月\"d\"日\"|45292|2024年1月1日", "yyyy-mm-dd|45292|2024-01-01", "¥#,##0.00|1234.5|¥1,234.50", "[DBNum1]0|''|''"})
    void formatsPrintWhatExcelPrints(String format, String value, String shown) throws IOException, UnreadableSubmission {
        GridBlock grid = Blocks.grids(read(workbook -> {
            XSSFSheet sheet = sheet(workbook, row("a", value.isEmpty() ? "" : Double.valueOf(value), "b"));
            format(sheet, 0, 1, format);
        })).get(0);
        assertEquals(shown, grid.text(0, 1));
    }

    @Test
    void formulasGiveTheValueTheFileHoldsAndAreNeverEvaluated() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> {
            XSSFSheet sheet = sheet(workbook, row("合计", 1, 2), row("甲", 3, 4));
            sheet.getRow(0).getCell(1).setCellFormula("B2*1000");
            ((XSSFCell) sheet.getRow(0).getCell(1)).getCTCell().setV("77.5");
            sheet.getRow(0).getCell(2).setCellFormula("C2*1000");
            if (((XSSFCell) sheet.getRow(0).getCell(2)).getCTCell().isSetV()) {
                ((XSSFCell) sheet.getRow(0).getCell(2)).getCTCell().unsetV();
            }
        });
        assertEquals("合计|77.5|=C2*1000\n甲|3|4", Blocks.print(Blocks.grids(blocks).get(0)));
        assertEquals(1, blocks.unread().size());
        assertEquals("C1", blocks.unread().get(0).place().cell());
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreReadAndSaid() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> {
            XSSFSheet sheet = sheet(workbook, row("甲", 1), row("乙", 2));
            sheet.getRow(1).setZeroHeight(true);
            sheet(workbook, row("丙", 3), row("丁", 4)).setColumnHidden(1, true);
            sheet(workbook, row("戊", 5));
            workbook.setSheetHidden(2, true);
        });
        assertEquals(List.of("甲|1\n乙|2", "丙|3\n丁|4", "戊|5"), Blocks.grids(blocks).stream().map(Blocks::print).toList());
        assertEquals(List.of("A2", "B1"), blocks.unread().stream().map(unread -> unread.place().cell()).filter(cell -> cell != null).toList());
        assertEquals(3, blocks.unread().size());
        assertEquals(3, blocks.source().getPages());
    }

    @Test
    void pageHeadersAreMarks() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> sheet(workbook, row("甲", 1)).getHeader().setCenter("&\"宋体,常规\"&12某县水务局 &P"));
        assertEquals(List.of("某县水务局"), blocks.marks().stream().map(TextBlock::text).toList());
    }

    @Test
    void paragraphsOnASheetAreText() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> sheet(workbook, row("第三部分 2024年单位预算情况说明"), row("一、收入预算情况说明"), row("2024年收入预算12.50万元。\n其中：一般公共预算12.50万元。"), row(), row("二、支出预算情况说明")));
        assertEquals(List.of("第三部分 2024年单位预算情况说明", "一、收入预算情况说明", "2024年收入预算12.50万元。", "其中：一般公共预算12.50万元。", "二、支出预算情况说明"), Blocks.texts(blocks));
    }

    @Test
    void aMergedRegionOverTheWholeSheetCostsNothing() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> sheet(workbook, row("甲", 1), row("乙", 2)).getCTWorksheet().addNewMergeCells().addNewMergeCell().setRef("A2:XFD1048576"));
        assertEquals("甲|1\n乙|2", Blocks.print(Blocks.grids(blocks).get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C9:A2", "A2:B", "A0:B2", "ZZZZ1:B2", "A2", "", "B2:A1"})
    void damagedRangesAreNoReasonToFail(String range) throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> {
            XSSFSheet sheet = sheet(workbook, row("甲", 1), row("乙", 2));
            sheet.getCTWorksheet().addNewMergeCells().addNewMergeCell().setRef(range);
            sheet.getRow(1).getCell(1).getCTCell().setR("??");
        });
        assertTrue(Blocks.print(Blocks.grids(blocks).get(0)).contains("乙"));
    }
}
