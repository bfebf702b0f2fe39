package org.yushen.rules.api;

import org.yushen.model.disclosure.Disclosure;

/**
 * 对照材料: another paper that was given along with the one under review. Its parts are no facts of their own.
 *
 * @param role lastYear or department
 * @param disclosure that paper
 */
public record OtherPaper(String role, Disclosure disclosure) {
	public String getRole() { return role; }
	public Disclosure getDisclosure() { return disclosure; }
}
