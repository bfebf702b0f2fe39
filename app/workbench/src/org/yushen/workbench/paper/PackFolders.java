package org.yushen.workbench.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of rule packs that are in force: the user's own, and of the shipped ones those whose place no own one takes.
 *
 * @param shipped folder of the shipped packs
 * @param own folder of the user's packs; need not be there
 */
public record PackFolders(Path shipped, Path own) {
    /** The name of the user's packs' project in the workspace. */
    public static final String PROJECT = "规则包";
    private static final String MANIFEST = "pack.yaml";
    private static final Pattern TITLE = Pattern.compile("(?m)^title:\\s*[\"']?([^\"'#\n]+)");
    private static final Pattern ID = Pattern.compile("(?m)^id:\\s*[\"']?([^\\s\"'#]+)");

    /** The shipped packs, by name. */
    public List<Path> shippedPacks() throws IOException {
        return packs(shipped);
    }

    /** The user's packs, by name. */
    public List<Path> ownPacks() throws IOException {
        return packs(own);
    }

    /**
     * All packs in force. Own packs in the place of shipped ones come first and others of the user last: what they extend is then
     * already there, and is the own one where there are two.
     */
    public List<Path> inForce() throws IOException {
        Set<String> shippedIds = new HashSet<>();
        for (Path pack : shippedPacks()) {
            shippedIds.add(id(pack));
        }
        List<Path> replacing = new ArrayList<>();
        List<Path> additional = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (Path pack : ownPacks()) {
            if (shippedIds.contains(id(pack))) {
                replacing.add(pack);
                replaced.add(id(pack));
            } else {
                additional.add(pack);
            }
        }
        List<Path> all = new ArrayList<>(replacing);
        for (Path pack : shippedPacks()) {
            if (!replaced.contains(id(pack))) {
                all.add(pack);
            }
        }
        all.addAll(additional);
        return all;
    }

    /** The pack's id, found also where the manifest is broken; its folder's name when there is none. */
    public static String id(Path pack) {
        try {
            Matcher id = ID.matcher(Files.readString(pack.resolve(MANIFEST)));
            return id.find() ? id.group(1) : pack.getFileName().toString();
        } catch (IOException e) {
            // What is wrong with the manifest is told when the pack is loaded.
            return pack.getFileName().toString();
        }
    }

    /** The pack's title; null when it has none or its manifest cannot be read. */
    public static String title(Path pack) {
        try {
            Matcher title = TITLE.matcher(Files.readString(pack.resolve(MANIFEST)));
            return title.find() ? title.group(1).strip() : null;
        } catch (IOException e) {
            // What is wrong with the manifest is told when the pack is loaded.
            return null;
        }
    }

    private static List<Path> packs(Path shelf) throws IOException {
        if (!Files.isDirectory(shelf)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(shelf)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve(MANIFEST))).map(path -> path.toAbsolutePath().normalize()).sorted().toList();
        }
    }
}
