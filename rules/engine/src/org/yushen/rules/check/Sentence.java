package org.yushen.rules.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.rules.Texts;

/** A finding's sentence with places in braces. */
final class Sentence {
	private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
	static final Set<String> NAMES = Set.of("subject", "label", "actual", "expected", "difference", "tolerance", "sum", "unit");

	private Sentence() { }

	/** @throws IllegalArgumentException when a name in braces is unknown */
	static void check(String sentence, Texts texts) {
		Matcher places = PLACE.matcher(sentence);
		while (places.find()) {
			if (!NAMES.contains(places.group(1))) throw new IllegalArgumentException(texts.say("check.place", places.group(1)));
		}
	}

	/** @param words by name; a name without a word is left empty */
	static String filled(String sentence, Map<String, String> words) {
		return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), "")));
	}
}
