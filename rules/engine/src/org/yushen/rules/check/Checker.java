package org.yushen.rules.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.review.Finding;
import org.yushen.model.review.PackReference;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.Waiver;
import org.yushen.rules.Texts;
import org.yushen.rules.api.FindingLink;
import org.yushen.rules.compile.PreparedFile;
import org.yushen.rules.compile.RuleBase;
import org.yushen.rules.compile.RuleCache;
import org.yushen.rules.pack.RuleFile;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.waiver.WaiverDesk;

/**
 * Checks papers against rule packs. Make one and keep it: it holds the compiled rules, and the last good version of a file that no longer
 * compiles. Thread-safe; papers may be checked in parallel, each in one thread.
 */
public final class Checker {
	/** Name and version of this engine, as reviews tell it. */
	public static final String ENGINE = "org.yushen.rules 0.1.0";

	private final RuleBase base;
	private final Texts texts;

	/** A checker that speaks Chinese and keeps compiled rules in the user's cache folder. */
	public Checker() {
		this(RuleCache.userFolder(), Locale.SIMPLIFIED_CHINESE);
	}

	/** @param cacheFolder where compiled rules are kept between starts; null for nowhere */
	public Checker(Path cacheFolder, Locale locale) {
		this.texts = new Texts(locale);
		this.base = new RuleBase(cacheFolder, texts);
	}

	/** {@link #prepare(List, CheckListener)} to its end. */
	public List<Problem> prepare(List<RulePack> packs) {
		return prepare(packs, CheckListener.NONE);
	}

	/**
	 * Compiles or loads the packs' rules ahead of the first check, in a thread of the caller's choice, while the paper is still being
	 * read. Never throws for what stands in the packs. Several threads that prepare or check at the same time compile each file once.
	 *
	 * @param listener may cancel
	 * @return what is wrong with the packs, as every review made with them tells it
	 * @throws java.util.concurrent.CancellationException when the listener wants to stop
	 */
	public List<Problem> prepare(List<RulePack> packs, CheckListener listener) {
		List<PreparedFile> files = base.prepare(files(packs), listener::cancelled);
		for (RuleFile.Stage stage : RuleFile.Stage.values()) RuleRun.warm(base, running(files, stage));
		// a check of an empty paper goes most of the ways that the real one will go
		check(DisclosureFactory.eINSTANCE.createDisclosure(), packs, CheckContext.empty().withListener(listener));
		return problems(packs, files);
	}

	/**
	 * Compiles the packs' rules, when a check follows at once that does the rest. Otherwise as {@link #prepare(List, CheckListener)}.
	 *
	 * @return what is wrong with the packs
	 */
	public List<Problem> compile(List<RulePack> packs, CheckListener listener) {
		return problems(packs, base.prepare(files(packs), listener::cancelled));
	}

	private List<Problem> problems(List<RulePack> packs, List<PreparedFile> files) {
		return RuleBook.of(packs, files, LocalDate.now(), texts).problems();
	}

	/** Compiles one file of a pack, while somebody else still reads the pack: {@link #compile} finds it done then, or waits for it. */
	public void compileAhead(RuleFile file) {
		base.prepare(List.of(file), () -> false);
	}

	/** The packs' rules for people to read; compiles what has to be compiled. */
	public RuleCatalogue catalogue(List<RulePack> packs) {
		return new RuleCatalogue(packs, base.prepare(files(packs), () -> false), texts);
	}

	/**
	 * Keeps for the next start what changed rules became, which takes a compilation of their whole files: when nobody waits.
	 *
	 * @param cancelled asked before each file
	 */
	public void keepChanges(BooleanSupplier cancelled) {
		base.keepChanges(cancelled);
	}

	/** Loads the compiler ahead of the first change of a rule, unless it has worked already. @param text of a rule file; nothing of it runs */
	public void warmCompiler(String text) {
		base.warmCompiler(text);
	}

	/**
	 * Checks one paper.
	 *
	 * @param packs as loaded, the ground first
	 * @return the review; every rule of the packs has its outcome in it, whatever went wrong
	 * @throws java.util.concurrent.CancellationException when the context's listener wants to stop
	 */
	public Review check(Disclosure paper, List<RulePack> packs, CheckContext context) {
		long start = System.nanoTime();
		context.listener().begins(CheckListener.Step.PREPARING_RULES);
		Review review = begun(paper, packs, context);
		List<PreparedFile> files = base.prepare(files(packs), context.listener()::cancelled);
		RuleBook book = RuleBook.of(packs, files, context.today(), texts);
		List<RulePack> inForce = packs.stream().filter(pack -> pack.manifest().inForce(context.today())).toList();
		review.getProblems().addAll(book.problems());

		context.listener().begins(CheckListener.Step.COLLECTING_FACTS);
		List<Object> facts = Facts.of(paper, inForce, context);
		Outcomes outcomes = new Outcomes(book.rules(), new Requirements(paper, context, texts), paper.getFiscalYear(), texts);

		context.listener().begins(CheckListener.Step.RUNNING_RULES);
		SessionRun.Setting setting = new SessionRun.Setting(context.limits(), context.listener(), texts);
		Looking looking = new Looking(base, inForce, running(files, RuleFile.Stage.CHECKS), outcomes.off(), setting);
		Looking.Seen seen = looking.at(paper, facts, outcomes.active());
		List<Judged> judged = outcomes.judged(seen.judges(), seen.failures(), paper);
		judged = new Doubts(paper, outcomes, (supposed, rules) -> looking.at(supposed, Facts.of(supposed, inForce, context), rules).byRule(rules, supposed), texts)
				.settle(judged);

		context.listener().begins(CheckListener.Step.EXPLAINING);
		explain(running(files, RuleFile.Stage.FINDINGS).stream().filter(file -> of(file, inForce)).toList(), facts, judged, setting, review);

		context.listener().begins(CheckListener.Step.WRITING_REVIEW);
		judged.stream().map(Judged::finding).filter(f -> f != null).forEach(review.getFindings()::add);
		new WaiverDesk(context.today(), texts).apply(review, context.waivers());
		outcomes.write(review, judged);
		review.setVerdict(Outcomes.verdict(review));
		review.setDuration((System.nanoTime() - start) / 1_000_000);
		return review;
	}

	private static Review begun(Disclosure paper, List<RulePack> packs, CheckContext context) {
		Review review = ReviewFactory.eINSTANCE.createReview();
		review.setDisclosure(paper);
		review.setUnit(paper.getUnit());
		review.setFiscalYear(paper.getFiscalYear());
		review.setEngine(ENGINE);
		review.setCheckedOn(OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString());
		for (RulePack pack : packs) {
			PackReference reference = ReviewFactory.eINSTANCE.createPackReference();
			reference.setId(pack.id());
			reference.setVersion(pack.manifest().version());
			reference.setTitle(pack.manifest().title());
			reference.setSha256(pack.sha256());
			review.getRulePacks().add(reference);
		}
		for (Waiver waiver : context.waivers()) review.getWaivers().add((Waiver) EcoreUtil.copy((EObject) waiver));
		return review;
	}

	private static List<RuleFile> files(List<RulePack> packs) {
		return packs.stream().flatMap(pack -> pack.files().stream()).toList();
	}

	private static boolean of(PreparedFile file, List<RulePack> packs) {
		return packs.stream().anyMatch(pack -> pack.id().equals(file.source().pack()));
	}

	private static List<PreparedFile> running(List<PreparedFile> files, RuleFile.Stage stage) {
		return files.stream().filter(file -> file.source().stage() == stage && file.runs() && !file.running().isEmpty()).toList();
	}

	/** The second stage: what findings have to do with each other. It can hide nothing, so its failures are problems, not outcomes. */
	private void explain(List<PreparedFile> files, List<Object> facts, List<Judged> judged, SessionRun.Setting setting, Review review) {
		List<Object> all = new ArrayList<>(facts);
		for (Judged one : judged) {
			if (one.finding() == null) continue;
			all.add(one.finding());
			all.add(new FindingLink(one.finding(), one.rule(), one.subject(), one.actual(), one.operands()));
		}
		if (files.isEmpty() || all.size() == facts.size()) return;
		Set<String> ids = new LinkedHashSet<>();
		files.forEach(file -> file.running().forEach(header -> ids.add(header.id())));
		RuleRun<ExplainingStage> run = new RuleRun<>(base, all, ExplainingStage::new, setting);
		run.run(files, ids, Set.of());
		run.results().forEach(ExplainingStage::write);
		run.failures().forEach((id, why) -> review.getProblems().add(failed(files, id, why)));
	}

	private Problem failed(Collection<PreparedFile> files, String id, String why) {
		Problem problem = ReviewFactory.eINSTANCE.createProblem();
		problem.setRule(id);
		problem.setMessage(texts.say("problem.rule", id, why));
		Map<String, PreparedFile> byId = new LinkedHashMap<>();
		files.forEach(file -> file.running().forEach(header -> byId.putIfAbsent(header.id(), file)));
		PreparedFile file = byId.get(id);
		if (file != null) {
			problem.setPack(file.source().pack());
			problem.setFile(file.source().path());
			file.running().stream().filter(header -> header.id().equals(id)).findFirst().ifPresent(header -> problem.setLine(header.line()));
		}
		return problem;
	}
}
