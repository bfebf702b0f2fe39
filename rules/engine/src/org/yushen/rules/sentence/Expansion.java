package org.yushen.rules.sentence;

import java.util.List;

/**
 * A sentence file as a rule file.
 *
 * @param text in the rule language; each line is what became of the line of that number
 * @param problems lines that could not be turned
 * @param dictionaries whose entries were used, as pack/path
 */
public record Expansion(String text, List<SourceProblem> problems, List<String> dictionaries) { }
