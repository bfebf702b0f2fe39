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
        int code = run(surroundings, new Screen(new PrintWriter(out), bytes, new PrintWriter(err), width, false), arguments);
        return new CapturedRun(code, out.toString(), bytes.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** As main does it: what the reader says is in the language of the process. */
    static int run(Surroundings surroundings, Screen screen, String... arguments) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(surroundings.locale());
            return new YushenCommandLine(surroundings, screen).run(arguments);
        } finally {
            Locale.setDefault(before);
        }
    }

    static Surroundings surroundings(Path workingFolder, Locale locale) {
        return new Surroundings(workingFolder, Checkout.packs(), Checkout.cache(), locale);
    }
}
