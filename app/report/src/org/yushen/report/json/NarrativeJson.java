package org.yushen.report.json;

import java.io.IOException;
import java.util.List;

import org.yushen.model.disclosure.AssetHolding;
import org.yushen.model.disclosure.Change;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.GlossaryTerm;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.ProcurementItem;
import org.yushen.model.disclosure.Quantity;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes what the prose says: {@code sections} with their claims, {@code assets}, {@code procurement}, {@code glossary}. */
final class NarrativeJson {
    private final JsonGenerator json;
    private final PlaceJson places;

    NarrativeJson(JsonGenerator json, PlaceJson places) {
        this.json = json;
        this.places = places;
    }

    void writeSections(List<NarrativeSection> sections) throws IOException {
        json.writeArrayFieldStart("sections");
        for (NarrativeSection section : sections) {
            json.writeStartObject();
            json.writeNumberField("part", section.getPart());
            json.writeStringField("number", section.getNumber());
            json.writeStringField("title", section.getHeading());
            places.write(json, section);
            json.writeStringField("text", section.getText());
            json.writeArrayFieldStart("claims");
            for (Claim claim : section.getClaims()) {
                writeClaim(claim);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeClaim(Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", claim.getSubject());
        places.write(json, claim);
        json.writeStringField("amount", JsonValues.digits(claim.getAmount()));
        json.writeStringField("unit", unit(claim.getAmount(), claim.getCount(), changed(claim)));
        json.writeStringField("share", JsonValues.digits(claim.getShare()));
        json.writeStringField("count", JsonValues.digits(claim.getCount()));
        if (claim.getYear() != null) {
            json.writeNumberField("year", claim.getYear());
        }
        JsonValues.flag(json, "declaredNone", claim.isDeclaredNone());
        JsonValues.flag(json, "inReason", claim.isInReason());
        writeChange(claim.getChange());
        json.writeStringField("reason", claim.getReason());
        json.writeEndObject();
    }

    private void writeChange(Change change) throws IOException {
        if (change == null) {
            json.writeNullField("change");
            return;
        }
        json.writeObjectFieldStart("change");
        json.writeStringField("base", change.getBase());
        json.writeStringField("direction", change.getDirectionText());
        json.writeStringField("amount", JsonValues.digits(change.getAmount()));
        JsonValues.optional(json, "unit", unit(change.getAmount()));
        json.writeStringField("rateDirection", change.getRateDirectionText());
        json.writeStringField("rate", JsonValues.digits(change.getRate()));
        json.writeEndObject();
    }

    void writeAssets(List<AssetHolding> assets) throws IOException {
        json.writeArrayFieldStart("assets");
        for (AssetHolding asset : assets) {
            json.writeStartObject();
            json.writeStringField("subject", asset.getSubject());
            JsonValues.optional(json, "text", asset.getText());
            json.writeStringField("count", JsonValues.digits(asset.getCount()));
            json.writeStringField("amount", JsonValues.digits(asset.getAmount()));
            json.writeStringField("unit", unit(asset.getCount(), asset.getAmount()));
            if (asset.getCount() != null) {
                JsonValues.optional(json, "amountUnit", unit(asset.getAmount()));
            }
            json.writeStringField("asOf", asset.getAsOf());
            places.write(json, asset);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeProcurement(List<ProcurementItem> items) throws IOException {
        json.writeArrayFieldStart("procurement");
        for (ProcurementItem item : items) {
            json.writeStartObject();
            json.writeStringField("item", item.getItem());
            json.writeStringField("amount", JsonValues.digits(item.getAmount()));
            json.writeStringField("unit", unit(item.getAmount()));
            JsonValues.flag(json, "declaredNone", item.isDeclaredNone());
            places.write(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeGlossary(List<GlossaryTerm> terms) throws IOException {
        json.writeArrayFieldStart("glossary");
        for (GlossaryTerm term : terms) {
            json.writeStartObject();
            json.writeStringField("term", term.getTerm());
            json.writeStringField("definition", term.getDefinition());
            places.write(json, term);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Quantity changed(Claim claim) {
        return claim.getChange() == null ? null : claim.getChange().getAmount();
    }

    /** The unit of the first quantity that is told; null when none is. */
    private static String unit(Quantity... quantities) {
        for (Quantity quantity : quantities) {
            if (quantity != null) {
                return quantity.getUnit();
            }
        }
        return null;
    }
}
