package org.yushen.rules;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences the engine says to people, in one language. Chinese where a language has none of its own. */
public final class Texts {
	private static final String BUNDLE = "org.yushen.rules.messages";
	private static final char FIRST_PLACE = '\uE100';
	private static final Object[] PLACES = "\uE100\uE101\uE102\uE103\uE104\uE105\uE106\uE107\uE108\uE109".chars().mapToObj(Character::toString).toArray();

	private final ResourceBundle bundle;
	private final Locale locale;
	private final Map<String, String> sentences = new ConcurrentHashMap<>();

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
		String sentence = sentences.computeIfAbsent(key, this::marked);
		StringBuilder said = new StringBuilder(sentence.length() + 16 * parts.length);
		for (int i = 0; i < sentence.length(); i++) {
			int place = sentence.charAt(i) - FIRST_PLACE;
			if (place < 0 || place >= PLACES.length) said.append(sentence.charAt(i));
			else if (place < parts.length) said.append(parts[place]);
			else said.append('{').append(place).append('}');
		}
		return said.toString();
	}

	/** The sentence as MessageFormat reads it, which takes long, with a letter that stands in no text for each place. */
	private String marked(String key) {
		return new MessageFormat(bundle.getString(key), locale).format(PLACES);
	}
}
