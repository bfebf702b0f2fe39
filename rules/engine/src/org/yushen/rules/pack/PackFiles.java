package org.yushen.rules.pack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of a pack that a review depends on: all but what is hidden, and its tests, which are most of it and are not even listed. */
final class PackFiles extends SimpleFileVisitor<Path> {
	private static final int DEEPEST = 8;

	private final Path folder;
	private final List<Path> files = new ArrayList<>();

	private PackFiles(Path folder) {
		this.folder = folder;
	}

	/** Files, and links to files wherever they lead. @throws IOException when a folder cannot be listed */
	static List<Path> of(Path folder) throws IOException {
		PackFiles files = new PackFiles(folder);
		Files.walkFileTree(folder, Set.of(), DEEPEST, files);
		return files.files;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
		boolean passedOver = !inner.equals(folder) && (isHidden(inner) || inner.equals(folder.resolve("tests")));
		return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (!isHidden(file) && (attributes.isRegularFile() || attributes.isSymbolicLink() && !Files.isDirectory(file))) files.add(file);
		return FileVisitResult.CONTINUE;
	}

	private static boolean isHidden(Path file) {
		return file.getFileName().toString().startsWith(".");
	}
}
