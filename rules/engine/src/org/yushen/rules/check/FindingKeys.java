package org.yushen.rules.check;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

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
		List<Placed> sorted = new ArrayList<>(judged.size());
		for (Judged one : judged) sorted.add(new Placed(places.of(one.place()), one));
		sorted.sort(Comparator.comparing(Placed::place).thenComparing(placed -> placed.check().rule()).thenComparing(placed -> placed.check().path())
				.thenComparing(placed -> placed.check().signature()));
		Map<String, List<Judged>> byName = new HashMap<>();
		List<Judged> kept = new ArrayList<>(sorted.size());
		for (Placed placed : sorted) {
			Judged one = placed.check();
			String name = one.rule() + ":" + one.path();
			List<Judged> equals = byName.computeIfAbsent(name, n -> new ArrayList<>(1));
			if (equals.stream().anyMatch(other -> other.subject() == one.subject() && other.signature().equals(one.signature()))) continue;
			equals.add(one);
			if (one.finding() != null) {
				one.finding().setKey(equals.size() == 1 ? name : name + "~" + equals.size());
				one.finding().setOperandsHash(hash(one.finding(), paper));
			}
			kept.add(one);
		}
		return kept;
	}

	private record Placed(Places.Place place, Judged check) { }

	/**
	 * Over what was compared and whose paper it is, not over where it stood or how the sentence put it: what was waived for one unit is
	 * not waived for the next, whose paper lacks the same part.
	 */
	private static String hash(Finding finding, Disclosure paper) {
		StringBuilder text = new StringBuilder(Squeezed.of(paper.getUnit())).append('|').append(paper.getFiscalYear()).append('\n');
		for (Operand operand : finding.getOperands()) {
			if (operand.getRole().equals("context")) continue;
			text.append(operand.getRole()).append('|').append(plain(operand.getValue())).append('|').append(operand.getUnit()).append('|')
					.append(operand.getSign()).append('|').append(operand.getValue() == null ? Squeezed.of(operand.getQuote()) : "").append('\n');
		}
		text.append(plain(finding.getExpected())).append('|').append(plain(finding.getActual())).append('|').append(finding.getUnit())
				.append('|').append(Squeezed.of(finding.getActualText())).append('|').append(Squeezed.of(finding.getExpectedText()));
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
}
