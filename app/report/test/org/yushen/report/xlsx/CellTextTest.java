package org.yushen.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t1", "\r1", "  =1", "＝1", "＋1", "－1", "＠a", "|a", "%a"})
    void whatASpreadsheetMayTakeForAFormula(String text) {
        assertTrue(CellText.looksLikeFormula(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "合计", "1=1", "（=1）", "≥100%"})
    void whatNoSpreadsheetTakesForAFormula(String text) {
        assertFalse(CellText.looksLikeFormula(text));
    }

    @Test
    void aTextLongerThanACellSaysThatItWasCut() {
        String cut = CellText.storable("字".repeat(40_000), "（共40000字）");

        assertEquals(CellText.LIMIT, cut.length());
        assertTrue(cut.endsWith("（共40000字）"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_x0041_b", "换\n行", "表\t格", "🙂 emoji"})
    void whatIsWrittenIsWhatIsReadBack(String text) throws IOException {
        assertEquals(text, readBack(CellText.storable(text, "")));
    }

    @Test
    void controlCharactersAndHalvesOfCharactersBecomeBlanks() throws IOException {
        assertEquals("a b c d", readBack(CellText.storable("a\u0000b\u001bc\ud800d", "")));
    }

    private static String readBack(String stored) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(stored);
            workbook.write(out);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue();
        }
    }
}
