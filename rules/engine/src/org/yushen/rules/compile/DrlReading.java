package org.yushen.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.Texts;

/**
 * One rule file as the Drools parser sees it.
 *
 * @param parsed null when there are problems
 * @param headers its rules, as far as they are known
 * @param problems syntax errors, in the author's words
 */
record DrlReading(PackageDescr parsed, List<RuleHeader> headers, List<CompileProblem> problems) {
	/** The parser says where only in its sentence: “Line 7:22 …”. */
	private static final Pattern PLACE = Pattern.compile("Line (\\d+):(\\d+)");
	private static final Pattern AT = Pattern.compile("(?:at input|mismatched input|extraneous input) '(.+?)'(?: |\\.|$)");
	/** More would not be read; the author mends these and sees the next. */
	private static final int MOST = 20;
	private static final String WIDE = "，。；：（）“”‘’！？、【】｛｝＝＜＞＋－＂＇＠＃＄％＆＊｜～《》";
	private static final String NARROW = ",.;:()\"\"''!?,[]{}=<>+-\"'@#$%&*|~<>";

	static DrlReading of(String text, Texts texts) {
		DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
		PackageDescr parsed = null;
		List<CompileProblem> problems = new ArrayList<>();
		try {
			parsed = parser.parse(false, text);
			List<RuleHeader> scanned = parser.hasErrors() ? HeaderScan.of(text) : List.of();
			String[] lines = text.split("\n", -1);
			for (DroolsError error : parser.getErrors()) {
				if (problems.size() >= MOST) break;
				CompileProblem problem = problem(error, lines, scanned, texts);
				// one wrong sign makes the parser stumble several times in its line
				if (problems.stream().noneMatch(known -> known.line().equals(problem.line()))) problems.add(problem);
			}
		} catch (DroolsParserException | RuntimeException e) {
			problems.add(new CompileProblem(1, null, texts.say("compile.syntax", String.valueOf(e.getMessage()))));
		}
		if (parsed == null && problems.isEmpty()) problems.add(new CompileProblem(1, null, texts.say("compile.nothing")));
		if (!problems.isEmpty()) return new DrlReading(null, HeaderScan.of(text), problems);
		return new DrlReading(parsed, parsed.getRules().stream().filter(RuleDescr::isRule).map(DrlReading::header).toList(), problems);
	}

	private static RuleHeader header(RuleDescr rule) {
		Map<String, String> annotations = new LinkedHashMap<>();
		for (AnnotationDescr annotation : rule.getAnnotations()) {
			Object value = annotation.getSingleValueStripped();
			annotations.put(annotation.getName(), value == null ? "" : AnnotationDescr.unquote(String.valueOf(value)));
		}
		return new RuleHeader(rule.getName(), rule.getLine(), annotations);
	}

	private static CompileProblem problem(DroolsError error, String[] lines, List<RuleHeader> headers, Texts texts) {
		String message = String.valueOf(error.getMessage());
		Matcher place = PLACE.matcher(message);
		boolean placed = place.find();
		int line = placed ? Integer.parseInt(place.group(1)) : error instanceof ParserError e && e.getRow() > 0 ? e.getRow() : 1;
		int column = placed ? Integer.parseInt(place.group(2)) : error instanceof ParserError e ? e.getCol() : 0;
		Matcher at = AT.matcher(message);
		String input = at.find() ? at.group(1) : null;
		int wide = wideSign(lines, line);
		char sign = wide < 0 ? 0 : lines[line - 1].charAt(wide);
		String sentence = wide >= 0 ? texts.say("compile.wide", wide + 1, sign, NARROW.charAt(WIDE.indexOf(sign)))
				: input != null ? texts.say("compile.input", column + 1, input)
				: texts.say("compile.syntax", message.lines().findFirst().orElse(""));
		return new CompileProblem(line, ruleAt(headers, line), sentence);
	}

	/** A full-width sign where the parser stumbled, outside of quotation marks; the most frequent slip of all. @return its index in the line, or −1 */
	private static int wideSign(String[] lines, int line) {
		if (line < 1 || line > lines.length) return -1;
		boolean quoted = false;
		for (int i = 0; i < lines[line - 1].length(); i++) {
			char c = lines[line - 1].charAt(i);
			if (c == '"') quoted = !quoted;
			if (!quoted && WIDE.indexOf(c) >= 0) return i;
		}
		return -1;
	}

	private static String ruleAt(List<RuleHeader> headers, int line) {
		String id = null;
		for (RuleHeader header : headers) if (header.line() <= line) id = header.id();
		return id;
	}
}
