package org.yushen.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yushen.report.words.Messages;

/**
 * Finds the papers that file names, folders and patterns mean. Of a folder it takes the files that may be papers by their
 * ending, and leaves out hidden files, what Office programs keep beside an open file, and reviews written before.
 */
public final class PaperFinder {
    private static final Set<String> ENDINGS = Set.of("txt", "docx", "doc", "xlsx", "xls", "pdf", "ofd", "wps", "et", "zip");
    private static final int DEEPEST = 64;

    /**
     * @param path absolute; of a paper in several files the first of them
     * @param shown as the user knows it: as given, or relative to the folder given
     * @param named whether the user named the very file; a file of a folder may turn out to be no paper at all
     * @param files in the order in which they are read
     */
    public record Candidate(Path path, String shown, boolean named, List<Path> files) {

        /** A paper in one file. */
        public Candidate(Path path, String shown, boolean named) {
            this(path, shown, named, List.of(path));
        }

        /** The files as one paper. */
        static Candidate of(List<Candidate> parts) {
            List<Path> files = parts.stream().flatMap(part -> part.files().stream()).toList();
            String shown = parts.stream().map(Candidate::shown).collect(Collectors.joining(" + "));
            return new Candidate(files.get(0), shown, parts.stream().anyMatch(Candidate::named), files);
        }
    }

    /** Something that the user named and that is not there, or may not be read. */
    public record Missing(String shown, String sentence) {
    }

    private final Path workingFolder;
    private final Messages messages;
    private final Map<Path, Candidate> candidates = new LinkedHashMap<>();
    private final List<Missing> missing = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    /** @param messages the words of the command line */
    public PaperFinder(Path workingFolder, Messages messages) {
        this.workingFolder = workingFolder;
        this.messages = messages;
    }

    /** Adds what one argument means. */
    public void add(String argument) {
        Path path = existing(argument);
        if (path != null) {
            add(path, argument);
            return;
        }
        Set<Path> matches = FilePattern.isOne(argument) ? FilePattern.matches(workingFolder, argument) : Set.of();
        if (matches.isEmpty()) {
            String key = FilePattern.isOne(argument) ? "input.noMatch" : "input.notFound";
            missing.add(new Missing(argument, messages.get(key, argument)));
        }
        matches.forEach(match -> add(match, shown(match)));
    }

    private Path existing(String argument) {
        try {
            Path path = workingFolder.resolve(argument).normalize();
            return Files.exists(path) ? path : null;
        } catch (InvalidPathException e) {
            return null; // on Windows a pattern is no path
        }
    }

    private void add(Path path, String shown) {
        if (Files.isDirectory(path)) {
            walk(path);
        } else {
            candidates.put(path, new Candidate(path, shown, true));
        }
    }

    private void walk(Path folder) {
        int before = candidates.size();
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new Walk(folder, files));
        } catch (IOException e) {
            missing.add(new Missing(folder.toString(), messages.get("input.folderUnreadable", shown(folder))));
            return;
        }
        files.sort(null);
        for (Path file : files) {
            if (ENDINGS.contains(ending(file))) {
                candidates.putIfAbsent(file, new Candidate(file, shown(file), false));
            } else {
                others.add(shown(file));
            }
        }
        if (candidates.size() == before && files.stream().noneMatch(candidates::containsKey)) {
            missing.add(new Missing(shown(folder), messages.get("input.noPapers", shown(folder))));
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> files;

        Walk(Path top, List<Path> files) {
            this.top = top;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean leftOut = !folder.equals(top) && (isHidden(folder) || ReviewFolder.isOne(folder));
            return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (Files.isRegularFile(file) && !isHidden(file) && !ReviewFolder.isReport(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            missing.add(new Missing(shown(file), messages.get("input.folderUnreadable", shown(file))));
            return FileVisitResult.CONTINUE;
        }
    }

    /** Word and Excel keep ~$name beside an open file, LibreOffice .~lock.name#. */
    static boolean isHidden(Path path) throws IOException {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || Files.isHidden(path);
    }

    /** Whether a file may be a paper by its name: its ending fits, and it is neither hidden nor a review written before. */
    static boolean mayBePaper(Path file) throws IOException {
        return Files.isRegularFile(file) && ENDINGS.contains(ending(file)) && !isHidden(file) && !ReviewFolder.isReport(file);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private String shown(Path path) {
        return path.startsWith(workingFolder) && !path.equals(workingFolder) ? workingFolder.relativize(path).toString() : path.toString();
    }

    /** The candidates, each once, in the order given. */
    public List<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    public List<Missing> missing() {
        return List.copyOf(missing);
    }

    /** Files of folders whose ending says that they are no papers. */
    List<String> others() {
        return List.copyOf(others);
    }
}
