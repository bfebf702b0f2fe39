package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Finding;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.rules.Texts;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.Checker;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.pack.RulePacks;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * The shipped rule book over its own small papers: for each rule at least one that passes and one that fails, named
 * {@code ARI-02-pass-….txt} and {@code ARI-02-fail-….txt} in the pack's folder {@code tests}. Only the outcome of the
 * rule in the file's name counts. What a paper cannot know stands beside it in a file of the same name ending in .yaml:
 * dates ({@code approved}, {@code published}) and other papers ({@code lastYear}, {@code department}: a file of the folder
 * {@code tests/given}).
 */
class RuleBookTest {
    private static final List<String> PACKS = List.of("yushen-base", "yushen-shanxi");
    private static final Pattern NAME = Pattern.compile("([A-Z]{3}-[0-9]{2})-(pass|fail)-.+\\.txt");

    private static Checker checker;
    private static PaperReading reading;
    private static TemplateProfiles profiles;

    @BeforeAll
    static void load() throws IOException {
        List<Path> folders = PACKS.stream().map(pack -> folder(pack).resolve("profiles")).toList();
        profiles = TemplateProfiles.load(folders);
        reading = new PaperReading(profiles);
        checker = new Checker(Checkout.cache().resolve("rules"), Locale.SIMPLIFIED_CHINESE);
    }

    @AfterAll
    static void forget() {
        checker = null;
    }

    @TestFactory
    Stream<DynamicTest> everySmallPaperEndsAsItsNameSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String pack : PACKS) {
            for (Path paper : papers(pack)) {
                tests.add(dynamicTest(pack + "/" + paper.getFileName(), () -> endsAsNamed(pack, paper)));
            }
        }
        return tests.stream();
    }

    @Test
    void everyRuleHasAPaperThatPassesAndOneThatFails() throws Exception {
        Set<String> missing = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (String pack : PACKS) {
            for (Path paper : papers(pack)) {
                Matcher name = NAME.matcher(paper.getFileName().toString());
                assertTrue(name.matches(), "not a test paper's name: " + paper);
                named.add(name.group(1) + " " + name.group(2));
            }
        }
        for (RuleOutcome rule : review("yushen-shanxi", papers("yushen-base").get(0)).getOutcomes()) {
            for (String end : List.of("pass", "fail")) {
                if (!named.contains(rule.getRule() + " " + end)) {
                    missing.add(rule.getRule() + " " + end);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRuleTellsItsTitleCategoryAndClause() throws Exception {
        Review review = review("yushen-shanxi", papers("yushen-base").get(0));
        assertEquals(List.of(), review.getProblems().stream().map(problem -> problem.getFile() + " " + problem.getMessage()).toList());
        assertFalse(review.getOutcomes().isEmpty());
        for (RuleOutcome rule : review.getOutcomes()) {
            assertTrue(rule.getRule().matches("[A-Z]{3}-[0-9]{2}"), rule.getRule());
            assertFalse(rule.getTitle() == null || rule.getTitle().isBlank(), rule.getRule());
            assertFalse(rule.getCategory() == null || rule.getCategory().isBlank(), rule.getRule());
            assertFalse(rule.getBasis() == null || rule.getBasis().isBlank(), rule.getRule());
        }
    }

    private static void endsAsNamed(String pack, Path paper) throws Exception {
        Matcher name = NAME.matcher(paper.getFileName().toString());
        assertTrue(name.matches());
        Review review = review(pack, paper);
        RuleOutcome outcome = review.getOutcomes().stream().filter(rule -> rule.getRule().equals(name.group(1))).findFirst().orElseThrow();
        String told = outcome.getWhy() + " " + review.getFindings().stream().filter(finding -> finding.getRule().equals(name.group(1)))
                .map(Finding::getMessage).toList() + " " + review.getProblems().stream().map(problem -> problem.getMessage()).toList();
        assertEquals(name.group(2).equals("pass") ? OutcomeKind.PASSED : OutcomeKind.VIOLATED, outcome.getKind(), told);
        assertTrue(outcome.getExamined() > 0, told);
    }

    private static Review review(String pack, Path paper) throws Exception {
        Disclosure disclosure = reading.read(List.of(paper));
        List<RulePack> packs = RulePacks.load(List.of(folder(pack)), List.of(folder(pack).getParent()), new Texts(Locale.SIMPLIFIED_CHINESE));
        return checker.check(disclosure, packs, given(paper).withRequiredParts(RequiredParts.of(profiles.get(disclosure.getProfile()))));
    }

    private static CheckContext given(Path paper) throws Exception {
        Path beside = paper.resolveSibling(paper.getFileName().toString().replaceFirst("txt$", "yaml"));
        CheckContext context = CheckContext.empty();
        if (!Files.exists(beside)) {
            return context;
        }
        for (var given : new YAMLMapper().readTree(beside.toFile()).properties()) {
            String value = given.getValue().asText();
            context = switch (given.getKey()) {
                case "lastYear" -> context.withLastYear(reading.read(List.of(paper.resolveSibling("given").resolve(value))));
                case "department" -> context.withDepartment(reading.read(List.of(paper.resolveSibling("given").resolve(value))));
                default -> context.withGiven(given.getKey(), value);
            };
        }
        return context;
    }

    private static List<Path> papers(String pack) throws IOException {
        try (Stream<Path> files = Files.list(folder(pack).resolve("tests"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Path folder(String pack) {
        return Checkout.root().resolve("rules/packs").resolve(pack);
    }
}
