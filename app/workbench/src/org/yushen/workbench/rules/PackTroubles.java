package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yushen.model.review.Problem;
import org.yushen.rules.pack.PackException;
import org.yushen.workbench.paper.PackFolders;

/** Finds the file and line that what the engine tells about packs belongs to. */
final class PackTroubles {
    private static final Pattern QUOTED_NAME = Pattern.compile("[“\"]([^”\"]+)[”\"]");
    private final PackFolders folders;

    PackTroubles(PackFolders folders) {
        this.folders = folders;
    }

    /** Of problems told while compiling; those of shipped packs are left out, nobody can mend them here. */
    List<PackTrouble> of(List<Problem> problems) throws IOException {
        List<PackTrouble> all = new ArrayList<>();
        for (Path pack : folders.ownPacks()) {
            for (Problem problem : problems) {
                if (PackFolders.id(pack).equals(problem.getPack())) {
                    all.add(trouble(pack, problem));
                }
            }
        }
        return all.stream().distinct().toList();
    }

    private PackTrouble trouble(Path pack, Problem problem) throws IOException {
        String file = problem.getFile();
        int line = problem.getLine() == null ? 1 : problem.getLine();
        if (file == null && problem.getRule() != null) {
            Path found = fileOfRule(pack, problem.getRule());
            if (found != null) {
                file = pack.relativize(found).toString().replace('\\', '/');
                line = lineOf(found, idOf(problem.getRule()));
            }
        }
        return new PackTrouble(inside(pack.resolve(file == null ? "pack.yaml" : file)), line, withoutPlace(problem.getMessage(), file),
                problem.getFile() != null && problem.getLine() != null);
    }

    /** The marker knows the place: what is left of “规则文件 … 第 3 行：…” is what is wrong there. */
    private static String withoutPlace(String message, String file) {
        Matcher colon = Pattern.compile("：|: ").matcher(message);
        return file != null && colon.find() && message.substring(0, colon.start()).contains(file) ? message.substring(colon.end()) : message;
    }

    private static String idOf(String rule) {
        return "@id(\"" + rule + "\")";
    }

    private static Path fileOfRule(Path pack, String rule) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".drl")).sorted()::iterator) {
                if (Files.readString(file).contains(idOf(rule))) {
                    return file;
                }
            }
        }
        return null;
    }

    /** Of a pack that could not be loaded. The sentence names the file and, for YAML, the line or the entry. */
    List<PackTrouble> of(PackException refused) throws IOException {
        String message = refused.getMessage();
        List<Path> named = new ArrayList<>();
        if (Files.isDirectory(folders.own())) {
            try (Stream<Path> files = Files.walk(folders.own())) {
                files.filter(Files::isRegularFile).filter(path -> message.contains(path.toString())).forEach(named::add);
            }
        }
        if (named.isEmpty()) {
            return List.of(new PackTrouble("", 1, message, true));
        }
        Path file = named.getFirst();
        String after = message.substring(message.indexOf(file.toString()) + file.toString().length());
        return List.of(new PackTrouble(inside(file), line(file, after), message.replace(file.toString(), inside(file)), true));
    }

    private static int line(Path file, String after) throws IOException {
        Matcher number = Pattern.compile("^\\D{0,8}(\\d+)").matcher(after);
        if (number.find()) {
            return Integer.parseInt(number.group(1));
        }
        Matcher name = QUOTED_NAME.matcher(after);
        if (!name.find()) {
            return 1;
        }
        String entry = name.group(1);
        return lineOf(file, entry.substring(entry.lastIndexOf('/') + 1));
    }

    private static int lineOf(Path file, String words) throws IOException {
        List<String> lines = Files.readString(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        return 1;
    }

    private String inside(Path file) {
        return folders.own().relativize(file).toString().replace('\\', '/');
    }
}
