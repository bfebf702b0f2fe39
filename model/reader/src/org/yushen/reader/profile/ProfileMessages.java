package org.yushen.reader.profile;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences about template profiles, in the user's language. */
final class ProfileMessages {

    private ProfileMessages() {
    }

    static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.yushen.reader.profile.messages").getString(key);
        return MessageFormat.format(pattern, arguments);
    }
}
