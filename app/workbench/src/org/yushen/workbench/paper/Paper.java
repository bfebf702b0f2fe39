package org.yushen.workbench.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.PlatformObject;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Review;

/**
 * A submission in the workbench: its files in the workspace, what was read from it and what the last check found. Changes only in
 * jobs; every getter may be called in any thread. For what belongs together take one {@link #now()}.
 */
public final class Paper extends PlatformObject {

    /** How far the paper has come. */
    public enum State {
        NEW, READING, READ, CHECKING, CHECKED, FAILED
    }

    /**
     * The paper at one moment.
     *
     * @param message why it failed, a sentence for the user; null otherwise
     * @param disclosure null until it was read
     * @param review of the last check that went through, of this very disclosure; null until there was one
     * @param against what that check held the paper against; null where there is no review
     */
    public record Snapshot(State state, String message, Disclosure disclosure, Review review, Against against) {
    }

    /**
     * What a paper was held against beside itself.
     *
     * @param lastYear name of the file of last year's paper; null for none
     * @param lastYearPath that file; null for none
     * @param found whether it was found by itself; else the user named it
     * @param department name of the file of the department's paper; null for none
     * @param approved day of the budget's approval; null when not given
     * @param published day of publication; null when not given
     * @param sentences what there is to say about it, for the user
     */
    public record Against(String lastYear, Path lastYearPath, boolean found, String department, LocalDate approved, LocalDate published,
            List<String> sentences) {
    }

    private final IFile file;
    private final List<IFile> parts;
    private volatile Snapshot now = new Snapshot(State.NEW, null, null, null, null);

    /** @param parts further files of the paper, in the order in which they are read; mostly none */
    Paper(IFile file, List<IFile> parts) {
        this.file = file;
        this.parts = List.copyOf(parts);
    }

    /** Stays the same as long as the paper is in the workspace. */
    public String id() {
        return file.getProjectRelativePath().toString();
    }

    /** The name of its file, of several the first, as the user knows it. */
    public String name() {
        return file.getName();
    }

    /** The names of all its files. */
    public String names() {
        return files().stream().map(IFile::getName).collect(Collectors.joining(" + "));
    }

    /** The workspace's own copies of all its files, in the order in which they are read. */
    public List<IFile> files() {
        return Stream.concat(Stream.of(file), parts.stream()).toList();
    }

    /** The workspace's own copy, of several files the first. */
    public IFile file() {
        return file;
    }

    /** That copy in the file system. */
    public Path path() {
        return file.getLocation().toPath();
    }

    /** What holds now, all of one moment. */
    public Snapshot now() {
        return now;
    }

    public State state() {
        return now.state();
    }

    /** Why it failed; null unless its state is FAILED. */
    public String message() {
        return now.message();
    }

    /** Null until it was read. */
    public Disclosure disclosure() {
        return now.disclosure();
    }

    /** Of the last check that went through; null until there was one. */
    public Review review() {
        return now.review();
    }

    /** Those copies in the file system. */
    List<Path> paths() {
        return files().stream().map(one -> one.getLocation().toPath()).toList();
    }

    void become(Snapshot next) {
        now = next;
    }

    @Override
    public String toString() {
        return name();
    }
}
