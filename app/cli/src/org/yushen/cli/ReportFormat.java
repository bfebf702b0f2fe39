package org.yushen.cli;

import java.util.Locale;

/** What a check writes. */
enum ReportFormat {
    /** The table of the screen, as text. */
    TABLE(".txt"),
    JSON(".json"),
    /** One page for a browser or a printer. */
    HTML(".html"),
    XLSX(".xlsx"),
    /** One page of yes and no, as a Word file. */
    FORM(".form.docx"),
    /** The letter to the unit, as a Word file. */
    DOCX(".docx");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** The format that a file's name asks for; null when it asks for none. */
    static ReportFormat ofName(String file) {
        for (ReportFormat format : values()) {
            if (file.toLowerCase(Locale.ROOT).endsWith(format.ending)) {
                return format;
            }
        }
        return null;
    }

    /** The word for it on the command line. */
    static ReportFormat ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
