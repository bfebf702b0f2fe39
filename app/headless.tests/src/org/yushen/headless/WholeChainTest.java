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

    /** Inside Equinox every rule is compiled there; on the plain class path the tests before have done so. */
    private Path cache() {
        boolean equinox = "equinox".equals(System.getProperty("yushen.expected.runtime"));
        return equinox ? folder.resolve("cache") : Path.of(System.getProperty("yushen.cache"), "rules");
    }

    private static Review review(Checker checker, Path file) throws Exception {
        TemplateProfiles profiles = TemplateProfiles.load(children(PACKS, "profiles"));
        Disclosure paper = new DisclosureReader().read(List.of(file), profiles, ReadingMonitor.NONE);
        return checker.check(paper, RulePacks.load(packs()), CheckContext.empty());
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
