package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.AWTError;
import java.awt.AWTException;
import java.awt.HeadlessException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.graphics.Point;

/**
 * The mouse of the screen itself, moved and clicked from a process of its own: an event that the workbench posts to itself carries no
 * place on the screen, which everything that is drawn rather than a widget goes by.
 */
public final class Mouse {
    private static final int SETTLE_MILLISECONDS = 100;
    /** Exit code where a Java without a screen was installed, or a library that it needs for one is missing. */
    private static final int NONE = 3;

    private Mouse() {
    }

    /** Clicks with the left button at a point of the screen. */
    static void click(Point at) {
        try {
            Path folder = Files.createTempDirectory("mouse");
            Path own = folder.resolve(Mouse.class.getName().replace('.', '/') + ".class");
            Files.createDirectories(own.getParent());
            try (InputStream in = Mouse.class.getResourceAsStream("Mouse.class")) {
                Files.copy(in, own);
            }
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=false",
                    "-XX:TieredStopAtLevel=1", "-cp", folder.toString(), Mouse.class.getName(), String.valueOf(at.x), String.valueOf(at.y))
                    .redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            int code = process.waitFor();
            assumeTrue(code != NONE, () -> "no mouse: Java's own graphics cannot be used here: " + said);
            assertEquals(0, code, said);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** @param place x and y on the screen */
    public static void main(String[] place) {
        Robot robot = robot();
        robot.mouseMove(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
        robot.delay(SETTLE_MILLISECONDS);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.delay(SETTLE_MILLISECONDS);
    }

    private static Robot robot() {
        try {
            return new Robot();
        } catch (AWTException | AWTError | HeadlessException | LinkageError e) {
            e.printStackTrace();
            System.exit(NONE);
            throw new AssertionError(e);
        }
    }
}
