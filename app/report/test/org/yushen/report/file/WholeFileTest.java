package org.yushen.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void aWritingThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("审核.xlsx");
        Files.writeString(file, "old");

        assertThrows(IOException.class, () -> WholeFile.write(file, out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            out.flush();
            throw new IOException("disk full");
        }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("审核.xlsx"), names());
    }

    @Test
    void aWritingThatFailsLeavesNoFileWhereNoneWas() throws IOException {
        assertThrows(IllegalStateException.class, () -> WholeFile.write(folder.resolve("a"), out -> {
            out.write(1);
            throw new IllegalStateException();
        }));

        assertEquals(List.of(), names());
    }

    @Test
    void foldersAreMadeAndOldFilesReplaced() throws IOException {
        Path file = folder.resolve("a/b/c.json");
        WholeFile.write(file, out -> out.write("1".getBytes(StandardCharsets.UTF_8)));
        WholeFile.write(file, out -> out.write("22".getBytes(StandardCharsets.UTF_8)));

        assertEquals("22", Files.readString(file));
    }

    @Test
    void aFolderInTheWayIsAnErrorAndStaysAsItWas() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken/inside"));

        assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("taken"), out -> out.write(1)));
        assertTrue(Files.isDirectory(taken));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
