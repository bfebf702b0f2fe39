package org.yushen.reader.source.pdf;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences of this package, in the user's language. */
final class PdfMessages {
    private static final String BUNDLE = "org.yushen.reader.source.pdf.messages";

    private PdfMessages() {
    }

    static String get(String key, Object... arguments) {
        return MessageFormat.format(ResourceBundle.getBundle(BUNDLE).getString(key), arguments);
    }
}
