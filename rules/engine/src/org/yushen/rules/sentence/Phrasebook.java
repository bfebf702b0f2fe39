package org.yushen.rules.sentence;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.rules.Texts;
import org.yushen.rules.api.Terms;
import org.yushen.rules.sentence.Dictionary.Entry;
import org.yushen.rules.sentence.Dictionary.Part;

/** All dictionaries that a sentence file may use. */
final class Phrasebook {
	/** Below this likeness a suggestion would only confuse. */
	private static final double ALIKE = 0.4;

	private final List<Dictionary> dictionaries;
	private final Texts texts;

	Phrasebook(List<Dictionary> dictionaries, Texts texts) {
		this.dictionaries = dictionaries;
		this.texts = texts;
	}

	/** @throws IllegalArgumentException with a sentence for the author when nothing, or nothing for that place, is meant by the line */
	Phrase find(String line, Part... parts) {
		String plain = SentencePattern.plain(line);
		Phrase best = null;
		int weight = -1;
		for (Dictionary dictionary : dictionaries) {
			for (Entry entry : dictionary.entries()) {
				if (!Set.of(parts).contains(entry.part()) || entry.sentence().weight() <= weight) continue;
				Map<String, String> places = entry.sentence().places(plain, texts);
				if (places == null) continue;
				weight = entry.sentence().weight();
				best = new Phrase(entry.part(), filled(entry.meaning(), places), dictionary.pack() + "/" + dictionary.path());
			}
		}
		if (best == null) throw new IllegalArgumentException(unknown(line, plain, Set.of(parts)));
		return best;
	}

	private static String filled(String meaning, Map<String, String> places) {
		String text = meaning;
		for (Map.Entry<String, String> place : places.entrySet()) text = text.replace("{" + place.getKey() + "}", place.getValue());
		return text;
	}

	private String unknown(String line, String plain, Set<Part> parts) {
		String nearest = null;
		double likeness = ALIKE;
		for (Dictionary dictionary : dictionaries) {
			for (Entry entry : dictionary.entries()) {
				double alike = Terms.similarity(plain.replaceAll("“[^“”]*”", "“”"), entry.wording().replaceAll("“[^“”]*”", "“”").replaceAll("\\{[^}]*}", ""));
				if (parts.contains(entry.part()) && alike > likeness) {
					likeness = alike;
					nearest = entry.wording();
				}
			}
		}
		return nearest == null ? texts.say("sentence.unknown", line) : texts.say("sentence.nearest", line, nearest.replaceAll(":\\p{IsHan}+}", "}"));
	}
}
