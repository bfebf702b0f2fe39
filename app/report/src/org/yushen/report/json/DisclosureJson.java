package org.yushen.report.json;

import java.io.IOException;
import java.io.OutputStream;

import org.yushen.model.disclosure.ContentsEntry;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Part;
import org.yushen.model.disclosure.Unread;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes a disclosure as the JSON form “what was read”, schema 1. Amounts are strings of plain decimal digits in the unit
 * told beside them, a person's correction taking the place of what was printed; null stands for a blank; a column that
 * the document does not have is left out.
 */
public final class DisclosureJson {

    /**
     * @param disclosure what was read
     * @param out receives UTF-8; stays open
     * @throws IOException when the stream cannot be written
     */
    public void write(Disclosure disclosure, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonForm.generator(out)) {
            PlaceJson places = new PlaceJson(disclosure.getSources());
            json.writeStartObject();
            writeHead(json, disclosure);
            writeOutline(json, places, disclosure);
            new StatementsJson(json, places).write(disclosure.getStatements());
            NarrativeJson narrative = new NarrativeJson(json, places);
            narrative.writeSections(disclosure.getSections());
            new FormsJson(json, places).write(disclosure.getForms());
            narrative.writeAssets(disclosure.getAssets());
            narrative.writeProcurement(disclosure.getProcurement());
            narrative.writeGlossary(disclosure.getGlossary());
            writeUnread(json, places, disclosure);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeHead(JsonGenerator json, Disclosure disclosure) throws IOException {
        json.writeNumberField("schema", JsonForm.SCHEMA);
        SourcesJson.write(json, disclosure.getSources());
        json.writeStringField("profile", disclosure.getProfile());
        json.writeStringField("unit", disclosure.getUnit());
        JsonValues.number(json, "fiscalYear", disclosure.getFiscalYear());
        json.writeStringField("kind", disclosure.getKind().getLiteral());
        json.writeStringField("moneyUnit", disclosure.getMoneyUnit());
    }

    private static void writeOutline(JsonGenerator json, PlaceJson places, Disclosure disclosure) throws IOException {
        json.writeArrayFieldStart("contents");
        for (ContentsEntry entry : disclosure.getContents()) {
            json.writeStartObject();
            json.writeStringField("title", entry.getTitle());
            JsonValues.number(json, "printedPage", entry.getPage());
            places.write(json, entry);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (Part part : disclosure.getParts()) {
            json.writeStartObject();
            json.writeNumberField("number", part.getNumber());
            json.writeStringField("title", part.getTitle());
            places.write(json, part);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeUnread(JsonGenerator json, PlaceJson places, Disclosure disclosure) throws IOException {
        json.writeArrayFieldStart("unread");
        for (Unread unread : disclosure.getUnread()) {
            json.writeStartObject();
            json.writeStringField("what", unread.getWhat());
            json.writeStringField("why", unread.getWhy());
            JsonValues.optional(json, "concerns", unread.getConcerns());
            places.write(json, unread);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
