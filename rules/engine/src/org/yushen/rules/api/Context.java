package org.yushen.rules.api;

/**
 * 外部条件: something a single paper cannot know, given by the person who checks (a date of approval, of publication).
 *
 * @param name such as approved
 * @param value as given; dates in ISO form
 */
public record Context(String name, String value) {
	public String getName() { return name; }
	public String getValue() { return value; }
}
