package org.yushen.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Linux product in a folder of its own, used as a user does: through its start script. */
final class Product {
    private static final List<String> FOREIGN = List.of("LANG", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "JAVA_TOOL_OPTIONS", "YUSHEN_JAVA_OPTS",
            "YUSHEN_PACKS", "COLUMNS");

    private final Path folder;

    private Product(Path folder) {
        this.folder = folder;
    }

    /** How a command ended, with all that it printed on either stream. */
    record Ended(int code, String printed) {

        Ended expect(int expected) {
            assertEquals(expected, code, printed);
            return this;
        }
    }

    /** Unpacks the archive for this machine; its one folder is the product. */
    static Product unpack(Path where) throws Exception {
        Files.createDirectories(where);
        run(where, Map.of(), List.of("tar", "xzf", Build.archive("linux.gtk.x86_64.tar.gz").toString())).expect(0);
        return new Product(where.resolve("yushen"));
    }

    Path folder() {
        return folder;
    }

    Path script() {
        return folder.resolve("yushen");
    }

    /** Runs the start script in a folder, with this test's Java and the cache of all tests unless the environment says otherwise. */
    Ended start(Path here, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(arguments));
        return run(here, environment, command);
    }

    static Ended run(Path here, Map<String, String> environment, List<String> command) throws Exception {
        Path printed = Files.createTempFile("printed", ".txt");
        Process process = builder(here, environment, command).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
        process.getOutputStream().close();
        int code = process.waitFor();
        Ended ended = new Ended(code, Files.readString(printed));
        Files.delete(printed);
        return ended;
    }

    /** The process to be, in Chinese and UTF-8 whatever the machine speaks. */
    static ProcessBuilder builder(Path here, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(here.toFile());
        FOREIGN.forEach(builder.environment()::remove);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("YUSHEN_CACHE", System.getProperty("yushen.cache"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** The installed bundles as Equinox and the command line find them: name, version. */
    Map<String, String> bundles() throws IOException {
        Path list = folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> !line.startsWith("#")).map(line -> line.split(","))
                    .collect(java.util.stream.Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> one + " " + other));
        }
    }

    /** Names in the folder of bundles. */
    List<String> plugins() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("plugins"))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** The files in that folder of the product; none where there is no such folder. */
    List<Path> files(String under) throws IOException {
        if (!Files.exists(folder.resolve(under))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.resolve(under))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
