package org.yushen.rules.api;

/** A text that a regular expression may look at only so often: an entangled expression would look for ever, and nothing could stop it. */
final class BoundedText implements CharSequence {
	private static final int LOOKS_PER_LETTER = 2_000;
	private static final int LEAST = 1_000_000;

	private final String text;
	private int left;

	BoundedText(String text) {
		this.text = text;
		this.left = Math.max(LEAST, (int) Math.min(Integer.MAX_VALUE / 2L, (long) LOOKS_PER_LETTER * text.length()));
	}

	@Override
	public char charAt(int index) {
		if (--left < 0) throw new IllegalArgumentException("正则表达式过于复杂，长时间没有结果");
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.substring(start, end);
	}

	@Override
	public String toString() {
		return text;
	}
}
