package org.yushen.reader.narrative;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences about what of the narrative could not be read, in the user's language. */
final class NarrativeMessages {

    private NarrativeMessages() {
    }

    static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.yushen.reader.narrative.messages").getString(key);
        return MessageFormat.format(pattern, arguments);
    }
}
