package org.yushen.rules.compile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sums of texts (SHA-256, as 64 hexadecimal digits): two texts with the same sum are the same text. */
final class TextSum {
	private TextSum() { }

	static String of(String... texts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (int i = 0; i < texts.length; i++) {
				if (i > 0) digest.update((byte) 0);
				digest.update(texts[i].getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
