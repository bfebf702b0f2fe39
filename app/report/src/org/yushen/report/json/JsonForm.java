package org.yushen.report.json;

import java.io.IOException;
import java.io.OutputStream;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** What both JSON forms have in common: the schema number, UTF-8, LF and two blanks of indent on every platform. */
final class JsonForm {
    /** Raised when a member changes its meaning or goes away; a new member does not raise it. */
    static final int SCHEMA = 1;

    private JsonForm() {
    }

    /** A generator that leaves the stream open when it is closed: who opened the stream closes it. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        return json;
    }
}
