package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.yushen.workbench.Words;
import org.yushen.model.review.Severity;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.compile.HeaderScan;
import org.yushen.workbench.paper.PackFolders;
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
        Path origin = kind == Kind.OWN_PACK ? own.standsFor(pack) : null;
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                Path inside = pack.relativize(file);
                String first = inside.getName(0).toString();
                if (inside.getNameCount() > 1 && groups.containsKey(first)) {
                    groups.get(first).add(file(kind, file, origin(origin, inside), inside.subpath(1, inside.getNameCount()).toString().replace('\\', '/')));
                } else if (!first.startsWith(".")) {
                    single.add(file(kind, file, origin(origin, inside), label(inside.toString().replace('\\', '/'))));
                }
            }
        }
        List<PackNode> children = new ArrayList<>();
        groups.forEach((name, members) -> {
            if (!members.isEmpty()) {
                children.add(new PackNode(Kind.GROUP, words.get("group." + name), pack, resource(kind, pack), null, false, members));
            }
        });
        children.addAll(single);
        return new PackNode(kind, words.get("pack." + kind.name(), title(pack)), pack, resource(kind, pack), null, false, children);
    }

    private String label(String file) {
        return switch (file) {
            case "pack.yaml", "parameters.yaml", "words.yaml", "standards.yaml" -> words.get("file." + file, file);
            default -> file;
        };
    }

    private static Path origin(Path shippedPack, Path inside) {
        Path origin = shippedPack == null ? null : shippedPack.resolve(inside);
        return origin != null && Files.isRegularFile(origin) ? origin : null;
    }

    /** @param origin the shipped file of that name; null when there is none */
    private PackNode file(Kind pack, Path file, Path origin, String label) throws IOException {
        boolean changed = origin != null && Files.mismatch(origin, file) != -1;
        String shown = changed ? words.get("file.changed", label) : label;
        boolean rules = file.toString().endsWith(".drl");
        List<PackNode> children = new ArrayList<>();
        for (RuleHeader rule : rules ? HeaderScan.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)) : List.<RuleHeader>of()) {
            children.add(new PackNode(Kind.RULE, label(rule), file, resource(pack, file), rule, false, List.of()));
        }
        return new PackNode(rules ? Kind.RULE_FILE : Kind.OTHER_FILE, shown, file, resource(pack, file), null, changed, children);
    }

    /** The number and what the rule checks; a rule that only prepares facts for others, or has no number, by its name. */
    private String label(RuleHeader rule) {
        String id = rule.annotations().get("id");
        String title = rule.annotations().get("title");
        Severity severity = Severity.get(rule.annotations().get("severity"));
        return id == null || title == null || severity == null ? rule.name()
                : words.get("rule.label", id, title, ReviewWords.severity(Messages.ofReports(Words.locale()), severity));
    }

    private static String title(Path pack) {
        String title = PackFolders.title(pack);
        return title == null ? pack.getFileName().toString() : title;
    }

    private IResource resource(Kind pack, Path path) {
        if (pack != Kind.OWN_PACK) {
            return null;
        }
        String inside = own.folders().own().relativize(path).toString().replace('\\', '/');
        return Files.isDirectory(path) ? own.project().getFolder(inside) : own.project().getFile(inside);
    }
}
