package org.yushen.report.json;

import java.io.IOException;
import java.util.List;

import org.yushen.model.disclosure.Source;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the member {@code sources}, the same in both forms. */
final class SourcesJson {

    private SourcesJson() {
    }

    static void write(JsonGenerator json, List<Source> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Source source : sources) {
            json.writeStartObject();
            json.writeStringField("file", source.getFile());
            json.writeStringField("format", source.getFormat().getLiteral());
            json.writeStringField("sha256", source.getSha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
