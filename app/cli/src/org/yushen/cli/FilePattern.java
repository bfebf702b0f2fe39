package org.yushen.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;

/** Patterns of file names (*, ?, [a-z], {a,b}, ** over folders) that the shell left alone: in quotes, or on Windows. */
final class FilePattern extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 64;

    private final Path start;
    private final PathMatcher matcher;
    private final Set<Path> found = new TreeSet<>();

    private FilePattern(Path start, PathMatcher matcher) {
        this.start = start;
        this.matcher = matcher;
    }

    static boolean isOne(String argument) {
        return argument.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    /** Files and folders that the pattern means, sorted; none where it is no valid pattern or its folder is not there. */
    static Set<Path> matches(Path workingFolder, String pattern) {
        String whole = pattern.replace('\\', '/');
        int plainEnd = plainEnd(whole);
        String rest = whole.substring(plainEnd);
        Path start = workingFolder.resolve(whole.substring(0, plainEnd)).normalize();
        try {
            FilePattern search = new FilePattern(start, FileSystems.getDefault().getPathMatcher("glob:" + rest));
            int depth = rest.contains("**") ? DEEPEST : (int) rest.chars().filter(c -> c == '/').count() + 1;
            Files.walkFileTree(start, Set.of(), depth, search);
            return search.found;
        } catch (IllegalArgumentException | IOException e) {
            return Set.of(); // the caller tells the user that nothing fits the pattern
        }
    }

    /** Where the folders before the first one with a wild card end: the search begins there. */
    private static int plainEnd(String pattern) {
        int end = 0;
        for (int slash = pattern.indexOf('/'); slash >= 0 && !isOne(pattern.substring(0, slash)); slash = pattern.indexOf('/', slash + 1)) {
            end = slash + 1;
        }
        return end;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (folder.equals(start)) {
            return FileVisitResult.CONTINUE;
        }
        return PaperFinder.isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : visit(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        return PaperFinder.isHidden(file) ? FileVisitResult.CONTINUE : visit(file);
    }

    private FileVisitResult visit(Path path) {
        if (matcher.matches(start.relativize(path))) {
            found.add(path);
        }
        return FileVisitResult.CONTINUE;
    }
}
