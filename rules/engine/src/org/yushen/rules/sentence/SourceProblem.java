package org.yushen.rules.sentence;

/**
 * A line that cannot be turned into the rule language.
 *
 * @param line from 1
 * @param message a sentence for the author, without file and line
 */
public record SourceProblem(int line, String message) { }
