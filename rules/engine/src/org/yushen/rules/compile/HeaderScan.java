package org.yushen.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.rules.RuleHeader;

/** Finds the rules of a file by their looks: of one that the parser does not understand, so that each can be reported as failed; for a list of its rules. */
public final class HeaderScan {
	private static final Pattern RULE = Pattern.compile("(?m)(?:^|;)[ \\t]*rule[ \\t]+(?:\"([^\"\\n]*)\"|([^\\s@\"]+))");
	private static final Pattern ANNOTATION = Pattern.compile("@(\\p{L}+)\\(\\s*(?:\"([^\"\\n]*)\"|(-?[0-9]+))\\s*\\)");
	private static final Pattern WHEN = Pattern.compile("(?m)^[ \\t]*when\\b");

	private HeaderScan() { }

	/** The rules in the order of the file. In one pass: a file may hold a hundred thousand of them, to keep the reader busy. */
	public static List<RuleHeader> of(String text) {
		List<MatchResult> rules = RULE.matcher(text).results().toList();
		List<RuleHeader> headers = new ArrayList<>();
		int line = 1;
		int counted = 0;
		for (int i = 0; i < rules.size(); i++) {
			MatchResult rule = rules.get(i);
			for (; counted < rule.start(); counted++) if (text.charAt(counted) == '\n') line++;
			int next = i + 1 < rules.size() ? rules.get(i + 1).start() : text.length();
			headers.add(new RuleHeader(rule.group(1) == null ? rule.group(2) : rule.group(1), line, annotations(text, rule.end(), next)));
		}
		return headers;
	}

	/** The annotations stand between the name and “when”, or the next rule where “when” is what is missing. */
	private static Map<String, String> annotations(String text, int from, int next) {
		Matcher when = WHEN.matcher(text).region(from, next);
		Matcher annotation = ANNOTATION.matcher(text).region(from, when.find() ? when.start() : next);
		Map<String, String> annotations = new LinkedHashMap<>();
		while (annotation.find()) annotations.putIfAbsent(annotation.group(1), annotation.group(2) == null ? annotation.group(3) : annotation.group(2));
		return annotations;
	}
}
