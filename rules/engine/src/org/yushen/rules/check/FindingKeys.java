package org.yushen.rules.check;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;

/** Puts the checks of a review in the order of the paper and gives their findings the keys by which they are known again. */
final class FindingKeys {
	private FindingKeys() { }

	/**
	 * Sorts, drops what was said twice (a pattern with “or” fires for each branch), and sets the keys: rule, subject path, and an
	 * ordinal from the second of equals on. Passed checks count among the equals, so that mending one does not rename the next.
	 */
	static List<Judged> keyed(Collection<Judged> judged, Disclosure paper) {
		Places places = new Places(paper);
		List<Judged> sorted = new ArrayList<>(judged);
		sorted.sort(Comparator.comparing(Judged::place, places).thenComparing(Judged::rule).thenComparing(Judged::path).thenComparing(Judged::signature));
		Map<String, Integer> equals = new HashMap<>();
		Set<String> said = new HashSet<>();
		List<Judged> kept = new ArrayList<>();
		for (Judged one : sorted) {
			String name = one.rule() + ":" + one.path();
			if (!said.add(name + "\n" + System.identityHashCode(one.subject()) + "\n" + one.signature())) continue;
			int ordinal = equals.merge(name, 1, Integer::sum);
			if (one.finding() != null) {
				one.finding().setKey(ordinal == 1 ? name : name + "~" + ordinal);
				one.finding().setOperandsHash(hash(one.finding(), paper));
			}
			kept.add(one);
		}
		return kept;
	}

	/**
	 * Over what was compared and whose paper it is, not over where it stood or how the sentence put it: what was waived for one unit is
	 * not waived for the next, whose paper lacks the same part.
	 */
	private static String hash(Finding finding, Disclosure paper) {
		StringBuilder text = new StringBuilder(squeezed(paper.getUnit())).append('|').append(paper.getFiscalYear()).append('\n');
		for (Operand operand : finding.getOperands()) {
			if (operand.getRole().equals("context")) continue;
			text.append(operand.getRole()).append('|').append(plain(operand.getValue())).append('|').append(operand.getUnit()).append('|')
					.append(operand.getSign()).append('|').append(operand.getValue() == null ? squeezed(operand.getQuote()) : "").append('\n');
		}
		text.append(plain(finding.getExpected())).append('|').append(plain(finding.getActual())).append('|').append(finding.getUnit())
				.append('|').append(squeezed(finding.getActualText())).append('|').append(squeezed(finding.getExpectedText()));
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String plain(BigDecimal value) {
		return value == null ? "" : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}

	private static String squeezed(String text) {
		return text == null ? "" : text.replaceAll("\\s+", "");
	}
}
