package org.yushen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Sees to it that an update in place loses nothing that a user wrote into the shipped rule packs. p2 writes over what the new version has too
 * and takes away what it has no more, whoever changed it. The start script calls this before the update, with “keep”, and after it, with
 * “restore”. Needs no other class of the program.
 */
public final class ChangedRules {
    /** Beside the packs, for what is in their folder is in force. */
    private static final String KEPT = "packs-changed";
    private static final String PACKS = "packs";
    private static final String ROOT = "org.yushen.feature_root_";

    private final Path product;
    private final Path kept;
    private final boolean english = "en".equals(System.getProperty("user.language"));

    private ChangedRules(Path product) {
        this.product = product.toAbsolutePath().normalize();
        kept = this.product.resolve(KEPT);
    }

    /** @param arguments keep or restore, and the product's folder */
    public static void main(String[] arguments) throws IOException {
        ChangedRules rules = new ChangedRules(Path.of(arguments[1]));
        if (arguments[0].equals("keep")) {
            rules.keep();
        } else {
            rules.restore();
        }
    }

    /** Copies what is not as it was shipped. What an earlier update could not put back stays where it is. */
    private void keep() throws IOException {
        Path shipped = product.resolve("p2/org.eclipse.equinox.p2.core/cache/binary").resolve(ROOT + version());
        if (!Files.exists(shipped)) {
            return;
        }
        try (ZipFile zip = new ZipFile(shipped.toFile())) {
            for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory() && one.getName().startsWith(PACKS + "/")).toList()) {
                Path file = product.resolve(entry.getName()).normalize();
                if (file.startsWith(product.resolve(PACKS)) && Files.isRegularFile(file) && changed(file, zip, entry)) {
                    Path copy = kept.resolve(product.resolve(PACKS).relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, free(copy));
                }
            }
        }
    }

    /** The version that is installed: all that is ours has the same. */
    private String version() throws IOException {
        Path list = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        return Files.readAllLines(list, StandardCharsets.UTF_8).stream().filter(line -> line.startsWith("org.yushen.cli,"))
                .map(line -> line.split(",")[1]).findFirst().orElseThrow(() -> new IOException(list.toString()));
    }

    private static boolean changed(Path file, ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return !Arrays.equals(in.readAllBytes(), Files.readAllBytes(file));
        }
    }

    /** A copy of an earlier update that nobody fetched is not written over. */
    private static Path free(Path copy) {
        Path free = copy;
        for (int i = 2; Files.exists(free); i++) {
            free = copy.resolveSibling(copy.getFileName() + "." + i);
        }
        return free;
    }

    /** Puts back what the new version has no more; of all else the copy stays, and the user is told where. */
    private void restore() throws IOException {
        if (!Files.exists(kept)) {
            return;
        }
        List<Path> copies;
        try (Stream<Path> all = Files.walk(kept)) {
            copies = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path copy : copies) {
            Path file = product.resolve(PACKS).resolve(kept.relativize(copy).toString());
            if (!Files.exists(file) && !copy.getFileName().toString().matches(".*\\.\\d+")) {
                Files.createDirectories(file.getParent());
                Files.move(copy, file);
                say("新版本已不再包含、但您改动过的规则文件仍然保留并继续生效：" + file, "Kept and still in force, though the new version has it no more, for you changed it: " + file);
            } else if (Files.exists(file) && Files.mismatch(copy, file) < 0) {
                Files.delete(copy);
            } else {
                say("您改动过的规则文件已换成新版本，您的那一份在：" + copy, "A rule file that you changed is now that of the new version; yours is: " + copy);
            }
        }
        clear();
    }

    private void say(String chinese, String other) {
        System.err.println(english ? other : chinese);
    }

    /** Folders with nothing in them. */
    private void clear() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(kept)) {
            folders = all.filter(Files::isDirectory).sorted((one, other) -> other.compareTo(one)).toList();
        }
        for (Path folder : folders) {
            try (Stream<Path> all = Files.list(folder)) {
                if (all.findAny().isPresent()) {
                    continue;
                }
            }
            Files.delete(folder);
        }
    }
}
