package org.yushen.report.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of the reports in one language: Chinese unless English is asked for. */
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    public Messages(Locale locale) {
        this.locale = locale;
        // No fallback: for Chinese on an English machine the JVM's own locale must not step in.
        bundle = ResourceBundle.getBundle("org.yushen.report.words.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param arguments put in as they are: numbers without separators */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = arguments[i] == null ? "" : arguments[i].toString();
        }
        return new MessageFormat(pattern, locale).format(plain);
    }
}
