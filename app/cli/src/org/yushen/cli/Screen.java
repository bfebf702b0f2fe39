package org.yushen.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.yushen.report.words.DisplayWidth;

/**
 * Where a run shows what it did.
 *
 * @param out results
 * @param bytes the same stream for JSON, which is UTF-8 whatever the terminal's encoding is
 * @param err progress and complaints
 * @param width columns of the terminal
 * @param colours whether results may be coloured
 */
record Screen(PrintWriter out, OutputStream bytes, PrintWriter err, int width, boolean colours) {
    static Screen ofThisProcess(Map<String, String> environment) {
        // From JDK 22 on System.console() is there even when the output goes into a file; this provider keeps to the old way.
        System.setProperty("jdk.console", "java.base");
        boolean terminal = System.console() != null;
        boolean colours = terminal && environment.get("NO_COLOR") == null && knowsColours(environment);
        return new Screen(writer(System.out, "stdout.encoding"), System.out, writer(System.err, "stderr.encoding"),
                TerminalWidth.of(environment, terminal), colours);
    }

    /** The old console of Windows would show the codes themselves; terminals that know them say so. */
    private static boolean knowsColours(Map<String, String> environment) {
        boolean windows = environment.containsKey("COMSPEC");
        String kind = environment.get("TERM");
        return windows ? kind != null || environment.containsKey("WT_SESSION") : !"dumb".equals(kind);
    }

    private static PrintWriter writer(PrintStream stream, String encoding) {
        String name = System.getProperty(encoding, "UTF-8");
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        // A machine without a language says ASCII and means it does not care: Chinese must not come out as question marks.
        boolean useless = charset.equals(StandardCharsets.US_ASCII) || charset.equals(StandardCharsets.ISO_8859_1);
        return new PrintWriter(stream, true, useless ? StandardCharsets.UTF_8 : charset);
    }

    Screen withoutColours() {
        return new Screen(out, bytes, err, width, false);
    }

    /** The same for a file: no colours, and wide enough for a page. */
    Screen writingTo(PrintWriter file) {
        return new Screen(file, bytes, err, TerminalWidth.OF_A_PAGE, false);
    }

    /** The text in a colour, where colours are shown. */
    String paint(String text, Paint paint) {
        return colours ? "\u001b[" + paint.code() + "m" + text + "\u001b[0m" : text;
    }

    static DisplayWidth measure() {
        return new DisplayWidth(false);
    }
}
