package org.yushen.rules.compile;

import java.util.List;

import org.yushen.rules.RuleHeader;

/**
 * What became of one version of a rule file.
 *
 * @param compiled null when it could not be compiled
 * @param headers the rules as far as they are known, also when it could not be compiled; empty when not even that could be told
 * @param problems why; empty when it was compiled
 */
public record CompileResult(CompiledFile compiled, List<RuleHeader> headers, List<CompileProblem> problems) {
	static CompileResult failed(List<RuleHeader> headers, List<CompileProblem> problems) {
		return new CompileResult(null, headers, problems);
	}
}
