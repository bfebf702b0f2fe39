package org.yushen.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.yushen.reader.profile.TemplateProfiles;

/** The checkout that the tests run in. */
public final class Checkout {

    private Checkout() {
    }

    /** The top folder: the first one above that holds the rule packs. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("rules/packs"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests must run inside the checkout");
    }

    /** The template profiles that the shipped packs carry. */
    public static TemplateProfiles profiles() {
        Path packs = root().resolve("rules/packs");
        try {
            return TemplateProfiles.load(List.of(packs.resolve("yushen-base/profiles"), packs.resolve("yushen-shanxi/profiles")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
