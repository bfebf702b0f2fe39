package org.yushen.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.model.review.Problem;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.Severity;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.Texts;
import org.yushen.rules.compile.CompileProblem;
import org.yushen.rules.compile.PreparedFile;
import org.yushen.rules.pack.Overlay;
import org.yushen.rules.pack.PackManifest;
import org.yushen.rules.pack.RuleFile;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.sentence.Dictionary;
import org.yushen.rules.sentence.SourceProblem;
import org.yushen.rules.table.TableProblem;
import org.yushen.rules.table.Tie;

/** The rules of all packs by id, overlays applied, with what is wrong with packs. One rule may stand in several pieces and files. */
final class RuleBook {
	private final LocalDate day;
	private final Texts texts;
	private final Map<String, Draft> drafts = new LinkedHashMap<>();
	private final Set<String> thresholds = new LinkedHashSet<>();
	private final List<Problem> problems = new ArrayList<>();

	private RuleBook(LocalDate day, Texts texts) {
		this.day = day;
		this.texts = texts;
	}

	/** @param day on which packs have to be in force: the rules of others are switched off, and what they change elsewhere does not count */
	static RuleBook of(List<RulePack> packs, List<PreparedFile> files, LocalDate day, Texts texts) {
		RuleBook book = new RuleBook(day, texts);
		for (RulePack pack : packs) {
			for (PreparedFile file : files) if (file.source().pack().equals(pack.id())) book.add(pack, file);
			book.dictionaries(pack);
			book.tables(pack);
			if (pack.manifest().inForce(day)) book.overlay(pack);
			else book.outOfForce(pack);
		}
		if (book.drafts.isEmpty()) book.nothing(packs);
		book.drafts.values().forEach(book::complain);
		return book;
	}

	Collection<BookRule> rules() {
		return drafts.values().stream().map(Draft::finished).toList();
	}

	List<Problem> problems() {
		return problems;
	}

	private void add(RulePack pack, PreparedFile file) {
		RuleFile source = file.source();
		for (CompileProblem problem : file.problems()) {
			String key = file.lastGood() ? "problem.lastGood" : "problem.file";
			problem(source.pack(), source.path(), problem.line(), problem.rule(), texts.say(key, source.path(), place(problem.line()), problem.message()));
		}
		if (source.stage() == RuleFile.Stage.FINDINGS) return;
		Set<String> running = new LinkedHashSet<>();
		for (RuleHeader header : file.running()) if (!header.serving()) running.add(draft(header, pack).id);
		for (RuleHeader header : file.headers()) {
			if (header.serving()) continue;
			Draft draft = draft(header, pack);
			if (!running.contains(draft.id)) draft.failure = texts.say("why.failed.file", source.path());
		}
		if (!file.runs() && file.headers().isEmpty() && !file.problems().isEmpty()) {
			// not even the rules' names could be told: the file itself stands for them, and nobody knows how severe they are
			Draft draft = draft(new RuleHeader(source.pack() + "/" + source.path(), 1, Map.of("severity", "error", "title", source.path())), pack);
			draft.failure = texts.say("why.failed.file", source.path());
		}
	}

	/** What an entry that cannot be used would have meant, its sentences do not find: their files are told too. */
	private void dictionaries(RulePack pack) {
		for (Dictionary dictionary : pack.dictionaries()) {
			for (SourceProblem problem : dictionary.problems()) {
				problem(pack.id(), dictionary.path(), problem.line(), null, texts.say("problem.file", dictionary.path(), place(problem.line()), problem.message()));
			}
		}
	}

	/** A line that cannot be used and names no rule might have been a grave one. */
	private void tables(RulePack pack) {
		for (Tie tie : pack.ties()) draft(tie.header(), pack);
		for (TableProblem problem : pack.tableProblems()) {
			problem(pack.id(), problem.file(), problem.row(), problem.rule(), problem.message());
			if (problem.rule() != null) continue;
			String id = pack.id() + "/" + problem.file() + "/" + problem.sheet() + "/" + problem.row();
			draft(new RuleHeader(id, problem.row(), Map.of("severity", "error", "title", problem.file())), pack).failure = problem.message();
		}
	}

	private String place(Integer line) {
		return line == null ? "" : texts.say("problem.line", line);
	}

	private Draft draft(RuleHeader header, RulePack pack) {
		Draft draft = drafts.computeIfAbsent(header.id(), id -> new Draft(id, pack));
		header.annotations().forEach(draft.annotations::putIfAbsent);
		return draft;
	}

	private void overlay(RulePack pack) {
		pack.thresholds().forEach(threshold -> thresholds.add(threshold.name()));
		for (Overlay overlay : pack.manifest().overlays()) {
			if (overlay.rule() == null) {
				if (thresholds.contains(overlay.threshold())) continue;
				problem(pack.id(), "pack.yaml", null, null, texts.say("problem.threshold", pack.id(), overlay.threshold()));
				continue;
			}
			Draft draft = drafts.get(overlay.rule());
			if (draft == null) {
				problem(pack.id(), "pack.yaml", null, overlay.rule(), texts.say("problem.overlay", pack.id(), overlay.rule()));
				continue;
			}
			String reason = overlay.reason() == null ? texts.say("why.off.noreason") : overlay.reason();
			draft.off = overlay.off() ? texts.say("why.off", pack.id(), reason) : draft.off;
			if (overlay.severity() != null) draft.severity = overlay.severity();
		}
	}

	private void outOfForce(RulePack pack) {
		PackManifest manifest = pack.manifest();
		boolean early = manifest.validFrom() != null && day.isBefore(manifest.validFrom());
		String why = early ? texts.say("why.validFrom", pack.id(), manifest.validFrom()) : texts.say("why.validTo", pack.id(), manifest.validTo());
		drafts.values().stream().filter(draft -> draft.pack == pack).forEach(draft -> draft.off = why);
		problem(pack.id(), "pack.yaml", null, null, why);
	}

	/** A review without a single rule has found nothing because nobody looked. */
	private void nothing(List<RulePack> packs) {
		String names = packs.isEmpty() ? "—" : String.join("、", packs.stream().map(RulePack::id).toList());
		Draft draft = new Draft(names, null);
		draft.annotations.put("severity", "error");
		draft.annotations.put("title", texts.say("why.norules.title"));
		draft.failure = texts.say("why.norules", names);
		drafts.put(names, draft);
		problem(names, null, null, null, draft.failure);
	}

	private void complain(Draft draft) {
		String written = draft.annotations.get("severity");
		if (written == null || Severity.get(written) == null) {
			problem(draft.packId(), null, null, draft.id, texts.say("problem.severity", draft.id, written == null ? "" : written));
		}
		for (String name : List.of("since", "until")) {
			String year = draft.annotations.get(name);
			if (year != null && !year.matches("[0-9]{4}")) problem(draft.packId(), null, null, draft.id, texts.say("problem.year", draft.id, name, year));
		}
	}

	private void problem(String pack, String file, Integer line, String rule, String message) {
		Problem problem = ReviewFactory.eINSTANCE.createProblem();
		problem.setPack(pack);
		problem.setFile(file);
		problem.setLine(line);
		problem.setRule(rule);
		problem.setMessage(message);
		problems.add(problem);
	}

	/** A rule while its pieces are being collected; of two values for one annotation the first counts. */
	private static final class Draft {
		private final String id;
		private final RulePack pack;
		private final Map<String, String> annotations = new LinkedHashMap<>();
		private Severity severity;
		private String off;
		private String failure;

		Draft(String id, RulePack pack) {
			this.id = id;
			this.pack = pack;
		}

		String packId() {
			return pack == null ? null : pack.id();
		}

		BookRule finished() {
			// a rule whose severity nobody wrote down may be a grave one
			Severity written = Severity.get(annotations.getOrDefault("severity", "error"));
			Severity inForce = severity != null ? severity : written != null ? written : Severity.ERROR;
			return new BookRule(id, annotations.getOrDefault("title", id), inForce, annotations.get("category"), annotations.get("basis"),
					requires(annotations.getOrDefault("requires", "")), year("since"), year("until"), packId(),
					pack == null ? null : pack.manifest().version(), off, failure);
		}

		private Integer year(String name) {
			String year = annotations.get(name);
			return year != null && year.matches("[0-9]{4}") ? Integer.valueOf(year) : null;
		}

		private static List<List<String>> requires(String text) {
			return Arrays.stream(text.strip().split("\\s+")).filter(group -> !group.isEmpty()).map(group -> List.of(group.split("\\|"))).toList();
		}
	}
}
