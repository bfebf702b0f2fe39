package org.yushen.workbench;

import java.util.Locale;
import java.util.MissingResourceException;

import org.yushen.report.words.Messages;

/**
 * The fixed words of one package, in the language the workbench was started in: {@code messages.properties} (Chinese) and
 * {@code messages_en.properties} beside its classes.
 */
public final class Words {
    private final Messages messages;

    /** @param beside a class of the package whose words are meant */
    public Words(Class<?> beside) {
        messages = new Messages(beside, locale());
    }

    /** The language of the workbench: Chinese unless it was started with {@code -nl en}. */
    public static Locale locale() {
        return Locale.getDefault().getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /**
     * @param arguments put in as they are: numbers without separators, null as nothing
     * @throws MissingResourceException when there is no such word
     */
    public String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** The word, where not having one is no mistake; null when there is none. */
    public String find(String key) {
        try {
            return messages.get(key);
        } catch (MissingResourceException none) {
            return null;
        }
    }
}
