package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench is closed and started again, each time as a process of its own over the same workspace. */
class RestartTest {
    private static final long PATIENCE_MINUTES = 15;

    @Test
    void everythingIsFoundAsItWasLeft(@TempDir Path folder) throws Exception {
        Path left = folder.resolve("left.txt");
        Path found = folder.resolve("found.txt");
        run(folder, Map.of(Session.SEEN, left.toString()));
        String before = Files.readString(left);
        assertTrue(before.contains("waived 1") && before.contains("ARI-02:") && before.contains("statement: 表三") && before.contains("grouping: 按级别"), before);
        run(folder, Map.of(Session.SEEN, found.toString(), Session.LEFT, left.toString()));
        assertEquals(before, Files.readString(found));
    }

    private static void run(Path folder, Map<String, String> told) throws IOException, InterruptedException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        copy(Path.of(URI.create(System.getProperty("osgi.configuration.area"))), configuration);
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx1g", "-Xss2m",
                "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Duser.language=zh", "-Duser.country=CN"));
        for (String kept : List.of("yushen.root", "yushen.home", "yushen.packs", "yushen.cache", "yushen.screenshots", "logback.configurationFile",
                "osgi.install.area", "osgi.framework")) {
            if (System.getProperty(kept) != null) {
                command.add("-D" + kept + "=" + System.getProperty(kept));
            }
        }
        told.forEach((name, value) -> command.add("-D" + name + "=" + value));
        File launcher = FileLocator.getBundleFileLocation(Platform.getBundle("org.eclipse.equinox.launcher")).orElseThrow();
        command.addAll(List.of("-jar", launcher.toString(), "-configuration", configuration.toString(), "-data",
                folder.resolve("workspace").toString(), "-nl", "zh_CN", "-application", "org.yushen.workbench.tests.session"));
        if (System.getProperty("osgi.dev") != null) {
            command.addAll(List.of("-dev", System.getProperty("osgi.dev")));
        }
        Path log = folder.resolve("session.log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended && process.exitValue() == 0, () -> text(log));
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the framework is told at its start, without what it made of it. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(path -> path.getFileName().toString().matches("config\\.ini|bundles\\.info")).toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                Files.createDirectories(target.getParent());
                if (!Files.exists(target)) {
                    Files.copy(one, target);
                }
            }
        }
    }
}
