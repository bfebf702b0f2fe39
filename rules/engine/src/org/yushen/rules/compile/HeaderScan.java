package org.yushen.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rules of a file that the parser does not understand, so that each of them can be reported as failed. */
final class HeaderScan {
	private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule[ \\t]+(?:\"([^\"\\n]*)\"|([^\\s@\"]+))");
	private static final Pattern ANNOTATION = Pattern.compile("@(\\p{L}+)\\(\\s*(?:\"([^\"\\n]*)\"|(-?[0-9]+))\\s*\\)");
	private static final Pattern WHEN = Pattern.compile("(?m)^[ \\t]*when\\b");

	private HeaderScan() { }

	static List<RuleHeader> of(String text) {
		List<RuleHeader> headers = new ArrayList<>();
		Matcher rule = RULE.matcher(text);
		while (rule.find()) {
			int end = end(text, rule.end());
			Map<String, String> annotations = new LinkedHashMap<>();
			Matcher annotation = ANNOTATION.matcher(text).region(rule.end(), end);
			while (annotation.find()) annotations.putIfAbsent(annotation.group(1), annotation.group(2) == null ? annotation.group(3) : annotation.group(2));
			String name = rule.group(1) == null ? rule.group(2) : rule.group(1);
			headers.add(new RuleHeader(name, line(text, rule.start()), annotations));
		}
		return headers;
	}

	/** The annotations stand between the name and “when”, or the next rule where “when” is what is missing. */
	private static int end(String text, int from) {
		Matcher when = WHEN.matcher(text);
		Matcher next = RULE.matcher(text);
		int end = when.find(from) ? when.start() : text.length();
		return next.find(from) ? Math.min(end, next.start()) : end;
	}

	private static int line(String text, int at) {
		return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
	}
}
