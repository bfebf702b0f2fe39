package org.yushen.rules.api;

import java.util.List;

import org.yushen.model.review.Finding;

/**
 * 问题与材料的联系: fact of the second stage; ties a finding to the objects of the paper it speaks of (a Finding alone holds words).
 *
 * @param finding the finding
 * @param rule its rule's id
 * @param subject what the check was on
 * @param actual the object the value in question was taken from: a Cell, a Claim, a Change …; null when there is none
 * @param operands the objects that the expected value was taken from, in order
 */
public record FindingLink(Finding finding, String rule, Object subject, Object actual, List<Object> operands) {
	public FindingLink {
		operands = List.copyOf(operands);
	}

	public Finding getFinding() { return finding; }
	public String getRule() { return rule; }
	public Object getSubject() { return subject; }
	public Object getActual() { return actual; }
	public List<Object> getOperands() { return operands; }
}
