package org.yushen.workbench.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.rules.RuleChange;
import org.yushen.workbench.rules.RulesPerspective;

/** A pack of one rule in the place of the shipped general one, over the open sample: what is saved in it is in force in a moment. */
final class SmallPack {
    private final Papers papers = PlatformUI.getWorkbench().getService(Papers.class);
    private final AppliedChange change = new AppliedChange();
    private IFolder folder;

    /** Opens the sample if no paper is open, makes the pack, waits until it is in force, and shows the rule side. */
    void make(String name, String text) throws CoreException {
        if (papers.all().isEmpty()) {
            papers.open(List.of(Path.of(System.getProperty("yushen.root"), "samples", "yunze-wenlv-2025.docx")));
        }
        Screen.until("the paper is read and checked",
                () -> !papers.all().isEmpty() && papers.all().stream().allMatch(paper -> paper.state() == Paper.State.CHECKED));
        folder = change.bench().packs().project().getFolder(name.toLowerCase(Locale.ROOT));
        folder.getWorkspace().run(monitor -> {
            folder.create(true, true, monitor);
            folder.getFolder("rules").create(true, true, monitor);
            folder.getFile("pack.yaml").create(stream("id: yushen-base\nversion: 1.0.0\ntitle: 试验\n"), true, monitor);
            rule().create(stream(text), true, monitor);
        }, change.bench().packs().project(), IWorkspace.AVOID_UPDATE, null);
        change.await();
        Screen.ask(() -> PlatformUI.getWorkbench().showPerspective(RulesPerspective.ID, PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
    }

    IFile rule() {
        return folder.getFile("rules/mine.drl");
    }

    Paper paper() {
        return papers.all().get(0);
    }

    /** Forgets what changed before. */
    void expectChange() {
        change.expect();
    }

    /** Waits for the result of a change. */
    RuleChange change() {
        return change.await();
    }

    /** Saves without keys. */
    RuleChange save(String text) throws CoreException {
        expectChange();
        rule().setContents(stream(text), true, false, null);
        return change();
    }

    /** The shipped packs are in force again, and the review side is shown. */
    void remove() throws CoreException {
        Screen.ask(() -> Screen.page().closeAllEditors(false));
        expectChange();
        folder.delete(true, null);
        change.await();
        change.close();
        Screen.ask(() -> PlatformUI.getWorkbench().showPerspective("org.yushen.workbench.review.perspective",
                PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
