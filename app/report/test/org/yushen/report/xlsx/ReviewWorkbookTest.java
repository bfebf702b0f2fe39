package org.yushen.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Review;
import org.yushen.model.review.Severity;
import org.yushen.report.InventedPaper;
import org.yushen.report.InventedReview;

class ReviewWorkbookTest {

    @Test
    void everyCellIsTextOrNumberAndNoneAFormula() throws IOException {
        XSSFWorkbook workbook = written(InventedReview.create());
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertFalse(cell.getCellType() == CellType.FORMULA || cell.getCellType() == CellType.ERROR, () -> cell.getAddress() + "");
                }
            }
        }
    }

    @Test
    void textThatLooksLikeAFormulaIsMarkedAsText() throws IOException {
        Review review = InventedReview.create();
        String[] attacks = {"=1+1", "+86 13800000000", "-2+3", "@SUM(A1)", "\t=1", "＝1+1", " =cmd|' /C calc'!A0", "\r\n=1"};
        for (String attack : attacks) {
            Finding finding = InventedReview.finding("INJ-01", Severity.INFO, attack);
            finding.setMessage(attack);
            finding.setSubject(attack);
            finding.setActualText(attack);
            finding.getOperands().add(InventedReview.operand("actual", attack, null, null, null, InventedPaper.line(1), attack));
            review.getFindings().add(finding);
        }
        review.setUnit("=HYPERLINK(\"http://example.invalid\")");

        XSSFWorkbook workbook = written(review);
        int marked = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING && CellText.looksLikeFormula(cell.getStringCellValue())) {
                        assertEquals("@", cell.getCellStyle().getDataFormatString(), () -> sheet.getSheetName() + "!" + cell.getAddress());
                        marked++;
                    }
                }
            }
        }
        assertTrue(marked >= 4 * attacks.length, "title, subject, message and actual of each: " + marked);
    }

    @Test
    void findingsCanBeFilteredUnderAFrozenHeader() throws IOException {
        XSSFWorkbook workbook = written(InventedReview.create());
        for (String name : List.of("发现问题", "规则结果")) {
            XSSFSheet sheet = workbook.getSheet(name);
            assertNotNull(sheet.getCTWorksheet().getAutoFilter(), name);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), name);
            assertTrue(sheet.getPaneInformation().isFreezePane(), name);
        }
        assertEquals("A1:Q5", workbook.getSheet("发现问题").getCTWorksheet().getAutoFilter().getRef());
    }

    @Test
    void gravestFirstAndConsequencesUnderTheirCause() throws IOException {
        XSSFSheet sheet = written(InventedReview.create()).getSheet("发现问题");

        assertEquals(List.of("1", "2", "2.1", "3"), column(sheet, 0));
        assertEquals(List.of("SEC-02", "ARI-02", "NAR-06", "GLO-01"), column(sheet, 2));
        assertEquals("引起第 2.1 项", sheet.getRow(2).getCell(14).getStringCellValue());
        assertEquals("由第 2 项引起", sheet.getRow(3).getCell(14).getStringCellValue());
        assertEquals("王审核于 2025-02-28 豁免：已在附件中解释", sheet.getRow(4).getCell(15).getStringCellValue());
    }

    @Test
    void numbersAreNumbersWithTheirDecimals() throws IOException {
        XSSFCell expected = written(InventedReview.create()).getSheet("发现问题").getRow(2).getCell(7);

        assertEquals(CellType.NUMERIC, expected.getCellType());
        assertEquals(314.5, expected.getNumericCellValue());
        assertEquals("#,##0.00", expected.getCellStyle().getDataFormatString());
    }

    @Test
    void evidenceIsQuotedWithItsPlaceInWords() throws IOException {
        XSSFSheet sheet = written(InventedReview.create()).getSheet("发现问题");

        assertEquals("第13行", sheet.getRow(2).getCell(4).getStringCellValue());
        assertEquals("【加】基本支出：300.00万元，第13行，“300.00”\n【实际】合计：341.50万元，第13行，“341.50”",
                sheet.getRow(2).getCell(12).getStringCellValue());
    }

    @Test
    void countsOfTheSummaryAreThoseOfTheReview() throws IOException {
        XSSFSheet sheet = written(InventedReview.create()).getSheet("摘要");

        assertEquals("不合格", beside(sheet, "审核结论").getStringCellValue());
        assertEquals(1, count(sheet, "严重"));
        assertEquals(1, count(sheet, "错误"));
        assertEquals(1, count(sheet, "警告"));
        assertEquals(0, count(sheet, "提示"), "the only one is waived");
        assertEquals(1, count(sheet, "违反"));
        assertEquals(1, count(sheet, "执行失败"));
    }

    @Test
    void severitiesAndVerdictAreColoured() throws IOException {
        XSSFWorkbook workbook = written(InventedReview.create());

        assertEquals("FFA61B1B", ((XSSFCell) beside(workbook.getSheet("摘要"), "审核结论")).getCellStyle().getFillForegroundColorColor().getARGBHex());
        assertEquals("FFF8D3CF", workbook.getSheet("发现问题").getRow(2).getCell(1).getCellStyle().getFillForegroundColorColor().getARGBHex());
    }

    @Test
    void rowsAreHighEnoughForWrappedChineseText() throws IOException {
        Review review = InventedReview.create();
        review.getFindings().get(1).setMessage("合计与各列之和不符，".repeat(20));

        Row row = written(review).getSheet("发现问题").getRow(2);
        // 200 characters of two columns each in a cell 44 wide: at least 10 lines of 13 points.
        assertTrue(row.getHeightInPoints() > 130, "height " + row.getHeightInPoints());
    }

    @Test
    void longEvidenceGoesOnInTheNextRow() throws IOException {
        Review review = InventedReview.create();
        Finding cause = review.getFindings().get(1);
        for (int i = 0; i < 60; i++) {
            cause.getOperands().add(InventedReview.operand("operand", "第" + i + "项", "1.00", "万元", "+", InventedPaper.line(i + 1), "1.00"));
        }

        XSSFSheet sheet = written(review).getSheet("发现问题");
        List<String> numbers = column(sheet, 0);
        assertTrue(numbers.contains("2（续）"), numbers.toString());
        StringBuilder evidence = new StringBuilder();
        for (int row = 1; row <= numbers.size(); row++) {
            evidence.append(sheet.getRow(row).getCell(12).getStringCellValue()).append('\n');
            assertTrue(sheet.getRow(row).getHeightInPoints() <= 409);
        }
        for (int i = 0; i < 60; i++) {
            assertTrue(evidence.toString().contains("第" + i + "项：1.00万元"), "operand " + i);
        }
    }

    @Test
    void aWorkbookAloneIsNamedAsTheScope() throws IOException {
        Review review = InventedReview.create();
        assertNull(find(written(review).getSheet("摘要"), "本次只提交了电子表格"));
        review.getDisclosure().getSources().set(0, InventedPaper.source("青禾.xlsx", SourceFormat.XLSX));

        assertNotNull(find(written(review).getSheet("摘要"), "本次只提交了电子表格"));
    }

    @Test
    void whatWasNotReadAndWhichFilesAndPacksStandInTheSummary() throws IOException {
        XSSFSheet sheet = written(InventedReview.create()).getSheet("摘要");

        assertNotNull(find(sheet, "表四第3行"));
        assertNotNull(find(sheet, "ab".repeat(32)));
        assertNotNull(find(sheet, "cd".repeat(32)));
        assertNotNull(find(sheet, "第44行"));
    }

    @Test
    void theSameInEnglish() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReviewWorkbook(Locale.ENGLISH).write(InventedReview.create(), out);
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));

        assertEquals("not conforming", beside(workbook.getSheet("Summary"), "Verdict").getStringCellValue());
        assertEquals("line 13", workbook.getSheet("Findings").getRow(2).getCell(4).getStringCellValue());
    }

    @Test
    void aReviewWithoutFindingsSaysSo() throws IOException {
        Review review = InventedReview.create();
        review.getFindings().clear();

        assertEquals("没有发现问题。", written(review).getSheet("发现问题").getRow(1).getCell(0).getStringCellValue());
    }

    private static XSSFWorkbook written(Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReviewWorkbook(Locale.SIMPLIFIED_CHINESE).write(review, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> column(Sheet sheet, int column) {
        List<String> values = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            values.add(sheet.getRow(row).getCell(column).getStringCellValue());
        }
        return values;
    }

    private static int count(Sheet sheet, String label) {
        Cell cell = find(sheet, label);
        return (int) sheet.getRow(cell.getRowIndex()).getCell(2).getNumericCellValue();
    }

    private static Cell beside(Sheet sheet, String label) {
        return sheet.getRow(find(sheet, label).getRowIndex()).getCell(1);
    }

    private static Cell find(Sheet sheet, String start) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith(start)) {
                    return cell;
                }
            }
        }
        return null;
    }
}
