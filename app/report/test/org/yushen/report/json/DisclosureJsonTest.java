package org.yushen.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.report.InventedPaper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class DisclosureJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theWholePaperIsWrittenAsTheContractSays() throws IOException {
        try (InputStream expected = getClass().getResourceAsStream("invented-paper.json")) {
            assertNotNull(expected);
            assertEquals(JSON.readTree(expected).toPrettyString(), written(InventedPaper.create()).toPrettyString());
        }
    }

    @Test
    void aBlankIsNullAndWhatCouldNotBeReadIsLeftOut() throws IOException {
        JsonNode values = written(InventedPaper.create()).at("/statements/0/rows/1/values");

        assertTrue(values.get("支出/2025年/政府性基金").isNull());
        assertFalse(values.has("支出/2025年/单位资金"));
        assertFalse(values.has("收入/2025年"), "a column of the other side is no column of this row");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasPrinted() throws IOException {
        Disclosure paper = InventedPaper.create();
        paper.getSections().get(0).getClaims().get(0).getAmount().setCorrection(new BigDecimal("3162.40"));

        assertEquals("3162.40", written(paper).at("/sections/0/claims/0/amount").asText());
    }

    @Test
    void amountsArePlainDigitsWhateverTheirScale() throws IOException {
        Disclosure paper = InventedPaper.create();
        paper.getForms().get(0).setTermFunding(InventedPaper.quantity("1E+7", "元", 0));

        assertEquals("10000000", written(paper).at("/forms/0/termFunding").asText());
    }

    @Test
    void ofSeveralSourcesEachPlaceNamesItsOwn() throws IOException {
        Disclosure paper = InventedPaper.create();
        paper.getSources().add(InventedPaper.source("青禾.xlsx", SourceFormat.XLSX));
        Location place = InventedPaper.sheetCell("表一", "C12");
        place.setSource(1);
        paper.getStatements().get(0).setLocation(place);

        JsonNode statement = written(paper).at("/statements/0");
        assertEquals(1, statement.get("source").asInt());
        assertEquals("表一", statement.get("sheet").asText());
        assertEquals("C12", statement.get("cell").asText());
        assertEquals(0, written(paper).at("/sections/0/source").asInt());
    }

    @Test
    void placesOfWordAndPdfHaveTheirOwnMembers() throws IOException {
        Disclosure paper = InventedPaper.create();
        paper.getStatements().get(0).setLocation(InventedPaper.block(7, 2, 3));
        Location page = org.yushen.model.disclosure.DisclosureFactory.eINSTANCE.createLocation();
        page.setPage(4);
        page.setX(10.5);
        page.setY(20.0);
        page.setWidth(30.0);
        page.setHeight(8.0);
        paper.getSections().get(0).setLocation(page);

        JsonNode json = written(paper);
        assertEquals("[7,2,3]", "[%d,%d,%d]".formatted(json.at("/statements/0/block").asInt(), json.at("/statements/0/row").asInt(),
                json.at("/statements/0/column").asInt()));
        assertEquals(4, json.at("/sections/0/page").asInt());
        assertEquals("[10.5,20.0,30.0,8.0]", json.at("/sections/0/box").toString());
    }

    @Test
    void twoColumnsUnderOneHeaderAreBothWritten() throws IOException {
        Disclosure paper = InventedPaper.create();
        paper.getStatements().get(0).getColumns().get(3).setPath("支出/2025年/合计");

        JsonNode values = written(paper).at("/statements/0/rows/1/values");
        assertEquals("314.50", values.get("支出/2025年/合计").asText());
        assertTrue(values.has("支出/2025年/合计 (2)"));
    }

    private static JsonNode written(Disclosure paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DisclosureJson().write(paper, out);
        return JSON.readTree(out.toByteArray());
    }
}
