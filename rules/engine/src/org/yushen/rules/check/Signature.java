package org.yushen.rules.check;

import java.util.List;
import java.util.stream.Collectors;

/** What a check said, all of it: two firings that say the same have the same signature. Written out only when it is asked for. Not for several threads. */
final class Signature implements Comparable<Signature> {
	private List<Object> parts;
	private String text;

	/** @param parts of a fixed meaning each; may be null */
	Signature(Object... parts) {
		this.parts = java.util.Arrays.asList(parts);
	}

	private String text() {
		if (text == null) {
			text = parts.stream().map(String::valueOf).collect(Collectors.joining("\n"));
			parts = null;
		}
		return text;
	}

	@Override
	public int compareTo(Signature other) {
		return text().compareTo(other.text());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Signature signature && text().equals(signature.text());
	}

	@Override
	public int hashCode() {
		return text().hashCode();
	}
}
