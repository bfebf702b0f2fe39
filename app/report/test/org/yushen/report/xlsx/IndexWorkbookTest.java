package org.yushen.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yushen.model.review.Verdict;
import org.yushen.report.InventedReview;
import org.yushen.report.words.ReviewCounts;

class IndexWorkbookTest {

    @Test
    void everyPaperHasARowAndALinkAndTheUnreadableOnesTheirReason() throws IOException {
        ReviewCounts counts = new ReviewCounts(InventedReview.create());
        XSSFSheet sheet = written(List.of(
                new IndexWorkbook.Line("材料/青禾.txt", "青禾县农机服务站", 2025, Verdict.NON_CONFORMING, counts, "青禾 1.txt.review.xlsx", null),
                new IndexWorkbook.Line("材料/坏.docx", null, null, null, null, null, "文件“坏.docx”不完整或已损坏。")));

        assertEquals("不合格", sheet.getRow(1).getCell(4).getStringCellValue());
        assertEquals(1, sheet.getRow(1).getCell(5).getNumericCellValue());
        assertEquals(1, sheet.getRow(1).getCell(9).getNumericCellValue(), "waived");
        assertEquals(2, sheet.getRow(1).getCell(10).getNumericCellValue(), "not evaluated and failed");
        assertEquals("./%E9%9D%92%E7%A6%BE%201.txt.review.xlsx", sheet.getRow(1).getCell(11).getHyperlink().getAddress());
        assertEquals("未审核", sheet.getRow(2).getCell(4).getStringCellValue());
        assertEquals("文件“坏.docx”不完整或已损坏。", sheet.getRow(2).getCell(12).getStringCellValue());
        assertNull(sheet.getRow(2).getCell(11).getHyperlink());
        assertNotNull(sheet.getCTWorksheet().getAutoFilter());
    }

    @Test
    void aFileNameThatLooksLikeAFormulaStaysAName() throws IOException {
        XSSFSheet sheet = written(List.of(new IndexWorkbook.Line("=1+1.txt", null, null, null, null, null, "坏")));

        assertEquals("=1+1.txt", sheet.getRow(1).getCell(1).getStringCellValue());
        // in a cell of this format a text stays one when somebody edits it
        assertEquals("@", sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString());
    }

    @Test
    void aLinkMayHoldWhatTheFileFormatEscapes() throws IOException {
        ReviewCounts counts = new ReviewCounts(InventedReview.create());
        XSSFSheet sheet = written(List.of(
                new IndexWorkbook.Line("a&b.txt", null, null, Verdict.CONFORMING, counts, "a&b\"<c>' #1.review.xlsx", null)));

        assertEquals("a&b\"<c>' #1.review.xlsx", sheet.getRow(1).getCell(11).getStringCellValue());
        assertEquals("./a%26b%22%3Cc%3E%27%20%231.review.xlsx", sheet.getRow(1).getCell(11).getHyperlink().getAddress());
    }

    private static XSSFSheet written(List<IndexWorkbook.Line> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IndexWorkbook(Locale.SIMPLIFIED_CHINESE).write(lines, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }
}
