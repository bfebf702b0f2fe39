package org.yushen.report.json;

import java.io.IOException;

import org.yushen.model.disclosure.Quantity;
import org.yushen.report.words.PlainDigits;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the kinds of values that the JSON forms know. */
final class JsonValues {

    private JsonValues() {
    }

    /** The amount in plain decimal digits, with the decimals that were printed; null where there is none. */
    static String digits(Quantity quantity) {
        return quantity == null ? null : PlainDigits.of(quantity.getEffective(), quantity.getDecimals());
    }

    static void number(JsonGenerator json, String member, Integer value) throws IOException {
        json.writeFieldName(member);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.intValue());
        }
    }

    /** Writes the member only when there is something to tell. */
    static void optional(JsonGenerator json, String member, String value) throws IOException {
        if (value != null) {
            json.writeStringField(member, value);
        }
    }

    /** Writes the member only when it is true. */
    static void flag(JsonGenerator json, String member, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(member, true);
        }
    }
}
