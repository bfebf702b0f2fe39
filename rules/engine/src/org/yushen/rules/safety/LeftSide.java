package org.yushen.rules.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.yushen.rules.safety.ExpressionWords.Kind;
import org.yushen.rules.safety.ExpressionWords.Word;

/** Inspects one expression of a left side: constraints, bindings, from, eval, arguments of accumulate functions. */
final class LeftSide {
	/** Words of the rule language that are written like a call. */
	private static final Set<String> LANGUAGE = Set.of("in", "memberOf", "contains", "excludes", "matches", "str", "eval", "not", "exists",
			"forall", "accumulate", "and", "or", "from", "collect", "startsWith", "endsWith", "length");
	/** Beginnings of qualified Java names; simple names and imports do. */
	private static final Set<String> PACKAGE_HEADS = Set.of("java", "javax", "jdk", "sun", "com", "org", "net", "io", "jakarta", "dev");
	/** Methods of String whose first argument is a regular expression. */
	static final Set<String> REGEX = Set.of("matches", "replaceAll", "replaceFirst");
	private static final int MOST_GROUPS = 2;
	private static final int MOST_BRACKETS = 5;
	private static final Set<String> FORBIDDEN_NAMES = Set.of("class", "drools", "kcontext", "super", "getClass");
	private static final Set<String> FORBIDDEN_SIGNS = Set.of("->", "::", "++", "--", "{", "}", ";", "=", "@", "`");

	private final AllowedNames allowed;
	private final Set<String> declared;
	private final Offences offences;

	/** @param declared simple names of the types that the file declares itself */
	LeftSide(AllowedNames allowed, Set<String> declared, Offences offences) {
		this.allowed = allowed;
		this.declared = declared;
		this.offences = offences;
	}

	void type(String name, int line) {
		if (name != null && !allowed.type(name) && !declared.contains(name)) offences.add(line, "type", name);
	}

	void expression(String text, int line) {
		if (text == null) return;
		List<Word> words = ExpressionWords.of(text, line);
		nesting(words);
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			switch (word.kind()) {
				case NAME -> name(words, i);
				case NUMBER -> {
					if (!Literals.plainNumber(word.text())) offences.add(word.line(), "number", word.text());
				}
				case SIGN -> {
					// Drools drops the brackets round it when it makes Java of a condition, and another one is evaluated
					if (word.text().equals("?")) offences.add(word.line(), "ternary");
					if (FORBIDDEN_SIGNS.contains(word.text())) offences.add(word.line(), "sign", word.text());
				}
				case TEXT -> text(words, i);
			}
		}
	}

	/** Drools' parser of conditions reads what stands in brackets again for each pair of them, several times where it is wrong. */
	private void nesting(List<Word> words) {
		int depth = 0;
		int groups = 0;
		List<Boolean> open = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).is("(")) {
				boolean group = i == 0 || words.get(i - 1).kind() != Kind.NAME;
				open.add(group);
				if (group) groups++;
				if (++depth > MOST_BRACKETS || groups > MOST_GROUPS) {
					offences.add(words.get(i).line(), "brackets", MOST_GROUPS, MOST_BRACKETS);
					return;
				}
			} else if (words.get(i).is(")") && !open.isEmpty()) {
				depth--;
				if (open.removeLast()) groups--;
			}
		}
	}

	private void name(List<Word> words, int i) {
		Word word = words.get(i);
		String name = word.text();
		boolean member = i > 0 && (words.get(i - 1).is(".") || words.get(i - 1).is("!.") || words.get(i - 1).is("?."));
		boolean called = i + 1 < words.size() && words.get(i + 1).is("(");
		boolean qualifies = i + 1 < words.size() && words.get(i + 1).is(".");
		if (FORBIDDEN_NAMES.contains(name)) offences.add(word.line(), "name", name);
		else if (name.equals("new")) construction(words, i);
		else if (called && !(i > 0 && words.get(i - 1).is("new"))) call(words, i);
		else if (!member && PACKAGE_HEADS.contains(name) && qualifies) offences.add(word.line(), "qualified", name);
		else if (!member && isType(name)) type(name, word.line());
		else if (name.equals("matches")) regex(words, i);
	}

	private void call(List<Word> words, int i) {
		Word word = words.get(i);
		boolean member = i > 0 && words.get(i - 1).is(".");
		if (!allowed.method(word.text()) && (member || !LANGUAGE.contains(word.text())) && !allowed.type(word.text())) {
			offences.add(word.line(), "method", word.text());
		}
		// a divisor's scale cannot be judged from words alone; “/” and Estimate.over do the same with a fixed precision
		if (word.text().equals("divide")) offences.add(word.line(), "divide");
		if (word.text().equals("multiply") && !multipliesByNumber(words, i)) offences.add(word.line(), "multiply");
		if (word.text().equals("setScale") || word.text().startsWith("movePoint")) {
			if (i + 2 >= words.size() || !Literals.scale(words.get(i + 2).text())) offences.add(word.line(), "scale", word.text());
		}
		if (REGEX.contains(word.text())) regex(words, i + 1);
	}

	/** Squaring what was squared makes a number of millions of digits, and no clock is looked at meanwhile; “*” keeps 34 of them. */
	private static boolean multipliesByNumber(List<Word> words, int i) {
		return i + 3 < words.size() && words.get(i + 2).is("new") && words.get(i + 3).is("BigDecimal");
	}

	private void construction(List<Word> words, int i) {
		boolean decimal = i + 3 < words.size() && words.get(i + 1).is("BigDecimal") && words.get(i + 2).is("(")
				&& Literals.plainNumber(words.get(i + 3).text());
		if (!decimal) offences.add(words.get(i).line(), "new", i + 1 < words.size() ? words.get(i + 1).text() : "new");
	}

	private void regex(List<Word> words, int i) {
		if (i + 1 >= words.size() || words.get(i + 1).kind() != Kind.TEXT) offences.add(words.get(i).line(), "regex.literal");
		else if (RegexShape.endless(unescaped(words.get(i + 1).text()))) offences.add(words.get(i).line(), "regex.entangled", words.get(i + 1).text());
	}

	private static String unescaped(String literal) {
		return literal.substring(1, literal.length() - 1).replaceAll("\\\\(.)", "$1");
	}

	private void text(List<Word> words, int i) {
		String literal = words.get(i).text();
		if (literal.length() < 2 || literal.charAt(literal.length() - 1) != literal.charAt(0)) offences.add(words.get(i).line(), "unclosed");
	}

	private static boolean isType(String name) {
		return name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
	}
}
