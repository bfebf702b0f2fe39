package org.yushen.reader.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.reader.InChinese;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.SourceBlocks;

/** A workbook gives the same blocks, places, marks and notes whichever of the two formats it is written in. */
@ExtendWith(InChinese.class)
class OldWorkbookSourceTest {

    @TempDir
    private Path folder;

    private SourceBlocks read(Consumer<Workbook> fill) throws IOException, UnreadableSubmission {
        SourceBlocks old = Blocks.of(write(new HSSFWorkbook(), "old.xls", fill));
        SourceBlocks fresh = Blocks.of(write(new XSSFWorkbook(), "new.xlsx", fill));
        assertEquals(described(fresh), described(old));
        assertEquals(fresh.marks(), old.marks());
        assertEquals(fresh.unread(), old.unread());
        assertEquals(fresh.source().getPages(), old.source().getPages());
        return old;
    }

    private Path write(Workbook workbook, String name, Consumer<Workbook> fill) throws IOException {
        Path file = folder.resolve(name);
        try (workbook; OutputStream stream = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(stream);
        }
        return file;
    }

    private static List<String> described(SourceBlocks blocks) {
        return blocks.blocks().stream().map(OldWorkbookSourceTest::described).toList();
    }

    private static String described(Block block) {
        if (!(block instanceof GridBlock grid)) {
            return block.toString();
        }
        StringBuilder cells = new StringBuilder();
        for (int row = 0; row < grid.rowCount(); row++) {
            cells.append(grid.row(row)).append('\n');
        }
        return cells.toString();
    }

    private static Sheet sheet(Workbook workbook, String name, Object[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
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

    private static void format(Sheet sheet, int row, int column, String format) {
        Workbook workbook = sheet.getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(row).getCell(column).setCellStyle(style);
    }

    @Test
    void titlesTablesMergesAndNumbersAreReadAlike() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> {
            Sheet sheet = sheet(workbook, "预算公开表1", row("2025年预算支出总表"), row("单位名称：云泽县水文站", null, null, "单位：万元"),
                    row("项目", null, "合计", "上年结转"), row("编码", "名称"), row("208", "社会保障和就业支出", 12.5, null), row(20805, "数字作文本", "12.50", 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 3, 3));
            format(sheet, 4, 2, "#,##0.00");
            format(sheet, 5, 3, "0.00;-0.00;;@");
        });
        assertEquals(List.of("2025年预算支出总表", "单位名称：云泽县水文站", "单位：万元"), Blocks.texts(blocks));
        GridBlock grid = Blocks.grids(blocks).get(0);
        assertEquals("项目|项目|合计|上年结转\n编码|名称|合计|上年结转\n208|社会保障和就业支出|12.50|\n20805|数字作文本|12.50|", Blocks.print(grid));
        assertEquals(2, grid.at(2, 2).decimals());
        assertEquals("C5", grid.at(2, 2).place().cell());
        assertEquals("预算公开表1", grid.at(2, 2).place().sheet());
    }

    @Test
    void formulasGiveTheValueTheFileHolds() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> {
            Sheet sheet = sheet(workbook, "表", row("合计", 1, "a"), row("甲", 3, 4), row("乙", 5, 6));
            sheet.getRow(0).getCell(1).setCellFormula("B2+B3");
            sheet.getRow(0).getCell(2).setCellFormula("A2&\"、\"&A3");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.getRow(1).getCell(1).setCellValue(4); // the file's own result stays
        });
        assertEquals("合计|8|甲、乙\n甲|4|4\n乙|5|6", Blocks.print(Blocks.grids(blocks).get(0)));
    }

    @Test
    void errorsAndTruthsAreWhatTheSheetShows() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> {
            Sheet sheet = sheet(workbook, "表", row("甲", 1, 2), row("乙", 3, 4));
            sheet.getRow(0).getCell(1).setCellErrorValue((byte) 0x17);
            sheet.getRow(1).getCell(2).setCellValue(true);
        });
        assertEquals("甲|#REF!|2\n乙|3|TRUE", Blocks.print(Blocks.grids(blocks).get(0)));
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreReadAndSaid() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> {
            sheet(workbook, "一", row("甲", 1), row("乙", 2)).getRow(1).setZeroHeight(true);
            sheet(workbook, "二", row("丙", 3), row("丁", 4)).setColumnHidden(1, true);
            sheet(workbook, "三", row("戊", 5));
            workbook.setSheetHidden(2, true);
        });
        assertEquals(3, blocks.unread().size());
    }

    @Test
    void sheetsComeInTheOrderOfTheirTabs() throws IOException, UnreadableSubmission {
        SourceBlocks blocks = read(workbook -> {
            sheet(workbook, "后", row("后", 1));
            sheet(workbook, "先", row("先", 2)).getHeader().setCenter("&\"宋体,常规\"&12某县水务局 &P");
            workbook.setSheetOrder("先", 0);
        });
        assertEquals(List.of("先|2", "后|1"), Blocks.grids(blocks).stream().map(Blocks::print).toList());
        assertEquals("某县水务局", blocks.marks().get(0).text());
    }

    @Test
    void rowsOfManyNumbersKeepEveryOne() throws IOException, UnreadableSubmission {
        Object[] numbers = new Object[60];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i * 1.25;
        }
        GridBlock grid = Blocks.grids(read(workbook -> sheet(workbook, "表", numbers, numbers))).get(0);
        assertEquals("73.75", grid.text(1, 59));
    }

    @Test
    void aFileWithAPasswordIsDeclined() throws IOException {
        Path file;
        Biff8EncryptionKey.setCurrentUserPassword("abc");
        try {
            file = write(new HSSFWorkbook(), "密.xls", workbook -> sheet(workbook, "表", row("甲", 1)));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertTrue(sentence(file).contains("密码"), sentence(file));
    }

    @Test
    void damagedFilesAreReadOrDeclinedWithASentence() throws IOException {
        byte[] whole = Files.readAllBytes(write(new HSSFWorkbook(), "好.xls", workbook -> sheet(workbook, "表", row("甲", 1, 2.5), row("乙", 3, 4))));
        Random random = new Random(20252);
        int declined = 0;
        for (int i = 0; i < 200; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(40); flips >= 0; flips--) {
                damaged[Math.min(damaged.length - 1, 600 + random.nextInt(whole.length - 600))] = (byte) random.nextInt();
            }
            String sentence = sentence(Files.write(folder.resolve("坏.xls"), damaged));
            declined += sentence == null ? 0 : 1;
            assertTrue(sentence == null || sentence.contains("“坏.xls”"), sentence);
        }
        assertTrue(declined > 20, declined + " declined");
    }

    /** The sentence that declines the file; null when it is read. */
    private static String sentence(Path file) throws IOException {
        try {
            Blocks.of(file);
            return null;
        } catch (UnreadableSubmission e) {
            return e.getMessage();
        }
    }
}
