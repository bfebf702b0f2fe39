package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.workbench.paper.Paper;

/**
 * What only the X server's own mouse and keyboard can do: files dragged into the window, menus opened and gone through. The last of the
 * tests by its name: windows of GTK's own that held mouse or keys meanwhile stay marked as having the focus, and a key that the workbench
 * posts to itself goes to the first window that is marked so.
 */
class XServerTest {
    private static final int SIZE = 120;
    private static final int MOST_STEPS = 20;

    private final ReviewDesk desk = new ReviewDesk(ReviewDesk.sample("yunze-wenlv-2025.docx"));

    /** As from a file manager, whose place another window takes that lets files be dragged out of it. */
    @Test
    void aFileDroppedAmongThePapersIsOpened(@TempDir Path folder) throws Exception {
        Path file = Files.copy(ReviewDesk.sample("yunze-shuiwu-2025.txt"), folder.resolve("拖放 的材料.txt"));
        Shell manager = Screen.ask(() -> fileManager(file));
        Table papers = Screen.await(ReviewDesk.shell(), Table.class,
                table -> (table.getStyle() & SWT.VIRTUAL) == 0 && table.getItemCount() > 0 && table.getItem(0).getText().contains("云泽"));
        try (Mouse mouse = new Mouse()) {
            Point from = Screen.ask(() -> manager.toDisplay(SIZE / 2, SIZE / 2));
            Point to = Screen.ask(() -> papers.toDisplay(papers.getSize().x / 2, papers.getSize().y - SIZE / 2));
            mouse.drag(from, to);
            Screen.until("the dropped file is checked", () -> desk.papers().all().stream()
                    .anyMatch(paper -> paper.name().equals(file.getFileName().toString()) && paper.state() == Paper.State.CHECKED));
        } finally {
            Screen.ask(() -> {
                manager.dispose();
                return null;
            });
            desk.papers().remove(desk.papers().all().stream().filter(paper -> paper != desk.paper()).toList());
            Screen.until("it is removed", () -> desk.papers().all().size() == 1);
        }
        assertEquals(Files.size(ReviewDesk.sample("yunze-shuiwu-2025.txt")), Files.size(file), "the original stays");
    }

    private static Shell fileManager(Path file) {
        Shell shell = new Shell(ReviewDesk.shell().getDisplay(), SWT.NO_TRIM | SWT.ON_TOP);
        shell.setBounds(ReviewDesk.shell().getBounds().width - SIZE * 2, SIZE * 2, SIZE, SIZE);
        DragSource source = new DragSource(shell, DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = new String[] {file.toString()};
            }
        });
        shell.open();
        return shell;
    }

    @Test
    void theMenuBarIsOpenedByItsLetterAndGoneThroughByKeys() {
        desk.click("SEC-01");
        MenuItem heading = Screen.ask(() -> heading("审核"));
        String letter = Screen.ask(() -> heading.getText().substring(heading.getText().indexOf('&') + 1).substring(0, 1));
        waive(Screen.ask(heading::getMenu), mouse -> mouse.keys("ALT", letter));
    }

    @Test
    void theMenuOfAFindingIsOpenedByTheMouseAndGoneThroughByKeys() {
        desk.click("SEC-01");
        Table findings = ReviewDesk.table();
        Point at = Screen.ask(() -> {
            Rectangle row = findings.getSelection()[0].getBounds(2);
            return findings.toDisplay(row.x + row.width / 2, row.y + row.height / 2);
        });
        waive(Screen.ask(findings::getMenu), mouse -> mouse.pressRight(at));
    }

    /** Opens the menu, goes down to the command and chooses it; the dialog that comes is closed again. */
    private static void waive(Menu menu, Consumer<Mouse> opening) {
        AtomicReference<String> armed = new AtomicReference<>("");
        Listener shown = event -> {
            for (MenuItem item : menu.getItems()) {
                item.addListener(SWT.Arm, there -> armed.set(item.getText()));
            }
        };
        Screen.ask(() -> {
            // After the items of the moment were put in.
            menu.addListener(SWT.Show, event -> menu.getDisplay().asyncExec(() -> shown.handleEvent(event)));
            return null;
        });
        try (Mouse mouse = new Mouse()) {
            opening.accept(mouse);
            for (int i = 0; i < MOST_STEPS && !armed.get().startsWith("豁免"); i++) {
                mouse.keys("DOWN");
            }
            mouse.keys("ENTER");
            Shell dialog = Screen.dialog("豁免");
            mouse.keys("ESCAPE");
            Screen.until("the dialog is closed", dialog::isDisposed);
        }
    }

    private static MenuItem heading(String text) {
        for (MenuItem item : ReviewDesk.shell().getMenuBar().getItems()) {
            if (item.getText().startsWith(text)) {
                return item;
            }
        }
        throw new AssertionError("no menu " + text);
    }
}
