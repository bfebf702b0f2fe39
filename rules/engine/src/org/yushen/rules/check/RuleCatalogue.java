package org.yushen.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.review.Problem;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.Texts;
import org.yushen.rules.api.Threshold;
import org.yushen.rules.compile.PreparedFile;
import org.yushen.rules.pack.RuleFile;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.table.Tie;

/** All rules of some packs for people to read: what each says of itself, where it is written, its sentences and tolerances. */
public final class RuleCatalogue {
	private static final Pattern SAYING = Pattern.compile("\\.saying\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^)\"])*)\\)");
	private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
	private static final Pattern THRESHOLD = Pattern.compile("Threshold\\(\\s*name\\s*==\\s*\"([^\"]+)\"");
	private static final Pattern FIXED = Pattern.compile("\\.(tolerance|atLeast)\\(\\s*(?:new BigDecimal\\(\"([0-9.]+)\"\\)|(BigDecimal\\.ZERO))");
	private static final Pattern COMPARES = Pattern.compile("\\.(compare|notMoreThan|notLess)\\(\\)");

	private final List<BookRule> rules;
	private final List<Problem> problems;
	private final Map<String, List<RulePiece>> pieces = new LinkedHashMap<>();
	private final Map<String, Threshold> thresholds = new LinkedHashMap<>();
	private final Texts texts;

	RuleCatalogue(List<RulePack> packs, List<PreparedFile> files, Texts texts) {
		this.texts = texts;
		RuleBook book = RuleBook.of(packs, files, LocalDate.now(), texts);
		rules = List.copyOf(book.rules());
		problems = List.copyOf(book.problems());
		packs.forEach(pack -> pack.thresholds().forEach(threshold -> thresholds.put(threshold.name(), threshold)));
		for (PreparedFile file : files) if (file.source().stage() == RuleFile.Stage.CHECKS) file.headers().forEach(header -> piece(file, header));
		for (RulePack pack : packs) for (Tie tie : pack.ties()) piece(pack, tie);
	}

	/** In the order of packs and files. */
	public List<BookRule> rules() {
		return rules;
	}

	/** What is wrong with the packs. */
	public List<Problem> problems() {
		return problems;
	}

	/** Where a rule is written; what derives facts for it included. */
	public List<RulePiece> pieces(String id) {
		return pieces.getOrDefault(id, List.of());
	}

	private void piece(PreparedFile file, RuleHeader header) {
		RuleFile source = file.source();
		String text = text(source.text(), header.line());
		RulePiece piece = new RulePiece(source.pack(), source.path(), header.line(), source.ofSentences() ? RulePiece.Form.SENTENCE : RulePiece.Form.RULE,
				header.serving() ? List.of() : sayings(text), header.serving() ? List.of() : tolerances(text), text);
		for (String id : RuleHeader.each(header.id())) pieces.computeIfAbsent(id, i -> new ArrayList<>()).add(piece);
	}

	/** From the rule's line to its end. */
	private static String text(String file, int line) {
		String[] lines = file.split("\n", -1);
		StringBuilder text = new StringBuilder();
		for (int i = Math.max(0, line - 1); i < lines.length; i++) {
			text.append(lines[i]).append('\n');
			if (lines[i].strip().equals("end")) break;
		}
		return text.toString();
	}

	private static List<String> sayings(String text) {
		Set<String> sayings = new LinkedHashSet<>();
		Matcher saying = SAYING.matcher(text);
		while (saying.find()) {
			StringBuilder whole = new StringBuilder();
			Matcher string = STRING.matcher(saying.group(1));
			while (string.find()) whole.append(whole.isEmpty() ? "" : "…").append(string.group(1));
			if (!whole.isEmpty()) sayings.add(whole.toString());
		}
		return List.copyOf(sayings);
	}

	private List<String> tolerances(String text) {
		Set<String> tolerances = new LinkedHashSet<>();
		if (!COMPARES.matcher(text).find()) return List.of();
		Matcher threshold = THRESHOLD.matcher(text);
		while (threshold.find()) tolerances.add(threshold(threshold.group(1)));
		Matcher fixed = FIXED.matcher(text);
		while (fixed.find()) {
			if (fixed.group(3) != null) tolerances.add(texts.say("catalogue.exact"));
			else if (fixed.group(2) != null) tolerances.add(texts.say(fixed.group(1).equals("tolerance") ? "catalogue.fixed" : "catalogue.least", fixed.group(2)));
		}
		return tolerances.isEmpty() ? List.of(texts.say("catalogue.rounding")) : List.copyOf(tolerances);
	}

	private String threshold(String name) {
		Threshold threshold = thresholds.get(name);
		String value = threshold == null ? "?" : threshold.value().toPlainString() + (threshold.unit() == null ? "" : threshold.unit());
		return texts.say("catalogue.threshold", name, value);
	}

	private void piece(RulePack pack, Tie tie) {
		String file = tie.place().split(" ", 2)[0];
		List<String> sayings = tie.saying() == null ? List.of() : List.of(tie.saying());
		RulePiece piece = new RulePiece(pack.id(), file, tie.header().line(), RulePiece.Form.TABLE, sayings, tie.fault() == null ? List.of(tolerance(tie)) : List.of(), words(tie));
		pieces.computeIfAbsent(tie.header().id(), i -> new ArrayList<>()).add(piece);
	}

	/** Without the line's number: a line that moved is the same line. */
	private static String words(Tie tie) {
		return String.join("\n", String.valueOf(tie.left()), String.valueOf(tie.relation()), String.valueOf(tie.right()), String.valueOf(tie.tolerance()),
				String.valueOf(tie.gaps()), String.valueOf(tie.conditions()), String.valueOf(tie.saying()), String.valueOf(tie.hint()));
	}

	private String tolerance(Tie tie) {
		Tie.Tolerance tolerance = tie.tolerance();
		if (tolerance.exact()) return texts.say("catalogue.exact");
		if (tolerance.threshold() != null) return threshold(tolerance.threshold());
		return tolerance.amount() == null ? texts.say("catalogue.rounding") : texts.say("catalogue.least", tolerance.amount().toPlainString() + tolerance.unit());
	}
}
