package org.yushen.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Runs the real command line and keeps what it showed.
 *
 * @param code exit code
 * @param out what stood on standard output as text
 * @param bytes what stood there as JSON
 * @param err what stood on the error stream
 */
record CapturedRun(int code, String out, String bytes, String err) {

    static CapturedRun in(Path workingFolder, String... arguments) {
        return of(surroundings(workingFolder, Locale.SIMPLIFIED_CHINESE), 100, arguments);
    }

    static CapturedRun of(Surroundings surroundings, int width, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Screen screen = new Screen(new PrintWriter(out), bytes, new PrintWriter(err), width, false);
        // As main does it: what the reader says is in the language of the process.
        Locale before = Locale.getDefault();
        int code;
        try {
            Locale.setDefault(surroundings.locale());
            code = new YushenCommandLine(surroundings, screen).run(arguments);
        } finally {
            Locale.setDefault(before);
        }
        return new CapturedRun(code, out.toString(), bytes.toString(StandardCharsets.UTF_8), err.toString());
    }

    static Surroundings surroundings(Path workingFolder, Locale locale) {
        return new Surroundings(workingFolder, Checkout.packs(), Checkout.cache(), locale);
    }
}
