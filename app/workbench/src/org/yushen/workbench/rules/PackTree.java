package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.yushen.workbench.Words;
import org.yushen.workbench.rules.PackNode.Kind;

/** Reads the packs' folders into what the packs view shows. */
final class PackTree {
    private static final String[] GROUPS = {"rules", "findings", "tables", "profiles", "tests"};

    private final OwnPacks own;
    private final Words words = new Words(PackTree.class);

    PackTree(OwnPacks own) {
        this.own = own;
    }

    /** Own packs first, then the shipped ones. */
    List<PackNode> packs() throws IOException {
        List<PackNode> packs = new ArrayList<>();
        for (Path pack : own.folders().ownPacks()) {
            packs.add(pack(Kind.OWN_PACK, pack));
        }
        for (Path pack : own.folders().shippedPacks()) {
            packs.add(pack(own.inPlaceOf(pack) == null ? Kind.SHIPPED_PACK : Kind.REPLACED_PACK, pack));
        }
        return packs;
    }

    private PackNode pack(Kind kind, Path pack) throws IOException {
        Map<String, List<PackNode>> groups = new LinkedHashMap<>();
        for (String group : GROUPS) {
            groups.put(group, new ArrayList<>());
        }
        List<PackNode> single = new ArrayList<>();
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                Path inside = pack.relativize(file);
                String first = inside.getName(0).toString();
                if (inside.getNameCount() > 1 && groups.containsKey(first)) {
                    groups.get(first).add(file(kind, file, inside.subpath(1, inside.getNameCount()).toString().replace('\\', '/')));
                } else if (!first.startsWith(".")) {
                    single.add(file(kind, file, label(inside.toString().replace('\\', '/'))));
                }
            }
        }
        List<PackNode> children = new ArrayList<>();
        groups.forEach((name, members) -> {
            if (!members.isEmpty()) {
                children.add(new PackNode(Kind.GROUP, words.get("group." + name), pack, resource(kind, pack), members));
            }
        });
        children.addAll(single);
        return new PackNode(kind, words.get("pack." + kind.name(), pack.getFileName()), pack, resource(kind, pack), children);
    }

    private String label(String file) {
        return switch (file) {
            case "pack.yaml", "parameters.yaml", "words.yaml", "standards.yaml" -> words.get("file." + file, file);
            default -> file;
        };
    }

    private PackNode file(Kind pack, Path file, String label) {
        return new PackNode(file.toString().endsWith(".drl") ? Kind.RULE_FILE : Kind.OTHER_FILE, label, file, resource(pack, file), List.of());
    }

    private IResource resource(Kind pack, Path path) {
        if (pack != Kind.OWN_PACK) {
            return null;
        }
        String inside = own.folders().own().relativize(path).toString().replace('\\', '/');
        return Files.isDirectory(path) ? own.project().getFolder(inside) : own.project().getFile(inside);
    }
}
