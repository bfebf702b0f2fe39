package org.yushen.rules.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.review.Finding;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;
import org.yushen.rules.Packs;
import org.yushen.rules.Papers;
import org.yushen.rules.Texts;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.Checker;

/** Rules as Chinese sentences: expanded line by line, told with their own lines, never more than the rule language allows. */
class SentenceRulesTest {
	private static final String DICTIONARY = """
			# 词典
			[当]情况说明{节:节} = $x : NarrativeSection( topic == "{节}", text != null )
			[条件]写有“{词:式}” = Terms.found(text, "{词}")
			[条件]写有词表“{表}”中的词 = $list#.wordIn(text) != null || before $list# : WordList( name == "{表}" )
			[那么]说明应当写明“{词:式}” = checks.on($x).actualText("没有写明", $x)#说法#
			  .holds(Terms.found($x.getText(), "{词}"))
			""";
	private static final String RULE = """
			规则 “SS-01 写明人员经费”
			  编号 SS-01
			  名称 写明人员经费
			  严重程度 错误
			  类别 测试
			  依据 测试办法
			  需要 N6
			当
			  情况说明第六节
			  %s
			那么
			  %s
			  说法 {subject}没有写人员经费。
			结束
			""";
	private static final String CHECK = "说明应当写明“人员(经费|支出)”";

	@TempDir
	Path folder;
	private final Checker checker = new Checker(null, Locale.SIMPLIFIED_CHINESE);

	@Test
	void aSentenceFindsWhatIsMissingAndPassesWhatIsThere() throws Exception {
		Packs packs = pack(RULE.formatted("写有“万元”", CHECK));
		Review review = packs.check(checker, paper("基本支出200.00万元。"));
		Finding finding = review.getFindings().get(0);
		assertEquals("SS-01:N6", finding.getKey());
		assertEquals(Severity.ERROR, finding.getSeverity());
		assertEquals("“六、基本支出情况说明”没有写人员经费。", finding.getMessage());
		assertEquals(OutcomeKind.PASSED, Packs.outcome(packs.check(checker, paper("人员经费200.00万元。")), "SS-01").getKind());
		assertEquals(OutcomeKind.NOT_APPLICABLE, Packs.outcome(packs.check(checker, paper("没有。")), "SS-01").getKind());
	}

	@Test
	void aConditionMayNeedAWordList() throws Exception {
		Packs packs = pack(RULE.formatted("写有词表“大数”中的词", CHECK)).file("base", "words.yaml", "大数: [亿元]\n");
		assertEquals(OutcomeKind.VIOLATED, Packs.outcome(packs.check(checker, paper("基本支出2亿元。")), "SS-01").getKind());
		assertEquals(OutcomeKind.NOT_APPLICABLE, Packs.outcome(packs.check(checker, paper("基本支出2万元。")), "SS-01").getKind());
	}

	@Test
	void anUnknownSentenceIsToldWithItsLineAndTheNearestOneAndNothingConforms() throws Exception {
		Packs packs = pack(RULE.formatted("写着“万元”", CHECK));
		Review review = packs.check(checker, paper("人员经费200.00万元。"));
		Problem problem = review.getProblems().get(0);
		assertEquals(10, problem.getLine());
		assertTrue(problem.getMessage().contains("词典里没有这句话：“写着“万元””。最接近的是：写有“{词}”"), problem.getMessage());
		assertEquals(OutcomeKind.FAILED, Packs.outcome(review, "SS-01").getKind());
		assertEquals(Verdict.INCOMPLETE, review.getVerdict());
	}

	@Test
	void theLastGoodVersionStaysInForce() throws Exception {
		Packs packs = pack(RULE.formatted("写有“万元”", CHECK));
		packs.check(checker, paper("基本支出200.00万元。"));
		packs.file("base", "rules/s.dslr", RULE.formatted("写有“万元”", "乱写"));
		Review review = packs.check(checker, paper("基本支出200.00万元。"));
		assertEquals(OutcomeKind.VIOLATED, Packs.outcome(review, "SS-01").getKind());
		assertTrue(review.getProblems().get(0).getMessage().contains("仍使用它上一次能编译的版本"), review.getProblems().get(0).getMessage());
	}

	@Test
	void linesKeepTheirNumbersAndTheDictionaryIsKnownToTouchTheFile() throws Exception {
		Packs packs = pack("# 注释\n\n" + RULE.formatted("写有“万元”", CHECK));
		var pack = packs.load("base").get(0);
		String[] lines = pack.files().get(0).text().split("\n", -1);
		assertTrue(lines[2].startsWith("rule \"SS-01"), lines[2]);
		assertEquals("end", lines[15].strip());
		assertEquals(List.of("rules/s.dslr"), pack.touchedBy("base/rules/s.dsl").stream().map(file -> file.path()).toList());
	}

	@Test
	void whatIsWrittenIntoAPlaceCannotLeaveItsText() {
		for (String attack : List.of("说明应当写明“\\\"); System.exit(1); //”", "说明应当写明“{0}\u0000”")) {
			Expansion expansion = expand(RULE.formatted("写有“万元”", attack));
			assertFalse(expansion.text().matches("(?s).*[^\\\\]\"\\); System.*"), expansion.text());
		}
	}

	@Test
	void aDictionaryCannotReachTheMachineEither() throws Exception {
		Packs packs = pack(RULE.formatted("写有“万元”", "关机"));
		packs.file("base", "rules/s.dsl", DICTIONARY + "[那么]关机 = System.exit(1)\n");
		Review review = packs.check(checker, paper("基本支出200.00万元。"));
		assertEquals(OutcomeKind.FAILED, Packs.outcome(review, "SS-01").getKind());
		assertTrue(review.getProblems().get(0).getMessage().contains("System"), review.getProblems().get(0).getMessage());
	}

	@Test
	void aWrongEntryAndAnUnfinishedRuleAreTold() throws Exception {
		Packs packs = pack("规则 “SS-02 没有结束”\n  编号 SS-02\n");
		packs.file("base", "rules/s.dsl", "[何时]看 = x\n");
		Review review = packs.check(checker, paper("人员经费200.00万元。"));
		String told = String.join("\n", review.getProblems().stream().map(Problem::getMessage).toList());
		assertTrue(told.contains("rules/s.dsl第 1 行：这一行不是词典条目"), told);
		assertTrue(told.contains("这条规则没有写“结束”"), told);
	}

	@Test
	void aPackMayUseTheSentencesOfThePackItExtends() throws Exception {
		Packs packs = new Packs(folder).file("base", "rules/s.dsl", DICTIONARY).file("county", "pack.yaml", "id: county\nversion: 1.0.0\nextends: [base]\n")
				.file("county", "rules/own.dslr", RULE.formatted("写有“万元”", CHECK));
		packs.file("base", "parameters.yaml", "thresholds: {}\n");
		Review review = checker.check(paper("基本支出200.00万元。"), packs.load("county"), CheckContext.empty());
		assertEquals("SS-01:N6", review.getFindings().get(0).getKey());
		assertEquals("county", review.getFindings().get(0).getPack());
	}

	private static Expansion expand(String text) {
		return SentenceFile.expand("test.x", text, List.of(Dictionary.read("base", "rules/s.dsl", DICTIONARY, Texts.chinese())), Texts.chinese());
	}

	private Packs pack(String rules) throws IOException {
		return new Packs(folder).file("base", "rules/s.dsl", DICTIONARY).file("base", "rules/s.dslr", rules);
	}

	private static Disclosure paper(String text) {
		Papers papers = new Papers();
		NarrativeSection section = papers.section("N6", "六", "基本支出情况说明");
		section.setText(text);
		return papers.paper();
	}
}
