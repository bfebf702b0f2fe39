package org.yushen.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.report.InventedPaper;

class PlaceWordsTest {
    private final Messages chinese = Messages.ofReports(Locale.SIMPLIFIED_CHINESE);

    @Test
    void lineSheetCellAndPage() {
        PlaceWords words = new PlaceWords(chinese, InventedPaper.create());
        Location page = DisclosureFactory.eINSTANCE.createLocation();
        page.setPage(3);

        assertEquals("第406行", words.of(InventedPaper.line(406)));
        assertEquals("第3页", words.of(page));
        assertEquals("工作表“表一”C12", words.of(InventedPaper.sheetCell("表一", "C12")));
        assertEquals("工作表“表一”", words.of(InventedPaper.sheetCell("表一", null)));
        assertEquals("", words.of(null));
    }

    @Test
    void wordTablesAreCountedAsAPersonCountsThem() {
        Disclosure paper = InventedPaper.create();
        paper.getStatements().get(0).setLocation(InventedPaper.block(4, 0, 0));
        paper.getForms().get(0).setLocation(InventedPaper.block(9, 0, 0));
        PlaceWords words = new PlaceWords(chinese, paper);

        assertEquals("第2个表格第5行第3列", words.of(InventedPaper.block(9, 4, 2)));
        assertEquals("第1个表格第5行", words.of(InventedPaper.block(4, 4, null)));
        assertEquals("第3段", words.of(InventedPaper.block(2, null, null)));
        assertEquals("第6段", words.of(InventedPaper.block(6, null, null)), "one of the six blocks before it is a table");
    }

    @Test
    void ofSeveralFilesTheFileIsNamed() {
        Disclosure paper = InventedPaper.create();
        paper.getSources().add(InventedPaper.source("表.xlsx", SourceFormat.XLSX));
        Location place = InventedPaper.sheetCell("表一", "C12");
        place.setSource(1);

        assertEquals("表.xlsx 工作表“表一”C12", new PlaceWords(chinese, paper).of(place));
    }

    @Test
    void chineseStaysChineseOnAnEnglishMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals("第1行", new PlaceWords(Messages.ofReports(Locale.SIMPLIFIED_CHINESE), null).of(InventedPaper.line(1)));
        } finally {
            Locale.setDefault(before);
        }
    }
}
