package org.yushen.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Review;
import org.yushen.model.review.Severity;
import org.yushen.report.InventedReview;

class WordReportsTest {
    private static final LocalDate DATE = LocalDate.of(2025, 3, 1);

    @TempDir
    Path folder;

    @Test
    void theLetterHoldsEveryOpenFindingWithItsClauseAndNoPlaceIsLeft() throws IOException {
        Review review = InventedReview.create();
        String text = letter(review, null);
        for (Finding finding : review.getFindings()) {
            assertEquals(finding.getWaiver() == null, text.contains(finding.getMessage()), finding.getMessage());
        }
        assertTrue(text.contains("应为：314.50万元"), text);
        assertTrue(text.contains("依据：" + review.getFindings().get(0).getBasis()), text);
        assertTrue(text.contains("2025年3月1日"), text);
        assertFalse(text.contains("{{"), text);
    }

    @Test
    void aFindingAnswersTheLineThatAsksForItsRuleAndTheGravestIsTold() throws IOException {
        Review review = InventedReview.create();
        Finding mild = review.getFindings().get(0);
        Finding grave = review.getFindings().stream().filter(finding -> finding != mild && finding.getWaiver() == null).findFirst().orElseThrow();
        mild.setKey("SEC-01:paper#内部字样");
        mild.setRule("SEC-01");
        mild.setSeverity(Severity.WARNING);
        mild.setMessage("较轻的一条。");
        grave.setKey("SEC-02:form 某项目#表尾");
        grave.setRule("SEC-02");
        grave.setSeverity(Severity.CRITICAL);
        grave.setMessage("表尾留有手机号码。");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new InspectionForm(Locale.SIMPLIFIED_CHINESE).write(review, null, DATE, out);
        String line = text(out.toByteArray()).lines().filter(one -> one.contains("没有内部字样和个人信息")).findFirst().orElseThrow();
        assertTrue(line.contains("表尾留有手机号码。（等 "), line);
    }

    @Test
    void onlyWhatIsConfirmedGoesIntoTheLetter() throws IOException {
        Review review = InventedReview.create();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OpinionLetter(Locale.SIMPLIFIED_CHINESE).write(review, finding -> finding.getSeverity() == Severity.CRITICAL, null, DATE, out);
        String text = text(out.toByteArray());
        assertEquals(1, review.getFindings().stream().filter(finding -> text.contains(finding.getMessage())).count());
        assertTrue(text.contains("以下 1 个问题"), text);
    }

    @Test
    void aPapersTextIsTextAndNeverAPlaceOrMarkup() throws IOException {
        Review review = InventedReview.create();
        review.getFindings().get(0).setMessage("{{单位}}<w:br/>&amp;\u0007里的字");
        String text = letter(review, null);
        assertTrue(text.contains("{ {单位}}<w:br/>&amp;里的字"), text);
    }

    @Test
    void theBureausOwnTemplateTakesThePlaceAlsoWhereWordCutItsPlacesIntoRuns() throws IOException {
        Path template = folder.resolve("own.docx");
        try (XWPFDocument own = new XWPFDocument(); OutputStream out = Files.newOutputStream(template)) {
            XWPFParagraph paragraph = own.createParagraph();
            paragraph.createRun().setText("致{{单");
            paragraph.createRun().setText("位}}：共");
            paragraph.createRun().setText("{{问题数}}个");
            own.createParagraph().createRun().setText("◆{{部分.名称}}");
            own.createParagraph().createRun().setText("－{{问题.标题}}");
            own.write(out);
        }
        Review review = InventedReview.create();
        String text = letter(review, template);
        assertTrue(text.startsWith("致" + review.getUnit() + "：共3个"), text);
        assertEquals(3, text.lines().filter(line -> line.startsWith("－")).count(), text);
        assertTrue(text.lines().anyMatch(line -> line.startsWith("◆")), text);
    }

    @Test
    void whatIsNoTemplateIsRefusedInWords() throws IOException {
        Path template = folder.resolve("bad.docx");
        Files.writeString(template, "不是 Word 文件");
        UnfitTemplate refused = assertThrows(UnfitTemplate.class, () -> letter(InventedReview.create(), template));
        assertEquals("docx.unreadable", refused.key());
    }

    @Test
    void theFormSaysNoWithASentenceWhereThereAreFindings() throws IOException {
        Review review = InventedReview.create();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new InspectionForm(Locale.SIMPLIFIED_CHINESE).write(review, null, DATE, out);
        try (XWPFDocument form = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            XWPFTable table = form.getTables().get(0);
            assertEquals(24, table.getRows().size());
            long no = table.getRows().stream().skip(1).filter(row -> row.getCell(3).getText().equals("√")).count();
            assertTrue(no >= 1, table.getText());
            table.getRows().stream().skip(1).forEach(row -> {
                assertFalse(row.getCell(2).getText().equals("√") && row.getCell(3).getText().equals("√"), row.getCell(1).getText());
                assertEquals(row.getCell(3).getText().equals("√"), !row.getCell(4).getText().isBlank() && row.getCell(2).getText().isBlank(), row.getCell(1).getText());
            });
        }
    }

    private static String letter(Review review, Path template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OpinionLetter(Locale.SIMPLIFIED_CHINESE).write(review, finding -> true, template, DATE, out);
        return text(out.toByteArray());
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }
}
