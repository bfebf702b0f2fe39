package org.yushen.rules.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.io.ByteArrayResource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.Texts;

/**
 * Turns what Drools and ecj say of a file that does not compile into sentences with a line of the author's file. The executable model
 * knows no lines: what it quotes is looked for in the file; where that does not help, the classic compiler is asked, which knows them.
 */
final class Diagnosis {
	private static final Logger LOG = LoggerFactory.getLogger(Diagnosis.class);
	/** More would not be read; the author mends these and sees the next. */
	private static final int MOST = 20;
	private static final String UNEXPECTED = "Encountered unexpected token";
	private static final Pattern RESERVED = Pattern.compile("(?<![.\\w$])unit\\s*(==|!=|not\\b|matches|contains|in\\b|,|\\))");
	private static final int LONGEST = 160;
	/** A text in quotation marks, which is kept, or a comment: what is quoted by a message does not stand in one. */
	private static final Pattern COMMENT = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

	/** A kind of message: how it is recognised, how it is told, which group is looked for in the file (0: none). */
	private record Kind(Pattern pattern, String key, int sought) { }

	private static final List<Kind> KINDS = List.of(
			kind("unable to resolve method using strict-mode: [\\w.]*?(\\w+)\\.([\\w$]+)\\(", "compile.member", 2),
			kind("Unknown field (\\w+) on class [\\w.]*?(\\w+)$", "compile.constant", 1),
			kind("The method (\\w+)\\((.*)\\) in the type (\\w+) is not applicable for the arguments \\((.*)\\)", "compile.arguments", 1),
			kind("The method (\\w+)\\(.*\\) is undefined for the type (\\w+)", "compile.undefined", 1),
			kind("Method (\\w+) on (?:class|interface) [\\w.]*?(\\w+) with arguments", "compile.undefined", 1),
			kind("([$\\w]+) cannot be resolved to a variable", "compile.variable", 1),
			kind("Unknown parameter in accumulate: ([$\\w]+)", "compile.variable", 1),
			kind("([$\\w]+) cannot be resolved", "compile.variable", 1),
			kind("Variables can not be used inside bindings\\. Variable \\[([$\\w]+)\\]", "compile.binding", 1),
			kind("Predicate '(.+)' must be a Boolean", "compile.boolean", 1),
			kind("cannot convert from (\\w+) to boolean", "compile.boolean.type", 0),
			kind("cannot convert from ([\\w<>?, ]+) to ([\\w<>]+)", "compile.convert", 1),
			kind("For input string: \"(.*)\"", "compile.number", 1),
			kind("Unable to parse left part of expression: (.+)", "compile.expression", 1),
			kind("Unable to Analyse Expression (.+?):?$", "compile.expression", 1));

	private final String text;
	private final String[] lines;
	private final List<RuleHeader> headers;
	private final Texts texts;

	private Diagnosis(String text, List<RuleHeader> headers, Texts texts) {
		this.text = text;
		this.lines = COMMENT.matcher(text).replaceAll(Diagnosis::blanked).split("\n", -1);
		this.headers = headers;
		this.texts = texts;
	}

	private static String blanked(MatchResult found) {
		String text = found.group();
		return Matcher.quoteReplacement(text.startsWith("\"") ? text : text.replaceAll("[^\n]", " "));
	}

	/** @param visible what the rules may see; the file must have passed the inspector */
	static List<CompileProblem> of(String text, List<RuleHeader> headers, List<String> messages, ClassLoader visible, Texts texts) {
		Diagnosis diagnosis = new Diagnosis(text, headers, texts);
		Set<CompileProblem> problems = new LinkedHashSet<>();
		messages.forEach(message -> problems.add(diagnosis.problem(message, null)));
		if (problems.stream().anyMatch(problem -> problem.line() == null)) {
			List<CompileProblem> classic = diagnosis.classic(visible);
			if (!classic.isEmpty()) problems.removeIf(problem -> problem.line() == null);
			problems.addAll(classic);
		}
		return new ArrayList<>(problems).subList(0, Math.min(MOST, problems.size()));
	}

	/** Problems for calls that the class gate refuses. @param calls such as java.util.List.add */
	static List<CompileProblem> refused(String text, List<RuleHeader> headers, Set<String> calls, Texts texts) {
		Diagnosis diagnosis = new Diagnosis(text, headers, texts);
		List<CompileProblem> problems = new ArrayList<>();
		for (String call : calls) {
			Integer line = diagnosis.line(call.substring(call.lastIndexOf('.') + 1), null);
			problems.add(new CompileProblem(line, diagnosis.ruleAt(line), texts.say("compile.refused", texts.say("safety.call", call))));
		}
		return problems;
	}

	/** @param line as the compiler tells it; null when it does not */
	private CompileProblem problem(String message, Integer line) {
		if (message != null && message.startsWith(UNEXPECTED)) return unexpected(line);
		String flat = flat(message);
		for (Kind kind : KINDS) {
			Matcher matcher = kind.pattern().matcher(message == null ? "" : message);
			if (!matcher.find()) continue;
			Integer found = kind.sought() == 0 ? line : line(matcher.group(kind.sought()), line);
			Object[] parts = new Object[matcher.groupCount()];
			for (int i = 0; i < parts.length; i++) parts[i] = matcher.group(i + 1);
			return new CompileProblem(found, ruleAt(found), texts.say(kind.key(), parts));
		}
		return new CompileProblem(line, ruleAt(line), texts.say("compile.other", flat));
	}

	/** The parser of conditions stumbled and says over nothing; the only property that is a word of the rule language is looked for. */
	private CompileProblem unexpected(Integer line) {
		for (int i = 0; i < lines.length; i++) {
			if (RESERVED.matcher(lines[i].replaceAll("\"[^\"]*\"", "\"\"")).find()) return new CompileProblem(i + 1, ruleAt(i + 1), texts.say("compile.reserved", "unit", "getUnit()"));
		}
		return new CompileProblem(line, ruleAt(line), texts.say("compile.unexpected"));
	}

	/** The first line, without the stack trace that Drools puts into some messages. */
	private static String flat(String message) {
		String first = message == null ? "" : message.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
		String cut = first.replaceFirst("(?i)(problem )?stack ?trace.*", "").replaceFirst("\\s+at [\\w.$]+\\(.*", "").strip();
		return cut.length() > LONGEST ? cut.substring(0, LONGEST) + "…" : cut;
	}

	/** Where the words stand, at or after the line that is told; that line itself when they stand nowhere. */
	private Integer line(String words, Integer told) {
		String sought = words.replaceAll("\\s+", "");
		boolean single = sought.matches("[$\\w]+");
		Pattern word = single ? Pattern.compile("(?<![$\\w])" + Pattern.quote(sought) + "(?![$\\w])") : null;
		for (int i = told == null ? 0 : told - 1; i < lines.length; i++) {
			if (single ? word.matcher(lines[i]).find() : lines[i].replaceAll("\\s+", "").contains(sought)) return i + 1;
		}
		return told;
	}

	private String ruleAt(Integer line) {
		String id = null;
		for (RuleHeader header : headers) if (line != null && header.line() <= line) id = header.id();
		return id;
	}

	private List<CompileProblem> classic(ClassLoader visible) {
		List<CompileProblem> problems = new ArrayList<>();
		try {
			KnowledgeBuilderImpl builder = new KnowledgeBuilderImpl(Drools.builderConfiguration(visible));
			ByteArrayResource resource = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
			resource.setSourcePath("rules.drl");
			builder.add(resource, ResourceType.DRL);
			for (KnowledgeBuilderError error : builder.getErrors()) {
				int told = error.getLines() == null || error.getLines().length == 0 ? -1 : error.getLines()[0];
				problems.add(problem(error.getMessage(), told > 0 ? told : null));
			}
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			// it only helps to find the line: what the executable model said stands without it
			LOG.debug("classic build threw", e);
		}
		return problems.stream().filter(problem -> problem.line() != null).toList();
	}

	private static Kind kind(String pattern, String key, int sought) {
		return new Kind(Pattern.compile(pattern, Pattern.MULTILINE), key, sought);
	}
}
