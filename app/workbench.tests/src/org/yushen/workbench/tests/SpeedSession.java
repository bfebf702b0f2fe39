package org.yushen.workbench.tests;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.review.FindingsView;
import org.yushen.workbench.review.Reveal;
import org.yushen.workbench.rules.OwnPacks;
import org.yushen.workbench.rules.PackOpening;
import org.yushen.workbench.rules.RulesPerspective;

/** A session of the workbench that measures itself: started by {@link WorkbenchBenchmark} in a process of its own. */
public final class SpeedSession extends OwnSession {
    /** Milliseconds since 1970 when the process was started. */
    static final String BEGUN = "yushen.speed.begun";
    /** File for what was measured. */
    static final String MEASURED = "yushen.speed.measured";
    /** Folder with the papers to open, {@link #USUAL} and {@link #LARGE}; without it only the start is measured. */
    static final String PAPERS = "yushen.speed.papers";
    static final String USUAL = "usual.docx";
    static final String LARGE = "large.txt";

    private static final int TIMES = 6;
    private static final int STEPS = 12;
    /** Files of which a rule is changed: a short one, and one of two dozen rules. */
    private static final List<String> RULES = List.of("rules/ari.drl", "rules/per-values.drl");
    private static final String SAYING = ".saying(\"";
    /** Nobody changes a rule faster than that after he opened it. */
    private static final long READING_MILLISECONDS = 6_000;
    /** Nor does he ask for the next finding sooner after a paper was opened. */
    private static final long LOOKING_MILLISECONDS = 2_000;
    private static final long BETWEEN_SAVES_MILLISECONDS = 1_000;

    private final Stopwatch watch = new Stopwatch();

    @Override
    void work() throws Exception {
        watch.note("start", (System.currentTimeMillis() - Long.getLong(BEGUN)) / 1000.0, processor());
        if (System.getProperty(PAPERS) != null) {
            usual(Path.of(System.getProperty(PAPERS), USUAL));
            large(Path.of(System.getProperty(PAPERS), LARGE));
        }
        Files.write(Path.of(System.getProperty(MEASURED)), watch.lines());
    }

    /** Seconds of all threads since the process was started. */
    private static double processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    /** A paper of usual size, opened again and again; its findings gone through; rules saved. */
    private void usual(Path file) throws Exception {
        Paper paper = open("first open", file);
        Path folder = Files.createTempDirectory("copies");
        for (int i = 0; i < TIMES; i++) {
            Paper copy = open("open", Files.copy(file, folder.resolve(i + ".docx")));
            papers().remove(List.of(copy));
            Screen.until("it is removed", () -> !papers().all().contains(copy));
        }
        Screen.ask(() -> Reveal.open(Screen.page(), paper, true));
        Screen.until("its findings", () -> view().paper() == paper);
        Thread.sleep(LOOKING_MILLISECONDS);
        for (int i = 0; i < STEPS; i++) {
            watch.gesture("jump", () -> view().step(1), () -> true);
        }
        saves();
        papers().remove(List.of(paper));
        Screen.until("it is removed", () -> papers().all().isEmpty());
    }

    /** Opens a paper: until it is checked, in front, and its findings stand in the table. */
    private Paper open(String name, Path file) {
        double before = processor();
        AtomicReference<Paper> opened = new AtomicReference<>();
        long begun = System.nanoTime();
        // All threads count here, not the screen's alone.
        new Stopwatch().gesture(name, () -> papers().open(List.of(file)), () -> {
            opened.set(papers().all().stream().filter(one -> one.name().equals(file.getFileName().toString())).findFirst().orElse(null));
            Paper paper = opened.get();
            IEditorPart front = Screen.page().getActiveEditor();
            return paper != null && paper.state() == Paper.State.CHECKED && front != null && front.getTitle().equals(paper.name())
                    && view().paper() == paper && table().getItemCount() == paper.review().getFindings().size();
        });
        watch.note(name, (System.nanoTime() - begun) / 1e9, processor() - before);
        return opened.get();
    }

    /** A rule of a copy of the shipped pack is changed in the editor and saved; the result is there when the open paper is checked by it. */
    private void saves() throws Exception {
        try (AppliedChange change = new AppliedChange()) {
            OwnPacks packs = change.bench().packs();
            IFolder pack = packs.copy(packs.folders().shipped().resolve("yushen-base"), null);
            change.await();
            Screen.ask(() -> PlatformUI.getWorkbench().showPerspective(RulesPerspective.ID, PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
            for (String name : RULES) {
                IEditorPart editor = Screen.ask(() -> PackOpening.open(Screen.page(), pack.getFile(name)));
                Thread.sleep(READING_MILLISECONDS);
                for (int i = 0; i < TIMES; i++) {
                    save(change, (ITextEditor) editor, i);
                    Thread.sleep(BETWEEN_SAVES_MILLISECONDS);
                }
            }
            Screen.ask(() -> Screen.page().closeAllEditors(false));
            change.expect();
            pack.delete(true, null);
            change.await();
        }
    }

    /** The sentence of the file's first rule is changed. */
    private void save(AppliedChange change, ITextEditor editor, int number) {
        Screen.ask(() -> {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            document.replace(document.get().indexOf(SAYING) + SAYING.length(), 0, String.valueOf(number));
            return null;
        });
        change.expect();
        double before = processor();
        long begun = System.nanoTime();
        new Stopwatch().gesture("save", () -> Screen.page().saveEditor(editor, false), change::there);
        watch.note(number == 0 ? "save, first of a file" : "save", (System.nanoTime() - begun) / 1e9, processor() - before);
    }

    /** Thousands of findings: looked at, sorted, narrowed down, gone through. */
    private void large(Path file) {
        open("large: open", file);
        int all = Screen.ask(() -> table().getItemCount());
        watch.gesture("large: first jump into the text", () -> select(all / 2), () -> true);
        for (int i = 1; i <= STEPS; i++) {
            int to = all / 2 + i * all / 3 / STEPS;
            watch.gesture("large: jump", () -> select(to), () -> true);
        }
        for (int i = 0; i < STEPS; i++) {
            watch.gesture("large: next finding", () -> view().step(1), () -> true);
        }
        Screen.ask(() -> table().forceFocus());
        key("large: to the end", SWT.END);
        for (int i = 0; i < STEPS; i++) {
            key("large: page up", SWT.PAGE_UP);
        }
        for (int i = 0; i < STEPS / 2; i++) {
            key("large: page down", SWT.PAGE_DOWN);
        }
        for (int column : new int[] {1, 2, 3, 4, 0}) {
            watch.gesture("large: sort", () -> table().getColumn(column).notifyListeners(SWT.Selection, new Event()), () -> true);
        }
        for (String words : List.of("1380000", "13800004", "")) {
            watch.gesture("large: narrow down", () -> view().filter(words), () -> true);
        }
    }

    private static void select(int row) {
        table().setSelection(row);
        table().showSelection();
        table().notifyListeners(SWT.Selection, new Event());
    }

    private void key(String name, int key) {
        int before = Screen.ask(() -> table().getSelectionIndex());
        watch.gesture(name, () -> {
            for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
                Event event = new Event();
                event.type = type;
                event.keyCode = key;
                Screen.display().post(event);
            }
        }, () -> table().getSelectionIndex() != before);
    }

    private static Papers papers() {
        return PlatformUI.getWorkbench().getService(Papers.class);
    }

    private static FindingsView view() {
        try {
            return (FindingsView) Screen.page().showView(FindingsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (org.eclipse.ui.PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private static Table table() {
        return Screen.seen(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Table.class,
                table -> (table.getStyle() & SWT.VIRTUAL) != 0).get(0);
    }
}
