package org.yushen.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yushen.rules.Packs.outcome;
import static org.yushen.rules.Packs.rule;
import static org.yushen.rules.Packs.sums;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;
import org.yushen.rules.pack.PackException;

/** A county switches rules off, changes severities and thresholds, adds words and rules, and nothing is compiled again. */
class OverlayTest {
	private static final String LIMIT = rule("A-02", "  $t : Threshold( name == \"上限\", $v : value )\n  $r : Row( amount(\"合计\") > $v )", "  checks.on($r).violated();");

	@TempDir
	Path folder;
	private Packs packs;
	private Checker checker;

	@BeforeEach
	void shelf() throws Exception {
		packs = new Packs(folder.resolve("packs"));
		checker = new Checker(folder.resolve("cache"), Locale.SIMPLIFIED_CHINESE);
		packs.rules("a.drl", sums("A-01"), LIMIT, rule("A-03", "  $w : WordList( name == \"词\" )\n  $d : Disclosure()", "  checks.on($d).holds($w.contains(\"县里的词\"));"))
				.file("base", "parameters.yaml", "thresholds:\n  上限: {value: 50, unit: 万元}\n").file("base", "words.yaml", "词: [原有的词]\n");
	}

	private static Disclosure paper() {
		Papers papers = new Papers();
		Statement t3 = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(t3, "208", "科目", "100.10", "60.00", "40.00");
		return papers.paper();
	}

	private Review county(String overrides) throws Exception {
		packs.file("county", "pack.yaml", "id: county\nversion: 2\nextends: [base]\noverrides:\n" + overrides);
		return checker.check(paper(), packs.load("county"), CheckContext.empty());
	}

	@Test
	void off() throws Exception {
		Review review = county("  - {rule: A-01, off: true, reason: 本县另有规定}\n");
		assertEquals(OutcomeKind.NOT_APPLICABLE, outcome(review, "A-01").getKind());
		assertEquals("已由规则包 county 停用：本县另有规定", outcome(review, "A-01").getWhy());
		assertEquals(List.of("base", "county"), review.getRulePacks().stream().map(p -> p.getId()).toList());
	}

	@Test
	void severity() throws Exception {
		Review review = county("  - {rule: A-01, severity: info}\n  - {rule: A-02, severity: warning}\n  - {rule: A-03, severity: info}\n");
		assertEquals(Severity.INFO, outcome(review, "A-01").getSeverity());
		assertEquals(Severity.INFO, review.getFindings().stream().filter(f -> f.getRule().equals("A-01")).findFirst().get().getSeverity());
		assertEquals(Verdict.CONFORMING, review.getVerdict());
	}

	@Test
	void aPackOutOfForceChangesNothingAndItsRulesSaySo() throws Exception {
		packs.file("county", "rules/c.drl", Packs.HEAD + rule("C-01", "  $d : Disclosure()", "  checks.on($d).violated();"));
		String manifest = "id: county\nversion: 2\nextends: [base]\nvalidFrom: 2025-01-01\nvalidTo: 2025-12-31\noverrides:\n  - {rule: A-01, off: true}\n  - {threshold: 上限, value: 200}\n";
		packs.file("county", "pack.yaml", manifest);
		Review inForce = on(LocalDate.of(2025, 12, 31));
		assertEquals(OutcomeKind.NOT_APPLICABLE, outcome(inForce, "A-01").getKind());
		assertEquals(OutcomeKind.NOT_APPLICABLE, outcome(inForce, "A-02").getKind());
		assertEquals(OutcomeKind.VIOLATED, outcome(inForce, "C-01").getKind());
		Review early = on(LocalDate.of(2024, 12, 31));
		assertEquals(OutcomeKind.VIOLATED, outcome(early, "A-01").getKind());
		assertEquals(OutcomeKind.VIOLATED, outcome(early, "A-02").getKind());
		assertEquals(OutcomeKind.NOT_APPLICABLE, outcome(early, "C-01").getKind());
		assertEquals("规则包 county 从 2025-01-01 起才有效，没有使用", outcome(early, "C-01").getWhy());
		assertEquals("规则包 county 的有效期到 2025-12-31 为止，没有使用", outcome(on(LocalDate.of(2026, 1, 1)), "C-01").getWhy());
		assertEquals("规则包 county 从 2025-01-01 起才有效，没有使用", early.getProblems().get(0).getMessage());
		packs.file("county", "pack.yaml", manifest.replace("2025-12-31", "年底"));
		assertTrue(assertThrows(PackException.class, () -> packs.load("county")).getMessage().contains("validTo"));
	}

	private Review on(LocalDate day) throws Exception {
		return checker.check(paper(), packs.load("county"), CheckContext.empty().withToday(day));
	}

	@Test
	void aCheckMayBeWeakerThanItsRuleButNotStronger() throws Exception {
		packs.rules("b.drl", rule("B-01", "  $d : Disclosure()", "  checks.on($d).severity(\"warning\").violated();"),
				rule("B-02", "@severity(\"info\")", "  $d : Disclosure()", "  checks.on($d).severity(\"critical\").violated();"));
		Review review = county("  - {rule: A-01, off: true}\n");
		assertEquals(Severity.WARNING, Packs.finding(review, "B-01:paper").getSeverity());
		assertEquals(Severity.INFO, Packs.finding(review, "B-02:paper").getSeverity());
	}

	@Test
	void thresholdsAndWords() throws Exception {
		assertEquals(OutcomeKind.VIOLATED, outcome(county("  []\n"), "A-02").getKind());
		assertEquals(OutcomeKind.VIOLATED, outcome(county("  []\n"), "A-03").getKind());
		packs.file("county", "words.yaml", "词: [县里的词]\n");
		Review review = county("  - {threshold: 上限, value: 200}\n");
		assertEquals(OutcomeKind.NOT_APPLICABLE, outcome(review, "A-02").getKind());
		assertEquals(OutcomeKind.PASSED, outcome(review, "A-03").getKind());
	}

	@Test
	void nothingIsCompiledAgain() throws Exception {
		county("  []\n");
		List<String> before = cached();
		county("  - {rule: A-01, off: true}\n  - {rule: A-02, severity: info}\n  - {threshold: 上限, value: 1}\n");
		assertEquals(before, cached());
		assertEquals(1, before.size());
	}

	private List<String> cached() throws Exception {
		try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void anOverlayOfARuleThatIsNotThereIsTold() throws Exception {
		Review review = county("  - {rule: A-99, off: true}\n  - {threshold: 下限, value: 1}\n");
		assertTrue(review.getProblems().get(0).getMessage().contains("A-99 不存在"));
		assertTrue(review.getProblems().get(1).getMessage().contains("“下限”不存在"));
	}

	@Test
	void aMissingSeverityIsTakenForAGraveOne() throws Exception {
		packs.rules("b.drl", rule("B-01", "", "  $d : Disclosure()", "  checks.on($d).violated();"));
		Review review = packs.check(checker, paper());
		assertEquals(Severity.ERROR, outcome(review, "B-01").getSeverity());
		assertTrue(review.getProblems().get(0).getMessage().contains("@severity"));
	}
}
