package org.yushen.workbench.tests;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.yushen.workbench.Application;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.review.FindingsView;
import org.yushen.workbench.review.Reveal;
import org.yushen.workbench.rules.RuleBench;
import org.yushen.workbench.rules.RuleBenchListener;
import org.yushen.workbench.rules.RuleChange;

/** A session of the workbench that measures itself: started by {@link WorkbenchBenchmark} in a process of its own. */
public final class SpeedSession implements IApplication {
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

    private final Stopwatch watch = new Stopwatch();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Thread person = new Thread(this::work, "person");
        person.setDaemon(true);
        person.start();
        return new Application().start(context);
    }

    @Override
    public void stop() {
        PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
    }

    private void work() {
        try {
            while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting()) {
                Thread.sleep(5);
            }
            // Usable: the screen attends.
            Screen.ask(() -> null);
            watch.note("start", (System.currentTimeMillis() - Long.getLong(BEGUN)) / 1000.0, processor());
            if (System.getProperty(PAPERS) != null) {
                usual(Path.of(System.getProperty(PAPERS), USUAL));
                large(Path.of(System.getProperty(PAPERS), LARGE));
            }
            Files.write(Path.of(System.getProperty(MEASURED)), watch.lines());
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        } finally {
            Screen.ask(() -> PlatformUI.getWorkbench().close());
        }
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

    /** A rule of a copy of the shipped pack is changed and saved; the result is there when the open paper is checked by it. */
    private void saves() throws Exception {
        RuleBench bench = Screen.ask(() -> PlatformUI.getWorkbench().getService(RuleBench.class));
        AtomicReference<RuleChange> change = new AtomicReference<>();
        RuleBenchListener listener = new RuleBenchListener() {
            @Override
            public void applied(RuleChange applied) {
                change.set(applied);
            }
        };
        bench.addListener(listener);
        IFolder pack = bench.packs().copy(bench.packs().folders().shipped().resolve("yushen-base"), null);
        Screen.until("the copy is in force", () -> change.get() != null);
        IFile rule = pack.getFile("rules/ari.drl");
        String text = Files.readString(rule.getLocation().toPath());
        for (int i = 0; i < TIMES; i++) {
            change.set(null);
            byte[] changed = (text + "\n// " + i + "\n").getBytes(StandardCharsets.UTF_8);
            double before = processor();
            rule.setContents(new ByteArrayInputStream(changed), true, false, null);
            Screen.until("the result", () -> change.get() != null);
            watch.note("save", change.get().milliseconds() / 1000.0, processor() - before);
        }
        change.set(null);
        pack.delete(true, null);
        Screen.until("the shipped pack is in force again", () -> change.get() != null);
        bench.removeListener(listener);
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
