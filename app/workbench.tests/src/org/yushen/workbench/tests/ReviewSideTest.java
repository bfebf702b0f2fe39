package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.cli.Outside;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Review;
import org.yushen.model.review.Waiver;
import org.yushen.rules.Texts;
import org.yushen.rules.waiver.WaiverFile;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PapersListener;
import org.yushen.workbench.review.SubmissionsView;

/** What a reviewer does with a paper: goes from finding to place, waives, takes back, exports, checks again. */
class ReviewSideTest {
    /** The frame around what was jumped to. */
    private static final RGB FRAME = new RGB(11, 92, 173);
    private static final int STEPS = 6;

    private ReviewDesk desk;

    @BeforeEach
    void openTheSample() {
        desk = new ReviewDesk(ReviewDesk.sample("yunze-wenlv-2025.docx"));
    }

    @Test
    void aFindingLeadsToItsCellAndTellsItsEvidence() {
        Finding finding = desk.click("ARI-02");
        Screen.until("the cell is framed", () -> Screen.pixels(ReviewDesk.grid(), FRAME) > 0);
        assertEquals(finding.getOperands().size(), ReviewDesk.operands(ReviewDesk.evidence(finding)).size(), "a link for every operand");
    }

    @Test
    void anOperandLeadsToItsPlaceInAnotherStatement() {
        Finding finding = desk.click("TIE-01");
        Table statements = Screen.await(ReviewDesk.shell(), Table.class, table -> table.getItemCount() > 0 && table.getItem(0).getText().startsWith("表一"));
        Screen.until("the first statement", () -> statements.getSelection()[0].getText().startsWith("表一"));
        StyledText evidence = ReviewDesk.evidence(finding);
        ReviewDesk.follow(evidence, ReviewDesk.operands(evidence).stream().filter(words -> words.startsWith("表二")).findFirst().orElseThrow());
        Screen.until("the second statement", () -> statements.getSelection()[0].getText().startsWith("表二"));
        Screen.until("the cell is framed", () -> Screen.pixels(ReviewDesk.grid(), FRAME) > 0);
    }

    @Test
    void aFindingInTheTextLeadsToItsSentence() {
        Finding finding = desk.click("JGY-01");
        StyledText text = Screen.await(ReviewDesk.shell(), StyledText.class, one -> one.getText().contains("第三部分"));
        String quote = finding.getOperands().stream().filter(operand -> "actual".equals(operand.getRole())).findFirst().orElseThrow().getQuote();
        Screen.until("its sentence is in sight", () -> inSight(text, quote));
        Screen.until("it is framed", () -> Screen.pixels(text, FRAME) > 0);
    }

    @Test
    void wordsThatARuleFoundInAParagraphAreFramedAndNotTheParagraph() {
        Finding finding = desk.click("TXT-05");
        StyledText text = Screen.await(ReviewDesk.shell(), StyledText.class, one -> one.getText().contains("第三部分"));
        String quote = finding.getOperands().stream().filter(operand -> "actual".equals(operand.getRole())).findFirst().orElseThrow().getQuote();
        Screen.until("its words are framed", () -> framed(text).equals(quote));
    }

    private static String framed(StyledText text) {
        return Arrays.stream(text.getStyleRanges()).filter(range -> range.borderColor != null && FRAME.equals(range.borderColor.getRGB()))
                .map(range -> text.getTextRange(range.start, range.length)).collect(Collectors.joining());
    }

    private static boolean inSight(StyledText text, String words) {
        for (int at = text.getText().indexOf(words); at >= 0; at = text.getText().indexOf(words, at + 1)) {
            if (text.getClientArea().contains(text.getLocationAtOffset(at))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void keysLeadToTheNextAndThePreviousFinding() {
        Finding first = desk.click("SEC-01");
        int from = Screen.ask(() -> ReviewDesk.table().getSelectionIndex());
        for (int step = 1; step <= STEPS; step++) {
            int wanted = from + step;
            Screen.press(SWT.CTRL, '.');
            Screen.until("the next finding", () -> ReviewDesk.table().getSelectionIndex() == wanted);
        }
        for (int step = STEPS - 1; step >= 0; step--) {
            int wanted = from + step;
            Screen.press(SWT.CTRL, ',');
            Screen.until("the previous finding", () -> ReviewDesk.table().getSelectionIndex() == wanted);
        }
        assertEquals(first.getKey(), Screen.ask(ReviewDesk::selected).getKey());
    }

    @Test
    void aFindingIsWaivedForATimeAndTheWaiverTakenBack() throws Exception {
        Finding finding = desk.click("ARI-02");
        Screen.press(SWT.CTRL, 'd');
        Shell dialog = Screen.dialog("豁免");
        Button ok = Screen.await(dialog, Button.class, button -> button.getText().equals("豁免"));
        assertFalse(Screen.ask(ok::isEnabled), "a waiver without a reason");
        Screen.fill(Screen.await(dialog, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0), "told by phone");
        Screen.fill(Screen.await(dialog, Text.class, text -> (text.getStyle() & SWT.MULTI) == 0), "reviewer");
        Screen.click(Screen.await(dialog, Button.class, button -> (button.getStyle() & SWT.CHECK) != 0), 10, 10);
        Screen.click(ok);
        Screen.until("the finding is waived", () -> waived(finding.getKey()) != null);
        Screen.until("the table tells it", () -> ReviewDesk.table().getSelectionCount() == 1
                && ReviewDesk.table().getSelection()[0].getText(4).equals("已豁免"));

        Path file = desk.paper().path().resolveSibling("waivers.yaml");
        Waiver written = WaiverFile.read(file, Texts.chinese()).get(0);
        assertEquals(finding.getKey(), written.getFinding());
        assertEquals("told by phone", written.getReason());
        assertEquals("reviewer", written.getPerson());
        assertTrue(written.getExpires().endsWith("-12-31"), written.getExpires());

        Screen.press(SWT.CTRL | SWT.SHIFT, 'd');
        Screen.until("the waiver is taken back", () -> waived(finding.getKey()) == null && desk.paper().state() == Paper.State.CHECKED);
        assertFalse(Files.exists(file), "a file without waivers");
    }

    private Waiver waived(String key) {
        Review review = desk.paper().review();
        return review == null ? null : review.getFindings().stream().filter(finding -> finding.getKey().equals(key)).findFirst().orElseThrow().getWaiver();
    }

    @Test
    void aReviewIsExportedInEveryForm(@TempDir Path folder) throws Exception {
        desk.click("ARI-02");
        String[][] forms = {{"Excel 工作簿", "xlsx"}, {"网页报告", "html"}, {"JSON 数据", "json"}};
        for (String[] form : forms) {
            Screen.press(SWT.CTRL, 'r');
            Shell dialog = Screen.dialog("导出审核结果");
            Screen.fill(Screen.await(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0), folder.toString());
            Screen.click(Screen.await(dialog, Button.class, button -> button.getText().equals(form[0])), 10, 10);
            Screen.click(Screen.await(dialog, Button.class, button -> button.getText().equals("导出")));
            Path file = folder.resolve("yunze-wenlv-2025.review." + form[1]);
            Screen.until(file + " is written", () -> dialog.isDisposed() && Files.exists(file));
            Screen.click(Screen.await(Screen.dialog("导出审核结果"), Button.class, button -> button.getText().equals("关闭")));
            Screen.until("the dialog is closed", () -> Screen.display().getShells().length == 1 || Screen.display().getActiveShell() == ReviewDesk.shell());
        }
        assertEquals("PK", Files.readString(folder.resolve("yunze-wenlv-2025.review.xlsx"), StandardCharsets.ISO_8859_1).substring(0, 2));
        for (String text : List.of("html", "json")) {
            assertTrue(Files.readString(folder.resolve("yunze-wenlv-2025.review." + text)).contains("ARI-02"), text);
        }
    }

    @Test
    void wordsNarrowTheFindingsDown() {
        Table table = ReviewDesk.table();
        int all = Screen.ask(table::getItemCount);
        desk.click("ARI-02");
        Screen.press(SWT.CTRL, 'f');
        Text filter = Screen.await(ReviewDesk.shell(), Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
        Screen.until("the filter has the focus", filter::isFocusControl);
        Screen.type("ari-0");
        Screen.until("some findings", () -> table.getItemCount() < all && table.getItemCount() > 0);
        assertTrue(Screen.ask(() -> table.getItem(0).getText(1)).startsWith("ARI-0"));
        Screen.press(SWT.CTRL, 'a');
        Screen.type("nowhere");
        Screen.until("the words are replaced", () -> filter.getText().equals("nowhere") && table.getItemCount() == 0);
        Screen.ask(() -> {
            filter.setText("");
            return null;
        });
        Screen.until("all findings", () -> table.getItemCount() == all);
    }

    @Test
    void checkedAgainThePaperIsWhatTheUnitMended(@TempDir Path folder) throws Exception {
        Path sent = Files.copy(ReviewDesk.sample("yunze-wenlv-2025.txt"), folder.resolve("sent.txt"));
        ReviewDesk wrong = new ReviewDesk(sent);
        try {
            int before = wrong.paper().review().getFindings().size();
            assertNotEquals(0, before);
            Files.copy(ReviewDesk.sample("yunze-shuiwu-2025.txt"), sent, StandardCopyOption.REPLACE_EXISTING);
            wrong.click("ARI-02");
            Screen.press(0, SWT.F5);
            Screen.until("the mended paper is checked", () -> wrong.paper().state() == Paper.State.CHECKED
                    && wrong.paper().review().getFindings().size() < before);
            assertEquals("云泽市水务局", wrong.paper().disclosure().getUnit());
        } finally {
            putAway(wrong);
        }
    }

    /** The tests of the rule side count what changes in all papers that are open. */
    private static void putAway(ReviewDesk other) {
        other.papers().remove(List.of(other.paper()));
        Screen.until("the paper is gone", () -> !other.papers().all().contains(other.paper()));
    }

    @Test
    void aCheckThatIsCancelledLeavesThePaperAsItWas() {
        Review before = desk.paper().review();
        AtomicBoolean cancelled = new AtomicBoolean();
        PapersListener cancels = new PapersListener() {
            @Override
            public void paperChanged(Paper changed) {
                if (changed.state() == Paper.State.READING) {
                    Job.getJobManager().currentJob().cancel();
                    cancelled.set(true);
                }
            }
        };
        desk.papers().addListener(cancels);
        try {
            desk.click("ARI-02");
            Screen.press(0, SWT.F5);
            Screen.until("the paper is as it was", () -> cancelled.get() && desk.paper().state() == Paper.State.CHECKED);
        } finally {
            desk.papers().removeListener(cancels);
        }
        assertSame(before, desk.paper().review());
    }

    /** Statements in one file, text in another, opened with their folder; then the days of approval and publication are given. */
    @Test
    void filesThatCompleteEachOtherAreOnePaperThatCanBeSplitAndItsDatesAreKept(@TempDir Path folder) throws Exception {
        String whole = Files.readString(ReviewDesk.sample("yunze-shuiwu-2025.txt"));
        int text = whole.lastIndexOf("第三部分 2025年度");
        Files.writeString(folder.resolve("1-statements.txt"), whole.substring(0, text));
        Files.writeString(folder.resolve("2-text.txt"), whole.substring(text));
        desk.papers().open(List.of(folder));
        Screen.until("one paper of two files", () -> desk.papers().all().stream().anyMatch(paper -> paper.files().size() == 2 && paper.state() == Paper.State.CHECKED));
        Paper paper = desk.papers().all().stream().filter(one -> one.files().size() == 2).findFirst().orElseThrow();
        try {
            assertEquals("1-statements.txt + 2-text.txt", paper.names());
            assertEquals(0, late(paper), "published in time as far as anybody knows");
            desk.papers().give(paper, new Outside(null, null, LocalDate.of(2025, 1, 20), LocalDate.of(2025, 3, 1)));
            Screen.until("it was published too late", () -> paper.state() == Paper.State.CHECKED && late(paper) == 1);
            assertEquals(LocalDate.of(2025, 3, 1), desk.papers().outside(paper).published());
            choose("splitPaper", List.of(paper));
            choose("joinPapers", numbered(2, 1));
            assertEquals("1-statements.txt + 2-text.txt", numbered(1, 2).get(0).names(), "nothing of its having been split");
            assertEquals(LocalDate.of(2025, 3, 1), desk.papers().outside(numbered(1, 2).get(0)).published());
        } finally {
            desk.papers().remove(numbered());
            Screen.until("the papers are gone", () -> numbered().isEmpty());
        }
    }

    @Test
    void keysLeadToTheRuleOfAFindingAndFromARuleToWhatItFound() {
        Finding finding = desk.click("SEC-01");
        Screen.press(0, SWT.F3);
        Screen.until("the file of the rule", () -> Screen.page().getPerspective().getLabel().equals("规则")
                && Screen.page().getActiveEditor() != null && Screen.page().getActiveEditor().getTitle().startsWith("sec.drl"));
        StyledText rules = Screen.await(ReviewDesk.shell(), StyledText.class, text -> text.getText().contains("@id(\"SEC-01\")"));
        Screen.until("the editor has the focus", rules::isFocusControl);
        Screen.press(SWT.SHIFT, SWT.F3);
        Table table = ReviewDesk.table();
        try {
            Screen.until("its findings alone", () -> Screen.page().getPerspective().getLabel().equals("审核") && table.getItemCount() > 0
                    && table.getItemCount() < desk.paper().review().getFindings().size() && table.getItem(0).getText(1).equals(finding.getRule()));
        } finally {
            Screen.ask(() -> {
                ReviewDesk.view().filter("");
                return null;
            });
        }
    }

    @Test
    void aRuleThatIsARowOfATableIsTold() {
        desk.click("ARI-02");
        Screen.press(0, SWT.F3);
        Shell dialog = Screen.dialog("查看这条规则");
        assertTrue(Screen.ask(() -> Screen.seen(dialog, Label.class, label -> label.getText().contains("ties.xlsx")).size()) == 1, "the table is named");
        Screen.click(Screen.await(dialog, Button.class, button -> button.getText().equals("取消")));
        Screen.until("the dialog is closed", dialog::isDisposed);
    }

    @Test
    void whoLooksAtTheOriginalSeesTheBoxOfAFindingThere() {
        ReviewDesk pdf = new ReviewDesk(ReviewDesk.sample("yunze-wenlv-2025.pdf"));
        try {
            CTabFolder pages = Screen.await(ReviewDesk.shell(), CTabFolder.class, tabs -> tabs.getItemCount() == 5 && tabs.getItem(0).getText().equals("概览"));
            Mouse.click(Screen.ask(() -> {
                Rectangle tab = pages.getItem(4).getBounds();
                return pages.toDisplay(tab.x + tab.width / 2, tab.y + tab.height / 2);
            }));
            Screen.until("the original", () -> pages.getSelection().getText().equals("原件"));
            pdf.click("ARI-02");
            Canvas page = Screen.await(pages, Canvas.class, canvas -> canvas.getClass() == Canvas.class);
            Screen.until("its box is framed", () -> Screen.pixels(page, FRAME) > 0);
            assertEquals("原件", Screen.ask(() -> pages.getSelection().getText()));
        } finally {
            putAway(pdf);
        }
    }

    @Test
    void otherPapersAreNamedInTheDialogAndKept(@TempDir Path folder) throws Exception {
        desk.click("ARI-02");
        Path department = ReviewDesk.sample("yunze-shuiwu-2025.txt");
        Path lastYear = Files.writeString(folder.resolve("last.txt"),
                Files.readString(ReviewDesk.sample("yunze-wenlv-2025.txt")).replace("2024", "2023").replace("2025", "2024"));
        Screen.command("org.yushen.workbench.review.outside");
        Shell dialog = Screen.dialog("对照材料与日期");
        List<Text> fields = Screen.ask(() -> Screen.seen(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0));
        Screen.fill(fields.get(0), lastYear.toString());
        Screen.fill(fields.get(1), department.toString());
        Screen.click(Screen.await(dialog, Button.class, button -> button.getText().equals("确定")));
        try {
            Screen.until("the paper is held against them", () -> desk.paper().state() == Paper.State.CHECKED
                    && "last.txt".equals(desk.paper().now().against().lastYear())
                    && department.getFileName().toString().equals(desk.paper().now().against().department()));
            assertEquals(-1, Files.mismatch(lastYear, desk.papers().outside(desk.paper()).lastYear()), "the copy in the workspace");
        } finally {
            desk.papers().give(desk.paper(), new Outside(null, null, null, null));
            Screen.until("nothing is named", () -> desk.paper().state() == Paper.State.CHECKED && desk.paper().now().against().department() == null);
        }
    }

    /** The papers whose files begin with a number, as soon as there are that many, of so many files each, and all are checked. */
    private List<Paper> numbered(int count, int files) {
        Screen.until(count + " papers of " + files + " files", () -> numbered().size() == count
                && numbered().stream().allMatch(paper -> paper.files().size() == files && paper.state() == Paper.State.CHECKED));
        return numbered();
    }

    private List<Paper> numbered() {
        return desk.papers().all().stream().filter(paper -> paper.names().matches("[12]-.*")).toList();
    }

    private static void choose(String command, List<Paper> some) {
        Screen.ask(() -> {
            IViewPart submissions = Screen.page().showView(SubmissionsView.ID);
            submissions.getSite().getSelectionProvider().setSelection(new StructuredSelection(some));
            return null;
        });
        Screen.command("org.yushen.workbench.review." + command);
    }

    private static long late(Paper paper) {
        return paper.review() == null ? -1 : paper.review().getFindings().stream().filter(finding -> finding.getRule().equals("SEC-05")).count();
    }
}
