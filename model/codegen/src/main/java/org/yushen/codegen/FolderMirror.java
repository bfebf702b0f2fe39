package org.yushen.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes one folder's files equal to another's and leaves alone, with its time stamp, what is equal already. */
final class FolderMirror {

    private FolderMirror() {
    }

    /**
     * @param from the folder to copy; must exist
     * @param to   the folder that holds the same files afterwards and no others
     * @throws IOException when a file cannot be read, written or deleted
     */
    static void mirror(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : filesUnder(from)) {
            Path copy = to.resolve(from.relativize(file));
            if (Files.notExists(copy) || Files.mismatch(file, copy) >= 0) {
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
        for (Path file : filesUnder(to)) {
            if (Files.notExists(from.resolve(to.relativize(file)))) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
