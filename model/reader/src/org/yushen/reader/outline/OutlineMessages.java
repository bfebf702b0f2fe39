package org.yushen.reader.outline;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences about what an outline's parts could not give, in the user's language. */
final class OutlineMessages {

    private OutlineMessages() {
    }

    static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.yushen.reader.outline.messages").getString(key);
        return MessageFormat.format(pattern, arguments);
    }
}
