package org.yushen.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The running workbench as a person has it: looks at the screen, presses keys and clicks; waits as long as a person would. */
final class Screen {
    /** A first compile of every rule on a busy machine takes long; what is there sooner costs no waiting. */
    private static final long PATIENCE_MILLISECONDS = 100_000;
    private static final long BETWEEN_LOOKS_MILLISECONDS = 50;
    private static final long BETWEEN_ATTEMPTS_MILLISECONDS = 3_000;

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
        until(what, so, () -> { });
    }

    private static void until(String what, BooleanSupplier so, Runnable meanwhile) {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (!ask(so::getAsBoolean)) {
            if (System.nanoTime() > end) {
                picture("waited-in-vain");
                throw new AssertionError("waited in vain for: " + what);
            }
            meanwhile.run();
            rest();
        }
    }

    /**
     * Tries something, and again after a while, until it is so: for what a moving screen may foil.
     *
     * @param attempt false when it could not be tried yet
     */
    static void untilDone(String what, BooleanSupplier so, BooleanSupplier attempt) {
        long[] next = {System.nanoTime()};
        until(what, so, () -> {
            if (System.nanoTime() >= next[0] && attempt.getAsBoolean()) {
                next[0] = System.nanoTime() + BETWEEN_ATTEMPTS_MILLISECONDS * 1_000_000;
            }
        });
    }

    static void rest() {
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

    /** Types letters, digits and signs that need no second key, into what has the focus. */
    static void type(String text) {
        for (char letter : text.toCharArray()) {
            boolean capital = Character.isUpperCase(letter) || letter == '_';
            if (capital) {
                post(SWT.KeyDown, SWT.SHIFT);
            }
            post(SWT.KeyDown, letter);
            post(SWT.KeyUp, letter);
            if (capital) {
                post(SWT.KeyUp, SWT.SHIFT);
            }
        }
    }

    /** Writes words into a field in place of those that stand in it. */
    static void fill(Text field, String words) {
        click(field, 20, 12);
        until("the field has the focus", field::isFocusControl);
        ask(() -> {
            field.selectAll();
            return null;
        });
        type(words);
        until("the words are written", () -> field.getText().equals(words));
    }

    /** Chooses a command, as from a menu: it may open a dialog, which is not waited for. */
    static void command(String id) {
        display().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** The open dialog of that title, waited for. */
    static Shell dialog(String title) {
        return awaited("the dialog " + title, () -> Arrays.stream(display().getShells())
                .filter(shell -> shell.isVisible() && title.equals(shell.getText())).findFirst().orElse(null));
    }

    /** The first such control that is seen within another, waited for. */
    static <T extends Control> T await(Composite within, Class<T> kind, Predicate<T> which) {
        return awaited("a " + kind.getSimpleName(), () -> seen(within, kind, which).stream().findFirst().orElse(null));
    }

    /** The first visible control of a type in the parent that fits; null when there is none. Asked in the screen's thread. */
    static <T extends Control> T find(Control parent, Class<T> type, Predicate<T> fits) {
        if (type.isInstance(parent) && parent.isVisible() && fits.test(type.cast(parent))) {
            return type.cast(parent);
        }
        return parent instanceof Composite composite ? seen(composite, type, fits).stream().findFirst().orElse(null) : null;
    }

    /** All such controls that are seen within another; call in the screen's thread. */
    static <T extends Control> List<T> seen(Composite within, Class<T> kind, Predicate<T> which) {
        List<T> found = new ArrayList<>();
        for (Control child : within.isDisposed() ? new Control[0] : within.getChildren()) {
            if (kind.isInstance(child) && child.isVisible() && which.test(kind.cast(child))) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(seen(composite, kind, which));
            }
        }
        return found;
    }

    private static <T> T awaited(String what, Supplier<T> look) {
        AtomicReference<T> found = new AtomicReference<>();
        until(what, () -> {
            found.set(look.get());
            return found.get() != null;
        });
        return found.get();
    }

    /** How many pixels of a control have that colour, as it is on the screen now; none while it has no size. */
    static long pixels(Control control, RGB colour) {
        if (ask(() -> control.getSize().x == 0 || control.getSize().y == 0)) {
            return 0;
        }
        ImageData seen = ask(() -> {
            Point at = control.toDisplay(0, 0);
            return copied(new Rectangle(at.x, at.y, control.getSize().x, control.getSize().y));
        });
        long count = 0;
        for (int y = 0; y < seen.height; y++) {
            for (int x = 0; x < seen.width; x++) {
                if (seen.palette.getRGB(seen.getPixel(x, y)).equals(colour)) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Clicks with the left button into the middle of the control. */
    static void click(Control control) {
        Point size = ask(control::getSize);
        click(control, size.x / 2, size.y / 2);
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
            event.x = at.x;
            event.y = at.y;
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
        ImageData data = ask(() -> copied(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getBounds()));
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

    private static ImageData copied(Rectangle area) {
        Image image = new Image(display(), area.width, area.height);
        GC gc = new GC(display());
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        ImageData copied = image.getImageData();
        image.dispose();
        return copied;
    }
}
