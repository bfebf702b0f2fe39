package org.yushen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Both languages say the same things with the same places. */
class TextsTest {
	private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");

	private static ResourceBundle bundle(String file) throws Exception {
		try (var in = Texts.class.getResourceAsStream(file)) {
			return new PropertyResourceBundle(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
		}
	}

	private static Set<String> keys(ResourceBundle bundle) {
		Set<String> keys = new TreeSet<>();
		for (Enumeration<String> all = bundle.getKeys(); all.hasMoreElements();) keys.add(all.nextElement());
		return keys;
	}

	private static Set<String> places(String sentence) {
		Set<String> places = new HashSet<>();
		Matcher matcher = PLACE.matcher(sentence);
		while (matcher.find()) places.add(matcher.group());
		return places;
	}

	@Test
	void bothLanguagesAreWhole() throws Exception {
		ResourceBundle chinese = bundle("messages.properties");
		ResourceBundle english = bundle("messages_en.properties");
		assertEquals(keys(chinese), keys(english));
		for (String key : keys(chinese)) {
			assertEquals(places(chinese.getString(key)), places(english.getString(key)), key);
			assertFalse(new Texts(Locale.ENGLISH).say(key, 1, 2, 3, 4).isBlank(), key);
			assertFalse(new Texts(Locale.CHINESE).say(key, 1, 2, 3, 4).isBlank(), key);
		}
	}

	@Test
	void chineseIsTheGround() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			assertEquals("表三", new Texts(Locale.SIMPLIFIED_CHINESE).say("part.T3"));
			assertEquals("表三", new Texts(Locale.JAPANESE).say("part.T3"));
			assertEquals("statement 3", new Texts(Locale.UK).say("part.T3"));
		} finally {
			Locale.setDefault(before);
		}
		assertTrue(Texts.chinese().say("why.since", 2026, 2025).contains("2026 年度"), "a year has no thousands separator");
	}
}
