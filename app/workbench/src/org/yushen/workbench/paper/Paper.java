package org.yushen.workbench.paper;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.PlatformObject;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Review;

/**
 * A submission in the workbench: its file in the workspace, what was read from it and what the last check found. Changes only in
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
     */
    public record Snapshot(State state, String message, Disclosure disclosure, Review review) {
    }

    private final IFile file;
    private volatile Snapshot now = new Snapshot(State.NEW, null, null, null);

    Paper(IFile file) {
        this.file = file;
    }

    /** Stays the same as long as the paper is in the workspace. */
    public String id() {
        return file.getProjectRelativePath().toString();
    }

    /** The file's name, as the user knows it. */
    public String name() {
        return file.getName();
    }

    /** The workspace's own copy. */
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

    void become(Snapshot next) {
        now = next;
    }

    @Override
    public String toString() {
        return name();
    }
}
