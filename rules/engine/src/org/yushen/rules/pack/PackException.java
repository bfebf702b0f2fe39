package org.yushen.rules.pack;

/** A rule pack cannot be read. The message is a sentence for a user that names the file, the place in it and what to do. */
public final class PackException extends Exception {
	private static final long serialVersionUID = 1L;

	public PackException(String message) {
		super(message);
	}

	public PackException(String message, Throwable cause) {
		super(message, cause);
	}
}
