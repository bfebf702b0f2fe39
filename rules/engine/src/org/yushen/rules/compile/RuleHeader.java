package org.yushen.rules.compile;

import java.util.Map;

/**
 * What a rule says of itself.
 *
 * @param name as written after “rule”
 * @param line on which it begins, from 1
 * @param annotations by name, without the @ and without quotation marks
 */
public record RuleHeader(String name, int line, Map<String, String> annotations) {
	public RuleHeader {
		annotations = Map.copyOf(annotations);
	}

	/** The rule's id: the annotation, else its name. Several rules may share one id. */
	public String id() {
		return annotations.getOrDefault("id", name);
	}
}
