package org.yushen.rules.waiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.Finding;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.Verdict;
import org.yushen.model.review.Waiver;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;
import org.yushen.rules.Texts;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.Checker;
import org.yushen.rules.pack.PackException;

/** A waiver holds for its finding, for the amounts it was given for, until it expires. */
class WaiverTest {
	private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

	@TempDir
	Path folder;
	private Packs packs;
	private final Checker checker = new Checker(null, Locale.SIMPLIFIED_CHINESE);

	@BeforeEach
	void shelf() throws Exception {
		packs = new Packs(folder).rules("a.drl", Packs.sums("A-01"));
	}

	private static Disclosure paper(String total) {
		Papers papers = new Papers();
		Statement t3 = papers.statement(StatementKind.T3, "合计", "基本支出", "项目支出");
		papers.row(t3, "208", "甲", total, "60.00", "40.00");
		return papers.paper();
	}

	private Review check(String total, Waiver... waivers) throws Exception {
		return checker.check(paper(total), packs.load("base"), CheckContext.empty().withToday(TODAY).withWaivers(List.of(waivers)));
	}

	private static Waiver waiver(Finding finding, String expires) {
		Waiver waiver = ReviewFactory.eINSTANCE.createWaiver();
		waiver.setFinding(finding.getKey());
		waiver.setOperandsHash(finding.getOperandsHash());
		waiver.setReason("系统尾差");
		waiver.setPerson("王审核");
		waiver.setDate("2025-02-01");
		waiver.setExpires(expires);
		return waiver;
	}

	@Test
	void holdsOnTheDayItExpiresAndNotAfter() throws Exception {
		Finding finding = check("101.00").getFindings().get(0);
		Review holding = check("101.00", waiver(finding, "2025-03-01"));
		assertEquals(OutcomeKind.WAIVED, Packs.outcome(holding, "A-01").getKind());
		assertNotNull(holding.getFindings().get(0).getWaiver());
		assertEquals(1, holding.getWaivers().size());
		Review expired = check("101.00", waiver(finding, "2025-02-28"));
		assertEquals(OutcomeKind.VIOLATED, Packs.outcome(expired, "A-01").getKind());
		assertNull(expired.getFindings().get(0).getWaiver());
		assertEquals(Verdict.NON_CONFORMING, expired.getVerdict());
		assertTrue(expired.getProblems().get(0).getMessage().contains("已于 2025-02-28 到期"));
	}

	@Test
	void lapsesWhenTheAmountsChange() throws Exception {
		Waiver waiver = waiver(check("101.00").getFindings().get(0), null);
		Review changed = check("102.00", waiver);
		assertEquals(OutcomeKind.VIOLATED, Packs.outcome(changed, "A-01").getKind());
		assertTrue(changed.getProblems().get(0).getMessage().contains("数额或文字已经改变"));
		waiver.setOperandsHash(null);
		Review unbound = check("102.00", waiver);
		assertEquals(OutcomeKind.WAIVED, Packs.outcome(unbound, "A-01").getKind());
		assertTrue(unbound.getProblems().get(0).getMessage().contains("operandsHash: " + unbound.getFindings().get(0).getOperandsHash()));
	}

	@Test
	void isForOneUnitAndYear() throws Exception {
		Waiver waiver = waiver(check("101.00").getFindings().get(0), null);
		Disclosure other = paper("101.00");
		other.setUnit("另一单位");
		Review review = checker.check(other, packs.load("base"), CheckContext.empty().withToday(TODAY).withWaivers(List.of(waiver)));
		assertEquals(OutcomeKind.VIOLATED, Packs.outcome(review, "A-01").getKind());
	}

	@Test
	void aWaiverOfAFindingThatIsGoneHarmsNothing() throws Exception {
		Waiver waiver = waiver(check("101.00").getFindings().get(0), null);
		Review mended = check("100.00", waiver);
		assertEquals(OutcomeKind.PASSED, Packs.outcome(mended, "A-01").getKind());
		assertEquals(1, mended.getWaivers().size());
		assertTrue(mended.getProblems().isEmpty());
	}

	@Test
	void theFileHoldsWhatWasWritten() throws Exception {
		Waiver waiver = waiver(check("101.00").getFindings().get(0), "2025-12-31");
		Waiver open = waiver(check("101.00").getFindings().get(0), null);
		open.setReason("含“引号”: 冒号 # 井号");
		Path file = folder.resolve("waivers.yaml");
		WaiverFile.write(file, List.of(waiver, open));
		List<Waiver> read = WaiverFile.read(file, Texts.chinese());
		assertEquals(2, read.size());
		assertEquals(waiver.getFinding(), read.get(0).getFinding());
		assertEquals(waiver.getOperandsHash(), read.get(0).getOperandsHash());
		assertEquals("2025-12-31", read.get(0).getExpires());
		assertEquals("含“引号”: 冒号 # 井号", read.get(1).getReason());
		assertNull(read.get(1).getExpires());
		assertEquals(OutcomeKind.WAIVED, Packs.outcome(check("101.00", read.get(0)), "A-01").getKind());
	}

	@Test
	void aFileWrittenByHand() throws Exception {
		Path file = folder.resolve("waivers.json");
		Files.writeString(file, "[{\"finding\": \"A-01:T3/208 甲\", \"reason\": \"核实\", \"person\": \"李\", \"date\": \"2025-01-02\"}]");
		assertEquals("李", WaiverFile.read(file, Texts.chinese()).get(0).getPerson());
		Files.writeString(file, "waivers:\n- finding: x\n  person: 李\n  date: 2025-01-02\n");
		assertTrue(refused(file).contains("“reason”缺少"));
		Files.writeString(file, "waivers:\n- {finding: x, reason: y, person: 李, date: 昨天}\n");
		assertTrue(refused(file).contains("应是日期"));
		assertTrue(refused(folder.resolve("none.yaml")).contains("无法读取豁免文件"));
	}

	private static String refused(Path file) {
		return assertThrows(PackException.class, () -> WaiverFile.read(file, Texts.chinese())).getMessage();
	}
}
