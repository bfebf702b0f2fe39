package org.yushen.reader.form;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences about performance forms, in the user's language. */
final class FormMessages {

    private FormMessages() {
    }

    static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.yushen.reader.form.messages").getString(key);
        return MessageFormat.format(pattern, arguments);
    }
}
