package org.yushen.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a rule says of itself.
 *
 * @param name as written after “rule”
 * @param line on which it begins, from 1
 * @param annotations by name, without the @ and without quotation marks
 */
public record RuleHeader(String name, int line, Map<String, String> annotations) {
	/** Stands in no id that anybody writes. */
	private static final String SEPARATOR = "\u0001";

	public RuleHeader {
		annotations = Map.copyOf(annotations);
	}

	/** The rule's id: the annotation, else its name; for a rule that only derives facts, the ids of those it serves. Several rules may share one. */
	public String id() {
		return serving() ? String.join(SEPARATOR, served()) : annotations.getOrDefault("id", name);
	}

	/** Whether it only derives facts for other rules ({@code @serves("PER-02 PER-03")}) and has no outcome of its own. */
	public boolean serving() {
		return !annotations.containsKey("id") && !served().isEmpty();
	}

	private List<String> served() {
		return Arrays.stream(annotations.getOrDefault("serves", "").strip().split("\\s+")).filter(id -> !id.isEmpty()).toList();
	}

	/** The ids that stand behind an id: itself, or those that a deriving rule serves. */
	public static List<String> each(String id) {
		return id == null ? List.of() : List.of(id.split(SEPARATOR));
	}
}
