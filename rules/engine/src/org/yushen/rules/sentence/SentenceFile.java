package org.yushen.rules.sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.rules.Texts;
import org.yushen.rules.sentence.Dictionary.Part;

/** Turns one .dslr file into a rule file. */
public final class SentenceFile {
	private static final String HEAD = "import java.math.BigDecimal; import java.util.List; import org.yushen.model.disclosure.*; import org.yushen.rules.api.*; global Checks checks;";
	private static final Pattern RULE = Pattern.compile("规则\\s*[:：]?\\s*[“\"]([^“”\"]+)[”\"]");
	private static final Pattern WORDS = Pattern.compile("(编号|名称|严重程度|类别|依据|需要|自|至|说法|提示|程度)\\s*[:：]?\\s+(.+)");
	private static final Map<String, String> ANNOTATIONS = Map.of("编号", "id", "名称", "title", "严重程度", "severity", "类别", "category", "依据", "basis",
			"需要", "requires", "自", "since", "至", "until");
	private static final Map<String, String> SEVERITIES = Map.of("严重", "critical", "错误", "error", "警告", "warning", "提示", "info");

	/** Where in a rule the next line stands. */
	private enum Place { OUTSIDE, HEADER, WHEN, THEN }

	private final Phrasebook phrases;
	private final Texts texts;
	private final String[] lines;
	private final String[] out;
	private final List<SourceProblem> problems = new ArrayList<>();
	private final Set<String> used = new LinkedHashSet<>();
	private Place place = Place.OUTSIDE;
	private PatternLines patterns;
	private CheckLines checks;
	private int opened;

	private SentenceFile(String text, List<Dictionary> dictionaries, Texts texts) {
		this.phrases = new Phrasebook(dictionaries, texts);
		this.texts = texts;
		this.lines = text.replace("\r\n", "\n").split("\n", -1);
		this.out = new String[lines.length];
	}

	/**
	 * @param packageName of the rules
	 * @param dictionaries that may be used, the nearest first
	 */
	public static Expansion expand(String packageName, String text, List<Dictionary> dictionaries, Texts texts) {
		SentenceFile file = new SentenceFile(text, dictionaries, texts);
		file.expand();
		file.out[0] = "package " + packageName + "; " + HEAD + " " + file.out[0];
		return new Expansion(String.join("\n", file.out), List.copyOf(file.problems), List.copyOf(file.used));
	}

	private void expand() {
		for (int i = 0; i < lines.length; i++) {
			out[i] = "";
			String line = lines[i].strip();
			if (line.isEmpty() || line.matches("(#|//).*")) continue;
			try {
				line(i, line);
			} catch (IllegalArgumentException e) {
				problems.add(new SourceProblem(i + 1, e.getMessage()));
			}
		}
		if (place != Place.OUTSIDE) problems.add(new SourceProblem(opened + 1, texts.say("sentence.open")));
	}

	private void line(int i, String line) {
		Matcher rule = RULE.matcher(line);
		if (rule.matches()) begin(i, rule.group(1));
		else if (place == Place.OUTSIDE) throw new IllegalArgumentException(texts.say("sentence.outside"));
		else if (line.matches("当[:：]?")) when(i);
		else if (line.matches("那么[:：]?")) then(i);
		else if (line.matches("结束")) end(i);
		else if (place == Place.HEADER) header(i, line);
		else if (place == Place.WHEN) patterns.add(i, found(line, Part.PATTERN, Part.CONDITION));
		else check(i, line);
	}

	private void begin(int i, String name) {
		if (place != Place.OUTSIDE) problems.add(new SourceProblem(opened + 1, texts.say("sentence.open")));
		out[i] = "rule \"" + safe(name) + "\"";
		place = Place.HEADER;
		opened = i;
		patterns = new PatternLines(out, texts);
		checks = new CheckLines(out, texts);
	}

	private void header(int i, String line) {
		Matcher words = WORDS.matcher(line);
		if (!words.matches() || !ANNOTATIONS.containsKey(words.group(1))) throw new IllegalArgumentException(texts.say("sentence.header", line));
		String value = words.group(2).strip();
		if (words.group(1).equals("严重程度")) value = severity(value);
		if (words.group(1).equals("需要")) value = value.replaceAll("[、，]", " ");
		if (words.group(1).matches("自|至")) value = value.replaceAll("年(度)?$", "");
		out[i] = "  @" + ANNOTATIONS.get(words.group(1)) + "(\"" + safe(value) + "\")";
	}

	private String severity(String word) {
		String severity = SEVERITIES.get(word);
		if (severity == null) throw new IllegalArgumentException(texts.say("sentence.severity", word));
		return severity;
	}

	private void when(int i) {
		expect(Place.HEADER, "当");
		out[i] = "when";
		place = Place.WHEN;
	}

	private void then(int i) {
		expect(Place.WHEN, "那么");
		out[i] = patterns.close() + "then";
		place = Place.THEN;
	}

	private void end(int i) {
		Place before = place;
		place = Place.OUTSIDE;
		if (before != Place.THEN) throw new IllegalArgumentException(texts.say("sentence.order", "结束"));
		checks.close();
		out[i] = "end";
	}

	private void check(int i, String line) {
		Matcher words = WORDS.matcher(line);
		if (!words.matches()) checks.add(i, found(line, Part.CHECK));
		else if (words.group(1).equals("说法")) checks.saying(quoted(words.group(2)));
		else if (words.group(1).equals("提示")) checks.hint(safe(quoted(words.group(2))));
		else if (words.group(1).equals("程度")) checks.severity(severity(words.group(2).strip()));
		else throw new IllegalArgumentException(texts.say("sentence.order", words.group(1)));
	}

	/** Without the quotation marks round the whole. */
	private static String quoted(String text) {
		return text.strip().replaceAll("^[“\"](.*)[”\"]$", "$1");
	}

	private void expect(Place before, String word) {
		if (place != before) throw new IllegalArgumentException(texts.say("sentence.order", word));
	}

	private Phrase found(String line, Part... parts) {
		Phrase phrase = phrases.find(line, parts);
		used.add(phrase.dictionary());
		return phrase;
	}

	private String safe(String text) {
		if (text.matches("(?s).*[\\\\\"\\p{Cntrl}].*")) throw new IllegalArgumentException(texts.say("sentence.sign", text));
		return text;
	}
}
