package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.yushen.rules.pack.RulePacks;

/** A folder that holds rule packs, each a folder with a {@code pack.yaml}. */
record PacksFolder(Path path) {
    static final String PROFILES = "profiles";

    /** The packs in it, by name; none when it is not there. */
    List<Path> packs() throws IOException {
        return Files.isDirectory(path) ? RulePacks.on(path) : List.of();
    }

    /** The folders of template profiles of everything in it; a pack that cannot be loaded may still tell how papers are read. */
    List<Path> profiles() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(pack -> pack.resolve(PROFILES)).filter(Files::isDirectory).sorted().toList();
        }
    }
}
