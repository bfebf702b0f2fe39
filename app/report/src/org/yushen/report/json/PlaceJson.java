package org.yushen.report.json;

import java.io.IOException;
import java.util.List;

import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Source;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes a place as members of the object that is open: what the source's format has, and nothing else. {@code column}
 * is a table's column in Word; the first character of a piece of text is {@code character}.
 */
final class PlaceJson {
    private final boolean severalSources;

    PlaceJson(List<Source> sources) {
        severalSources = sources.size() > 1;
    }

    void write(JsonGenerator json, Located located) throws IOException {
        write(json, located.getLocation());
    }

    /** @param place may be null: then nothing is written */
    void write(JsonGenerator json, Location place) throws IOException {
        if (place == null) {
            return;
        }
        if (severalSources) {
            json.writeNumberField("source", place.getSource());
        }
        present(json, "line", place.getLine());
        present(json, "page", place.getPage());
        if (place.getX() != null) {
            json.writeFieldName("box");
            json.writeArray(box(place), 0, 4);
        }
        JsonValues.optional(json, "sheet", place.getSheet());
        JsonValues.optional(json, "cell", place.getCell());
        present(json, "block", place.getBlock());
        present(json, "row", place.getRow());
        present(json, "column", place.getTableColumn());
        present(json, "character", place.getColumn());
        present(json, "length", place.getLength());
        JsonValues.optional(json, "repaired", place.getRepaired());
        JsonValues.flag(json, "recognised", place.isRecognised());
    }

    private static double[] box(Location place) {
        return new double[] {rounded(place.getX()), rounded(place.getY()), rounded(place.getWidth()), rounded(place.getHeight())};
    }

    /** A hundredth of a point is finer than any printer. */
    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }

    private static void present(JsonGenerator json, String member, Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(member, value);
        }
    }
}
