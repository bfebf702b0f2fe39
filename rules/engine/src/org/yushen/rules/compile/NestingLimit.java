package org.yushen.rules.compile;

import java.util.List;

import org.yushen.rules.Texts;

/**
 * Refuses brackets nested so deeply that parsers and compilers, which try several readings of each, would not come to an end. Looks at
 * the bare text, for even the first parser is one of them. The shipped rules nest six deep.
 */
final class NestingLimit {
	private static final int DEEPEST = 12;

	private NestingLimit() { }

	/** @return the first place that is too deep; empty when there is none */
	static List<CompileProblem> problems(String text, Texts texts) {
		int depth = 0;
		int line = 1;
		int lineStart = 0;
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				line++;
				lineStart = i + 1;
				quoted = false;
			} else if (c == '\\' && quoted) i++;
			else if (c == '"') quoted = !quoted;
			else if (!quoted && (c == '(' || c == '[' || c == '{') && ++depth > DEEPEST) {
				return List.of(new CompileProblem(line, null, texts.say("compile.nested", i - lineStart + 1, DEEPEST)));
			} else if (!quoted && (c == ')' || c == ']' || c == '}')) depth = Math.max(0, depth - 1);
		}
		return List.of();
	}
}
