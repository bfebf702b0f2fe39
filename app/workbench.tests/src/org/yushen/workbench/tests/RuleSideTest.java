package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.rules.ChangesView;
import org.yushen.workbench.rules.PackOpening;
import org.yushen.workbench.rules.PacksView;
import org.yushen.workbench.rules.RuleChange;
import org.yushen.workbench.rules.RuleProblemsView;
import org.yushen.workbench.rules.RulesPerspective;

/** What policy staff do: copy a pack, change it, see what that does to the open paper, break it, mend it. */
class RuleSideTest {
    private static final String PROBLEM = "org.yushen.workbench.rules.problem";

    private final Papers papers = PlatformUI.getWorkbench().getService(Papers.class);
    private final AppliedChange change = new AppliedChange();
    private IFolder pack;

    @BeforeEach
    void copyThePack() throws Exception {
        Path sample = Path.of(System.getProperty("yushen.root"), "samples", "yunze-wenlv-2025.docx");
        if (papers.all().isEmpty()) {
            papers.open(List.of(sample));
        }
        Screen.until("the paper is read and checked",
                () -> !papers.all().isEmpty() && papers.all().stream().allMatch(paper -> paper.state() == Paper.State.CHECKED));
        pack = change.bench().packs().copy(change.bench().packs().folders().shipped().resolve("yushen-base"), null);
        change.await();
        Screen.ask(() -> PlatformUI.getWorkbench().showPerspective(RulesPerspective.ID, PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
    }

    @AfterEach
    void takeItAway() throws CoreException {
        Screen.ask(() -> Screen.page().closeAllEditors(false));
        change.expect();
        pack.delete(true, null);
        change.await();
        change.close();
        Screen.ask(() -> PlatformUI.getWorkbench().showPerspective("org.yushen.workbench.review.perspective",
                PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
    }

    private RuleChange save(IFile file, String text) throws CoreException {
        change.expect();
        file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
        return change.await();
    }

    private static String text(IFile file) throws Exception {
        return Files.readString(file.getLocation().toPath());
    }

    @Test
    void thePerspectiveShowsPacksProblemsAndChanges() throws Exception {
        for (String view : List.of(PacksView.ID, ChangesView.ID, RuleProblemsView.ID)) {
            assertNotNull(Screen.ask(() -> Screen.page().findViewReference(view)), view);
        }
        assertNotNull(Screen.ask(() -> PackOpening.open(Screen.page(), pack.getFile("rules/ari.drl"))), "the editor");
        Screen.until("the editor is active", () -> Screen.page().getActiveEditor() != null);
        assertEquals("ari.drl", Screen.ask(() -> Screen.page().getActiveEditor().getTitle()));
        assertTrue(Files.size(Screen.picture("rules")) > 0, "the picture");
    }

    @Test
    void aCopyAloneChangesNothingAndItsRulesAreInForce() throws Exception {
        RuleChange copied = change.await();
        assertEquals(0, copied.gone().size() + copied.added().size() + copied.altered().size(), "findings that changed");
        assertEquals(0, copied.problems());
        assertTrue(papers.rules().folders().contains(pack.getLocation().toPath()), "the copy is in force");
    }

    @Test
    void aBrokenRuleIsMarkedAtItsLineAndItsLastVersionStaysInForceUntilItIsRestored() throws Exception {
        IFile rule = pack.getFile("rules/ari.drl");
        String good = text(rule);
        // Whatever the shipped file says now: its first rule gets a condition that cannot be.
        String before = good.substring(0, good.indexOf("\nwhen\n") + "\nwhen\n".length());
        RuleChange broken = save(rule, before + "  Row( amuont == 3 )\n" + good.substring(before.length()));
        assertEquals(1, broken.problems());
        assertEquals(0, broken.gone().size(), "findings gone though the last good version stays");
        IMarker[] markers = rule.findMarkers(PROBLEM, false, IResource.DEPTH_ZERO);
        assertEquals(1, markers.length);
        int line = before.split("\n", -1).length;
        assertEquals(line, markers[0].getAttribute(IMarker.LINE_NUMBER, 0));
        assertTrue(markers[0].getAttribute(IMarker.MESSAGE, "").contains("amuont"), markers[0].getAttribute(IMarker.MESSAGE, ""));
        Screen.picture("rules-broken");
        assertEquals(0, restore("ari.drl").problems());
        assertEquals(good, text(rule), "as it was shipped");
        assertEquals(0, rule.findMarkers(PROBLEM, false, IResource.DEPTH_ZERO).length, "markers after mending");
    }

    @Test
    void aRuleSwitchedOffTakesItsFindingsAwayAndBringsThemBack() throws Exception {
        IFile manifest = pack.getFile("pack.yaml");
        String before = text(manifest);
        long findings = papers.all().get(0).review().getFindings().stream().filter(finding -> finding.getRule().equals("ARI-06")).count();
        assertFalse(findings == 0, "the sample breaks ARI-06");
        RuleChange off = save(manifest, before + "\noverrides:\n  - {rule: ARI-06, off: true, reason: 试验}\n");
        assertEquals(findings, off.gone().stream().filter(one -> one.finding().getRule().equals("ARI-06")).count());
        Screen.picture("rules-changed");
        RuleChange on = save(manifest, before);
        assertEquals(findings, on.added().stream().filter(one -> one.finding().getRule().equals("ARI-06")).count());
    }

    @Test
    void aBrokenManifestIsMarkedAndThePacksInForceStay() throws Exception {
        IFile parameters = pack.getFile("parameters.yaml");
        String good = text(parameters);
        RuleChange broken = save(parameters, good + "  坏的: {value: [\n");
        assertEquals(1, broken.problems());
        assertEquals(0, broken.gone().size() + broken.added().size());
        assertEquals(1, parameters.findMarkers(PROBLEM, false, IResource.DEPTH_ZERO).length);
        assertEquals(0, save(parameters, good).problems());
    }

    @Test
    void aTableEditedByAnotherProgramIsAppliedLikeASave() throws Exception {
        Path table = pack.getFile("tables/ties.xlsx").getLocation().toPath();
        change.expect();
        Files.write(table, renamed(Files.readAllBytes(table), ">ARI-02<", ">ARI-92<"));
        RuleChange edited = change.await();
        assertEquals(List.of(pack.getName() + "/tables/ties.xlsx"), edited.files());
        assertFalse(edited.gone().isEmpty(), "the rule is gone by its name");
        assertTrue(edited.gone().stream().allMatch(one -> one.finding().getRule().equals("ARI-02")));
        assertEquals(edited.gone().size(), edited.added().stream().filter(one -> one.finding().getRule().equals("ARI-92")).count());
    }

    /** A workbook in which one text stands for another. */
    private static byte[] renamed(byte[] workbook, String from, String to) throws IOException {
        ByteArrayOutputStream renamed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook)); ZipOutputStream out = new ZipOutputStream(renamed)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8));
            }
        }
        return renamed.toByteArray();
    }

    /** Chooses the file among the packs and takes its shipped version back, by menu and dialog. */
    private RuleChange restore(String name) {
        Tree tree = Screen.await(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Tree.class, one -> one.getItemCount() > 0);
        Screen.until("the changed file is chosen", () -> {
            TreeItem file = unfolded(tree, tree.getItems(), name);
            // until the view has seen the change, there is nothing to take back
            boolean changed = file != null && file.getText().contains("与随附的不同");
            if (changed) {
                tree.setSelection(file);
                tree.notifyListeners(SWT.Selection, new Event());
            }
            return changed;
        });
        change.expect();
        Screen.command("org.yushen.workbench.rules.restoreFile");
        Screen.click(Screen.await(Screen.dialog("恢复随附版本"), Button.class, button -> button.getText().equals("确定")));
        return change.await();
    }

    /** The item of that file in the user's pack, what holds it unfolded; null when there is none yet. */
    private TreeItem unfolded(Tree tree, TreeItem[] items, String name) {
        for (TreeItem item : items) {
            if (item.getText().startsWith(name)) {
                return item;
            }
            if (item.getItemCount() > 0) {
                Event unfold = new Event();
                unfold.item = item;
                tree.notifyListeners(SWT.Expand, unfold);
                item.setExpanded(true);
                TreeItem found = unfolded(tree, item.getItems(), name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
