package org.yushen.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.rules.Texts;

/**
 * A .dsl file: what sentences mean. One entry a line, {@code [当]sentence = rule language}; an indented line goes on with the one above;
 * “#” and “//” are for people.
 *
 * @param pack id of the pack it stands in
 * @param path inside the pack, with “/”
 * @param entries in order
 * @param problems lines that are no entry
 */
public record Dictionary(String pack, String path, List<Entry> entries, List<SourceProblem> problems) {
	private static final Pattern ENTRY = Pattern.compile("\\[(当|条件|那么)]\\s*(.+?)\\s*=\\s(.+)");

	/** What a sentence becomes. */
	public enum Part {
		/** 当: a pattern. */
		PATTERN,
		/** 条件: more conditions on the pattern before. */
		CONDITION,
		/** 那么: a check. */
		CHECK
	}

	/**
	 * @param part where it may stand
	 * @param wording as written in the dictionary, for completion and complaints
	 * @param sentence recognises it
	 * @param meaning in the rule language, with {name} for its places
	 * @param line of the dictionary, from 1
	 */
	public record Entry(Part part, String wording, SentencePattern sentence, String meaning, int line) { }

	/** Never throws: what is wrong is a problem of the file. */
	public static Dictionary read(String pack, String path, String text, Texts texts) {
		List<Entry> entries = new ArrayList<>();
		List<SourceProblem> problems = new ArrayList<>();
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].isBlank() || lines[i].strip().matches("(#|//).*")) continue;
			int first = i;
			StringBuilder whole = new StringBuilder(lines[i].strip());
			while (i + 1 < lines.length && lines[i + 1].matches("[ \\t].*\\S.*")) whole.append(' ').append(lines[++i].strip());
			Matcher entry = ENTRY.matcher(whole);
			try {
				if (!entry.matches()) throw new IllegalArgumentException(texts.say("sentence.entry"));
				Part part = entry.group(1).equals("当") ? Part.PATTERN : entry.group(1).equals("条件") ? Part.CONDITION : Part.CHECK;
				entries.add(new Entry(part, entry.group(2), SentencePattern.of(entry.group(2), texts), entry.group(3), first + 1));
			} catch (IllegalArgumentException e) {
				problems.add(new SourceProblem(first + 1, e.getMessage()));
			}
		}
		return new Dictionary(pack, path, List.copyOf(entries), List.copyOf(problems));
	}
}
