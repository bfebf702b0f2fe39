package org.yushen.reader.source;

import java.nio.file.Path;

/**
 * A file that cannot be read as a part of a submission. The message is a sentence for the user, in the user's
 * language: it names the file and what to do.
 */
public final class UnreadableSubmission extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public UnreadableSubmission(Path file, String message) {
        this(file, message, null);
    }

    public UnreadableSubmission(Path file, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /** The file that could not be read. */
    public Path file() {
        return file;
    }
}
