package org.yushen.reader.source;

import java.nio.file.Path;

/**
 * A file that cannot be read as a part of a submission. The message is a sentence for the user, in the user's
 * language: it names the file and what to do.
 */
public final class UnreadableSubmission extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private boolean nothingOfOurs;
    private boolean picture;

    public UnreadableSubmission(Path file, String message) {
        this(file, message, null);
    }

    public UnreadableSubmission(Path file, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /** A sound file that holds nothing of a budget disclosure: among the files of a folder it is simply no paper. */
    public static UnreadableSubmission nothingOfOurs(Path file, String message) {
        UnreadableSubmission unreadable = new UnreadableSubmission(file, message, null);
        unreadable.nothingOfOurs = true;
        return unreadable;
    }

    /** A picture: it costs what it shows, and what that is nobody knows. */
    static UnreadableSubmission picture(Path file, String message) {
        UnreadableSubmission unreadable = new UnreadableSubmission(file, message, null);
        unreadable.picture = true;
        return unreadable;
    }

    /** Whether the file is a picture. */
    public boolean isPicture() {
        return picture;
    }

    /** Whether the file is sound and holds nothing of a budget disclosure. */
    public boolean isNothingOfOurs() {
        return nothingOfOurs;
    }

    /** The file that could not be read. */
    public Path file() {
        return file;
    }
}
