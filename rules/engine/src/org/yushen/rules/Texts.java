package org.yushen.rules;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences the engine says to people, in one language. Chinese where a language has none of its own. */
public final class Texts {
	private static final String BUNDLE = "org.yushen.rules.messages";

	private final ResourceBundle bundle;
	private final Locale locale;

	/** @param locale English for English, anything else is answered in Chinese */
	public Texts(Locale locale) {
		this.locale = locale;
		// without this control a Chinese request on an English machine would be answered in English
		this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** Sentences in Chinese. */
	public static Texts chinese() {
		return new Texts(Locale.SIMPLIFIED_CHINESE);
	}

	/**
	 * The sentence with its places filled.
	 *
	 * @throws java.util.MissingResourceException when there is no such sentence
	 */
	public String say(String key, Object... parts) {
		Object[] words = new Object[parts.length];
		// numbers as text: MessageFormat would print the year 2025 as 2,025
		for (int i = 0; i < parts.length; i++) words[i] = String.valueOf(parts[i]);
		return new MessageFormat(bundle.getString(key), locale).format(words);
	}
}
