package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.AWTError;
import java.awt.AWTException;
import java.awt.HeadlessException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.graphics.Point;

/**
 * Mouse and keyboard of the screen itself, moved from a process of its own: an event that the workbench posts to itself carries no place on
 * the screen, which everything that is drawn rather than a widget goes by, and reaches no menu that holds them.
 */
public final class Mouse implements AutoCloseable {
    private static final int SETTLE_MILLISECONDS = 100;
    private static final int STEPS = 10;
    private static final String READY = "ready";
    /** Said where a Java without a screen was installed, or a library that it needs for one is missing. */
    private static final String NONE = "none: ";
    private static final Map<String, Integer> KEYS = Map.of("ALT", KeyEvent.VK_ALT, "DOWN", KeyEvent.VK_DOWN, "ENTER", KeyEvent.VK_ENTER,
            "ESCAPE", KeyEvent.VK_ESCAPE);

    private final Process process;
    private final BufferedReader answers;

    /** The test is not run where Java's own graphics cannot be used. */
    Mouse() {
        try {
            Path folder = Files.createTempDirectory("mouse");
            Path own = folder.resolve(Mouse.class.getName().replace('.', '/') + ".class");
            Files.createDirectories(own.getParent());
            try (InputStream in = Mouse.class.getResourceAsStream("Mouse.class")) {
                Files.copy(in, own);
            }
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=false",
                    "-XX:TieredStopAtLevel=1", "-cp", folder.toString(), Mouse.class.getName()).redirectErrorStream(true).start();
            answers = process.inputReader();
            String said = answers.readLine();
            assumeTrue(said == null || !said.startsWith(NONE), () -> "no mouse: Java's own graphics cannot be used here: " + said);
            assertEquals(READY, said);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Clicks once with the left button at a point of the screen. */
    static void click(Point at) {
        try (Mouse mouse = new Mouse()) {
            mouse.press(at);
        }
    }

    /** Clicks with the left button at a point of the screen. */
    void press(Point at) {
        tell("click " + at.x + " " + at.y);
    }

    /** Clicks with the right button at a point of the screen. */
    void pressRight(Point at) {
        tell("right " + at.x + " " + at.y);
    }

    /** Takes hold at a point of the screen, moves to another, and lets go. */
    void drag(Point from, Point to) {
        tell("drag " + from.x + " " + from.y + " " + to.x + " " + to.y);
    }

    /** Presses keys together, such as ALT and F, and lets them go. */
    void keys(String... keys) {
        tell("keys " + String.join(" ", keys));
    }

    private void tell(String what) {
        try {
            process.outputWriter().write(what + "\n");
            process.outputWriter().flush();
            assertEquals(READY, answers.readLine());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Does what the lines of the standard input tell. */
    public static void main(String[] none) throws IOException {
        Robot robot;
        try {
            robot = new Robot();
        } catch (AWTException | AWTError | HeadlessException | LinkageError e) {
            System.out.println(NONE + e);
            return;
        }
        System.out.println(READY);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            if (words[0].equals("keys")) {
                keys(robot, words);
            } else {
                int button = words[0].equals("right") ? InputEvent.BUTTON3_DOWN_MASK : InputEvent.BUTTON1_DOWN_MASK;
                move(robot, number(words, 1), number(words, 2));
                robot.mousePress(button);
                for (int i = 1; words[0].equals("drag") && i <= STEPS; i++) {
                    move(robot, between(number(words, 1), number(words, 3), i), between(number(words, 2), number(words, 4), i));
                }
                robot.mouseRelease(button);
            }
            robot.delay(SETTLE_MILLISECONDS);
            System.out.println(READY);
        }
    }

    private static void move(Robot robot, int x, int y) {
        robot.mouseMove(x, y);
        robot.delay(SETTLE_MILLISECONDS);
    }

    private static int number(String[] words, int index) {
        return Integer.parseInt(words[index]);
    }

    private static int between(int from, int to, int step) {
        return from + (to - from) * step / STEPS;
    }

    private static void keys(Robot robot, String[] words) {
        for (int i = 1; i < words.length; i++) {
            robot.keyPress(key(words[i]));
        }
        for (int i = words.length - 1; i > 0; i--) {
            robot.keyRelease(key(words[i]));
        }
    }

    private static int key(String name) {
        return KEYS.containsKey(name) ? KEYS.get(name) : KeyEvent.getExtendedKeyCodeForChar(name.toLowerCase(Locale.ROOT).charAt(0));
    }
}
