package org.yushen.reader.statement;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences about statements that could not be read, in the user's language. */
final class StatementMessages {

    private StatementMessages() {
    }

    static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.yushen.reader.statement.messages").getString(key);
        return new MessageFormat(pattern).format(arguments);
    }
}
