package org.yushen.reader;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences about submissions, in the user's language. */
final class ReaderMessages {

    private ReaderMessages() {
    }

    static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.yushen.reader.messages").getString(key);
        return MessageFormat.format(pattern, arguments);
    }
}
