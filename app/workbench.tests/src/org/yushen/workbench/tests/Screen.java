package org.yushen.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The running workbench as a person has it: looks at the screen, presses keys and clicks; waits as long as a person would. */
final class Screen {
    /** A first compile of every rule on a busy machine takes long; what is there sooner costs no waiting. */
    private static final long PATIENCE_MILLISECONDS = 300_000;
    private static final long BETWEEN_LOOKS_MILLISECONDS = 50;

    private Screen() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Asks the screen's thread. */
    static <T> T ask(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        display().syncExec(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Waits until it is so; fails with the name of what was waited for. */
    static void until(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (!ask(so::getAsBoolean)) {
            if (System.nanoTime() > end) {
                picture("waited-in-vain");
                throw new AssertionError("waited in vain for: " + what);
            }
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Presses and lets go a key, such as SWT.F5 or SWT.ARROW_DOWN, with SWT.CTRL and the like held. */
    static void press(int modifiers, int key) {
        int[] held = {SWT.CTRL, SWT.SHIFT, SWT.ALT};
        for (int each : held) {
            if ((modifiers & each) != 0) {
                post(SWT.KeyDown, each);
            }
        }
        post(SWT.KeyDown, key);
        post(SWT.KeyUp, key);
        for (int each : held) {
            if ((modifiers & each) != 0) {
                post(SWT.KeyUp, each);
            }
        }
    }

    /** Types a text, key by key; signs that need the shift key are not typed. */
    static void type(String text) {
        text.chars().forEach(letter -> press(0, letter));
    }

    /** The first visible control of a type in the parent that fits; null when there is none. Asked in the screen's thread. */
    static <T extends Control> T find(Control parent, Class<T> type, Predicate<T> fits) {
        if (type.isInstance(parent) && parent.isVisible() && fits.test(type.cast(parent))) {
            return type.cast(parent);
        }
        if (parent instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                T found = find(child, type, fits);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        if ((key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0) {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        send(event);
    }

    /** Clicks with the left button at a point of the control. */
    static void click(Control control, int x, int y) {
        Point at = ask(() -> control.toDisplay(x, y));
        Event move = new Event();
        move.type = SWT.MouseMove;
        move.x = at.x;
        move.y = at.y;
        send(move);
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.type = type;
            event.button = 1;
            send(event);
        }
    }

    private static void send(Event event) {
        if (!ask(() -> display().post(event))) {
            throw new AssertionError("the screen takes no event of type " + event.type);
        }
        rest();
    }

    /** Puts a picture of the whole window into target/screenshots. */
    static Path picture(String name) {
        Path file = Path.of(System.getProperty("yushen.screenshots"), name + ".png");
        ImageData data = ask(() -> {
            Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            Rectangle bounds = shell.getBounds();
            Image image = new Image(display(), bounds.width, bounds.height);
            GC gc = new GC(display());
            gc.copyArea(image, bounds.x, bounds.y);
            gc.dispose();
            ImageData copied = image.getImageData();
            image.dispose();
            return copied;
        });
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }
}
