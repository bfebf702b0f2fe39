package org.yushen.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How many columns the terminal has. */
final class TerminalWidth {
    /** Where there is no terminal: as wide as a page. */
    static final int OF_A_PAGE = 110;
    private static final int UNKNOWN = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 1000;

    private TerminalWidth() {
    }

    /** COLUMNS where it is set, else what the terminal says. */
    static int of(Map<String, String> environment, boolean terminal) {
        int told = columns(environment.get("COLUMNS"));
        if (told > 0) {
            return told;
        }
        if (!terminal) {
            return OF_A_PAGE;
        }
        int asked = environment.containsKey("COMSPEC") ? 0 : askTerminal();
        return asked > 0 ? asked : UNKNOWN;
    }

    /** Shells know the width and do not pass it on; stty says "rows columns". */
    private static int askTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            boolean ended = stty.waitFor(1, TimeUnit.SECONDS) && stty.exitValue() == 0;
            return ended ? columns(size.substring(size.indexOf(' ') + 1)) : 0;
        } catch (IOException e) {
            return 0; // no stty on this machine: a usual width serves
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int columns(String text) {
        boolean number = text != null && text.strip().matches("\\d{1,4}");
        int columns = number ? Integer.parseInt(text.strip()) : 0;
        return columns == 0 ? 0 : Math.clamp(columns, NARROWEST, WIDEST);
    }
}
