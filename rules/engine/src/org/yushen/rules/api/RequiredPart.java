package org.yushen.rules.api;

/**
 * 必备部分: what the paper's template asks for, handed over by the application.
 *
 * @param kind statement, section, part or measure
 * @param id T3, N7, a part's role, or T2/合计 for a measure
 * @param title as the template prints it
 */
public record RequiredPart(String kind, String id, String title) {
	public String getKind() { return kind; }
	public String getId() { return id; }
	public String getTitle() { return title; }
}
