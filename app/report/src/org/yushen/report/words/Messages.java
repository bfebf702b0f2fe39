package org.yushen.report.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Fixed words in one language: Chinese unless English is asked for. */
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    /** @param beside a class in whose package the files messages.properties (Chinese) and messages_en.properties stand */
    public Messages(Class<?> beside, Locale locale) {
        this.locale = locale;
        // No fallback: for Chinese on an English machine the JVM's own locale must not step in.
        bundle = ResourceBundle.getBundle(beside.getPackageName() + ".messages", locale, beside.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of the reports. */
    public static Messages ofReports(Locale locale) {
        return new Messages(Messages.class, locale);
    }

    /** @param arguments put in as they are: numbers without separators, null as nothing */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = arguments[i] == null ? "" : arguments[i].toString();
        }
        return new MessageFormat(pattern, locale).format(plain);
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }
}
