package org.yushen.rules.compile;

/**
 * Why a rule file could not be compiled.
 *
 * @param line from 1; null when unknown
 * @param rule id of the rule; null when unknown
 * @param message a sentence for the author, without file and line
 */
public record CompileProblem(Integer line, String rule, String message) { }
