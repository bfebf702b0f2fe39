package org.yushen.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.Verdict;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.report.xlsx.ReviewWorkbook;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.check.Checker;
import org.yushen.rules.pack.RulePacks;

/**
 * A sample paper in, a review out, with the shipped rule packs: the same in Equinox as from a plain class path (see
 * {@link PartsTest} on how the build runs both). From a thread whose context loader sees nothing of ours, as a job's may.
 */
class WholeChainTest {

    private static final Path ROOT = Path.of(System.getProperty("yushen.root"));
    private static final Path PACKS = Path.of(System.getProperty("yushen.packs"));
    private static final boolean EQUINOX = "equinox".equals(System.getProperty("yushen.expected.runtime"));

    @TempDir
    Path folder;

    private final ClassLoader context = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void restoreContextLoader() {
        Thread.currentThread().setContextClassLoader(context);
    }

    @Test
    void reviewsTheSamplesInWordAndExcel() throws Exception {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        Checker checker = new Checker(cache(), Locale.SIMPLIFIED_CHINESE);
        for (String name : List.of("yunze-wenlv-2025.docx", "yunze-wenlv-2025.xlsx")) {
            Review review = review(checker, ROOT.resolve("samples").resolve(name));
            assertEquals(Verdict.NON_CONFORMING, review.getVerdict(), name);
            assertEquals(List.of(), rulesThatFailed(review), name);
            assertEquals(List.of(), review.getProblems().stream().map(problem -> problem.getMessage()).toList(), name);
            assertTrue(review.getOutcomes().size() >= 41, () -> name + ": " + review.getOutcomes().size() + " rules");
            assertTrue(review.getFindings().size() > 5, () -> name + ": " + review.getFindings().size() + " findings");
            assertEquals(3, sheetsOfReport(review), name);
        }
    }

    /** Whoever starts a product waits for no compiler. The plain class path of this module has no shipped classes on it. */
    @Test
    void theShippedRulesAreReadyInEquinox() throws Exception {
        Assumptions.assumeTrue(EQUINOX, "only inside Equinox");
        Path cache = folder.resolve("cache");
        review(new Checker(cache, Locale.SIMPLIFIED_CHINESE), ROOT.resolve("samples").resolve("yunze-shuiwu-2025.txt"));
        assertTrue(Files.notExists(cache), "something was compiled");
    }

    @Test
    void aRuleOfOnesOwnIsCompiledHere() throws Exception {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        Path pack = Files.createDirectories(folder.resolve("own"));
        Files.writeString(pack.resolve("pack.yaml"), "id: own\nversion: 1.0.0\n");
        Files.writeString(Files.createDirectories(pack.resolve("rules")).resolve("own.drl"), """
                package own.rules

                import org.yushen.model.disclosure.*;
                import org.yushen.rules.api.*;

                global Checks checks;

                rule "OWN-1"
                  @id("OWN-1") @title("年度") @severity("error") @category("试验") @basis("试验")
                when
                  $d : Disclosure( fiscalYear == 2025 )
                then
                  checks.on($d).saying("{subject}是2025年的。").violated();
                end
                """);
        Disclosure paper = read(ROOT.resolve("samples").resolve("yunze-shuiwu-2025.txt"));
        Review review = new Checker(folder.resolve("cache"), Locale.SIMPLIFIED_CHINESE).check(paper, RulePacks.load(List.of(pack)), CheckContext.empty());
        assertEquals(List.of(), review.getProblems().stream().map(problem -> problem.getMessage()).toList());
        assertEquals(OutcomeKind.VIOLATED, review.getOutcomes().get(0).getKind());
        try (Stream<Path> compiled = Files.list(folder.resolve("cache"))) {
            assertEquals(1, compiled.count());
        }
    }

    /** On the plain class path the tests before have compiled all rules. */
    private Path cache() {
        return EQUINOX ? folder.resolve("cache") : Path.of(System.getProperty("yushen.cache"), "rules");
    }

    private static Review review(Checker checker, Path file) throws Exception {
        return checker.check(read(file), RulePacks.load(packs()), CheckContext.empty());
    }

    private static Disclosure read(Path file) throws Exception {
        return new DisclosureReader().read(List.of(file), TemplateProfiles.load(children(PACKS, "profiles")), ReadingMonitor.NONE);
    }

    private static List<Path> packs() throws IOException {
        return children(PACKS, "pack.yaml").stream().map(Path::getParent).toList();
    }

    /** What is called so in each of the folder's folders that have it. */
    private static List<Path> children(Path folder, String name) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.resolve(name)).filter(Files::exists).sorted().toList();
        }
    }

    private static List<String> rulesThatFailed(Review review) {
        return review.getOutcomes().stream().filter(outcome -> outcome.getKind() == OutcomeKind.FAILED)
                .map(outcome -> outcome.getRule() + ": " + outcome.getWhy()).toList();
    }

    private int sheetsOfReport(Review review) throws IOException {
        Path report = folder.resolve("report.xlsx");
        try (OutputStream out = Files.newOutputStream(report)) {
            new ReviewWorkbook(Locale.SIMPLIFIED_CHINESE).write(review, out);
        }
        try (InputStream in = Files.newInputStream(report); Workbook workbook = WorkbookFactory.create(in)) {
            return workbook.getNumberOfSheets();
        }
    }
}
