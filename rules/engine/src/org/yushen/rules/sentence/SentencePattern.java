package org.yushen.rules.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.rules.Texts;

/**
 * A sentence with places: {@code {表:表}的“{栏}”栏不得小于{数:数}}. A place within quotation marks takes all up to the closing one; a kind after
 * the colon says how it is read. What an author writes into a place ends in a text of the rule, never in its code: quotation marks,
 * backslashes and line ends are refused.
 */
public final class SentencePattern {
	/** How a place is read. */
	private enum Kind { TEXT, STATEMENT, SECTION, NUMBER, REGEX }

	private static final Map<String, Kind> KINDS = Map.of("文", Kind.TEXT, "表", Kind.STATEMENT, "节", Kind.SECTION, "数", Kind.NUMBER, "式", Kind.REGEX);
	private static final Pattern PLACE = Pattern.compile("\\{(\\p{IsHan}+)(?::(\\p{IsHan}+))?}");

	private final Pattern pattern;
	private final Map<String, Kind> places;
	private final int weight;

	private SentencePattern(Pattern pattern, Map<String, Kind> places, int weight) {
		this.pattern = pattern;
		this.places = places;
		this.weight = weight;
	}

	/** @throws IllegalArgumentException with a sentence for the dictionary's author */
	static SentencePattern of(String wording, Texts texts) {
		StringBuilder regex = new StringBuilder();
		Map<String, Kind> places = new LinkedHashMap<>();
		Matcher place = PLACE.matcher(wording);
		int end = 0;
		int letters = 0;
		while (place.find()) {
			String before = wording.substring(end, place.start());
			Kind kind = place.group(2) == null ? Kind.TEXT : KINDS.get(place.group(2));
			if (kind == null || places.containsKey(place.group(1))) throw new IllegalArgumentException(texts.say("sentence.place", place.group()));
			letters += before.length();
			regex.append(quoted(before)).append(switch (kind) {
				case STATEMENT -> "((?:表|T)[一二三四五六七八九十0-9]+(?:收入|支出)?)";
				case SECTION -> "第?([一二三四五六七八九十0-9]+)节";
				case NUMBER -> "(-?[0-9]+(?:\\.[0-9]+)?)";
				case TEXT, REGEX -> before.endsWith("“") ? "([^“”]+)" : "(\\S+?)";
			});
			places.put(place.group(1), kind);
			end = place.end();
		}
		String rest = wording.substring(end);
		if (rest.contains("{") || rest.contains("}")) throw new IllegalArgumentException(texts.say("sentence.place", rest));
		return new SentencePattern(Pattern.compile(regex + quoted(rest)), places, letters + rest.length());
	}

	/** Blanks count for nothing, and quotation marks of either kind are one. */
	private static String quoted(String words) {
		return Pattern.quote(plain(words));
	}

	static String plain(String sentence) {
		StringBuilder plain = new StringBuilder();
		boolean open = false;
		for (char c : sentence.toCharArray()) {
			if (c == '"') {
				open = !open;
				plain.append(open ? '“' : '”');
			} else if (!Character.isWhitespace(c) && c != '\u3000') {
				plain.append(c);
			}
		}
		return plain.toString();
	}

	/** How much of the sentence is fixed: of two entries that fit, the one that says more is meant. */
	int weight() {
		return weight;
	}

	/**
	 * What the places hold.
	 *
	 * @param sentence without blanks, see {@link #plain}
	 * @return null when it is another sentence
	 * @throws IllegalArgumentException with a sentence for the author when a place holds what it must not
	 */
	Map<String, String> places(String sentence, Texts texts) {
		Matcher matcher = pattern.matcher(sentence);
		if (!matcher.matches()) return null;
		Map<String, String> values = new LinkedHashMap<>();
		List<Kind> kinds = new ArrayList<>(places.values());
		int group = 1;
		for (String name : places.keySet()) {
			values.put(name, value(kinds.get(group - 1), matcher.group(group), texts));
			group++;
		}
		return values;
	}

	private static String value(Kind kind, String text, Texts texts) {
		return switch (kind) {
			case STATEMENT -> StatementWords.statement(text, texts);
			case SECTION -> "N" + StatementWords.number(text, 12, texts);
			case NUMBER -> text;
			case REGEX -> text.replace("\\", "\\\\");
			case TEXT -> {
				if (text.matches("(?s).*[\\\\\"{}\\p{Cntrl}].*")) throw new IllegalArgumentException(texts.say("sentence.sign", text));
				yield text;
			}
		};
	}
}
