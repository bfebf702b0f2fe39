package org.yushen.rules.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** A rule file taken apart: what all its rules stand on, and each rule by itself. */
final class RuleParts {
	/** A text in quotation marks, which is kept, or a comment. */
	private static final Pattern COMMENT = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

	/** Where a rule stands in the text. */
	private record Stretch(int from, int to) { }

	private final String text;
	private final String packageName;
	private final Set<String> types;
	private final Map<String, Stretch> rules;

	private RuleParts(String text, PackageDescr parsed, Map<String, Stretch> rules) {
		this.text = text;
		this.packageName = parsed.getName();
		this.types = parsed.getTypeDeclarations().stream().map(TypeDeclarationDescr::getTypeName).collect(Collectors.toUnmodifiableSet());
		this.rules = rules;
	}

	/**
	 * Takes a file apart.
	 *
	 * @param reading of the same text
	 * @return null where its rules do not stand by themselves: two have one name, one extends another, or something is wrong
	 */
	static RuleParts of(String text, DrlReading reading) {
		if (reading.parsed() == null) return null;
		Map<String, Stretch> rules = new LinkedHashMap<>();
		int last = 0;
		for (RuleDescr rule : reading.parsed().getRules()) {
			Stretch stretch = new Stretch(rule.getStartCharacter(), rule.getEndCharacter());
			boolean placed = stretch.from >= last && stretch.to > stretch.from && stretch.to <= text.length()
					&& text.startsWith("rule", stretch.from) && text.startsWith("end", stretch.to - 3);
			if (!placed || !rule.isRule() || rule.getParentName() != null || rules.put(rule.getName(), stretch) != null) return null;
			last = stretch.to;
		}
		return new RuleParts(text, reading.parsed(), rules);
	}

	String text() {
		return text;
	}

	/** Names of the rules, in the order of the file. */
	Set<String> names() {
		return rules.keySet();
	}

	/** Whether a generated class is one of a type that the file declares. */
	boolean declares(String className) {
		return types.stream().map(type -> packageName + "." + type).anyMatch(type -> className.equals(type) || className.startsWith(type + "$"));
	}

	/** Whether both files' rules stand on the same: package, imports, globals, types. */
	boolean sameGround(RuleParts other) {
		return ground().equals(other.ground());
	}

	private String ground() {
		String bare = COMMENT.matcher(without(names())).replaceAll(found -> Matcher.quoteReplacement(found.group().startsWith("/") ? " " : found.group()));
		return bare.strip().replaceAll("\\s+", " ");
	}

	/** The text of a rule; null when there is none of that name. */
	String rule(String name) {
		Stretch stretch = rules.get(name);
		return stretch == null ? null : text.substring(stretch.from, stretch.to);
	}

	/** The file without these rules; every line stands where it stood. */
	String without(Set<String> some) {
		StringBuilder left = new StringBuilder(text);
		some.forEach(name -> {
			Stretch stretch = rules.get(name);
			left.replace(stretch.from, stretch.to, text.substring(stretch.from, stretch.to).replaceAll("[^\\r\\n]", " "));
		});
		return left.toString();
	}
}
