package org.yushen.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.rules.Papers;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.Checker;

/** The shipped packs use nothing that a stranger's pack could not: the inspector and the gate let every rule of them pass. */
class ShippedPacksTest {
	@Test
	void everyRuleCompilesAndNoneIsRefused() throws Exception {
		Path shelf = shelf();
		Assumptions.assumeTrue(shelf != null, "rules/packs is not beside the checkout");
		List<Path> folders;
		try (Stream<Path> all = Files.list(shelf)) {
			folders = all.filter(folder -> Files.exists(folder.resolve("pack.yaml"))).sorted().toList();
		}
		List<RulePack> packs = RulePacks.load(folders);
		Papers papers = new Papers();
		papers.row(papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出"), "208", "科目", "3.00", "1.00", "2.00");
		Review review = new Checker(cache(), Locale.SIMPLIFIED_CHINESE).check(papers.paper(), packs, CheckContext.empty());
		assertEquals(List.of(), review.getProblems().stream().map(p -> p.getFile() + ":" + p.getLine() + " " + p.getMessage()).toList());
		assertTrue(review.getOutcomes().size() >= 41, () -> review.getOutcomes().size() + " rules");
		assertEquals(List.of(), review.getOutcomes().stream().filter(o -> o.getKind() == OutcomeKind.FAILED).map(o -> o.getRule()).toList());
	}

	/** The build's cache: who checks after this test need not compile again. Null, outside a build, for none. */
	private static Path cache() {
		String told = System.getProperty("yushen.cache");
		return told == null ? null : Path.of(told, "rules");
	}

	private static Path shelf() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("rules").resolve("packs"))) return at.resolve("rules").resolve("packs");
		}
		return null;
	}
}
