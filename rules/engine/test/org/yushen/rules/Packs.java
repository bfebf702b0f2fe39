package org.yushen.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.Checker;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.pack.RulePacks;

/** A shelf of packs in a temporary folder, and short ways to check papers with them. */
public final class Packs {
	/** What every rule file of the tests begins with; nine lines. */
	public static final String HEAD = """
			package test.rules;

			import java.math.BigDecimal;
			import java.util.List;
			import org.yushen.model.disclosure.*;
			import org.yushen.rules.api.*;

			global Checks checks;

			""";

	private final Path shelf;

	public Packs(Path shelf) {
		this.shelf = shelf;
	}

	/** Writes a file of a pack; a pack without a manifest gets one. */
	public Packs file(String pack, String path, String text) throws IOException {
		Path file = shelf.resolve(pack).resolve(path);
		Files.createDirectories(file.getParent());
		Files.write(file, text.getBytes(StandardCharsets.UTF_8));
		Path manifest = shelf.resolve(pack).resolve("pack.yaml");
		if (!Files.exists(manifest)) Files.write(manifest, ("id: " + pack + "\nversion: 1.0.0\n").getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** A rule file of the pack “base”, with the usual head. */
	public Packs rules(String path, String... rules) throws IOException {
		return file("base", "rules/" + path, HEAD + String.join("\n", rules));
	}

	public List<RulePack> load(String... packs) throws PackException {
		return RulePacks.load(List.of(packs).stream().map(shelf::resolve).toList());
	}

	/** Checks with the pack “base” and nothing given. */
	public Review check(Checker checker, Disclosure paper) throws PackException {
		return checker.check(paper, load("base"), CheckContext.empty());
	}

	/** A whole rule of severity error. */
	public static String rule(String id, String when, String then) {
		return rule(id, "@severity(\"error\")", when, then);
	}

	public static String rule(String id, String annotations, String when, String then) {
		return "rule \"" + id + " 测试\"\n  @id(\"" + id + "\") @title(\"" + id + "标题\") @category(\"测试\") @basis(\"测试办法第1条\") " + annotations
				+ "\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
	}

	/** A rule that finds 基本支出 + 项目支出 in every row of T3. */
	public static String sums(String id) {
		return rule(id, "@severity(\"error\") @requires(\"T3\")",
				"  $r : Row( statement.kind == StatementKind.T3, statement.hasMeasure(\"合计\") )",
				"  checks.on($r).actual(\"合计\", $r.cell(\"合计\")).plus(\"基本支出\", $r.cell(\"基本支出\")).plus(\"项目支出\", $r.cell(\"项目支出\"))"
						+ ".saying(\"{subject}{label}{actual}，应为{expected}（{sum}），相差{difference}。\").compare();");
	}

	public static RuleOutcome outcome(Review review, String id) {
		return review.getOutcomes().stream().filter(outcome -> outcome.getRule().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError(id + " not in " + review.getOutcomes()));
	}

	public static Finding finding(Review review, String key) {
		return review.getFindings().stream().filter(finding -> finding.getKey().equals(key)).findFirst()
				.orElseThrow(() -> new AssertionError(key + " not in " + review.getFindings().stream().map(Finding::getKey).toList()));
	}
}
