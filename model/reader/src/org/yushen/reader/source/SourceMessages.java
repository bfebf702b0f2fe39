package org.yushen.reader.source;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences about source files, in the user's language. */
final class SourceMessages {

    private SourceMessages() {
    }

    static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.yushen.reader.source.messages").getString(key);
        return MessageFormat.format(pattern, arguments);
    }
}
